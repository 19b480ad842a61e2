"""Runs the booth: the command line, the one window, navigation, the visitor's session, the sync process, settings."""
