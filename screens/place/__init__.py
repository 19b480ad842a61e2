"""A place: where it is, when it is open, how to get in."""
