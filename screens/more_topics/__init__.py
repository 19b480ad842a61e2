"""The topics that no home card opens."""
