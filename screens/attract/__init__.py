"""The welcome: the booth waits, and the visitor chooses a language."""
