"""The subcommands of `kiosk`, one module each: HELP, add_arguments(parser), run(settings, args) -> exit status."""
