"""The booth has no content yet."""
