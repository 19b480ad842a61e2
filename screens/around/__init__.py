"""All places, events or news."""
