"""All notices."""
