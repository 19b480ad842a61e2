"""The look: colours, sizes, fonts and pictures."""
