"""What the booth offers: topics and the most pressing notice."""
