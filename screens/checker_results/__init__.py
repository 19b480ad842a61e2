"""What the visitor may be able to get."""
