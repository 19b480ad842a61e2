"""Privacy and accessibility."""
