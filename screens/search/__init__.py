"""Search: words typed on the screen's keyboard, and the pages found for them at each letter."""
