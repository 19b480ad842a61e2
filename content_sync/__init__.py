"""Fetches the council's content, keeps it in SQLite, and answers from it. Knows nothing of Qt or of settings files."""
