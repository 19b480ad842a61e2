"""What is raised where settings, or a file that they name, cannot be used."""


class SettingsError(Exception):
    """The settings cannot be used; the text says where and what to do."""
