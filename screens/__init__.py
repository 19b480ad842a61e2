"""Show: one folder a screen. Nothing here fetches, writes, waits or opens a database."""
