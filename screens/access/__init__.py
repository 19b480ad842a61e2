"""What makes the booth fit its visitor: text size, colours, reading aloud, lower buttons, no movement, language."""
