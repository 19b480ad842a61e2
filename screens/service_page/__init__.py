"""A service, a benefit, an event or a piece of news."""
