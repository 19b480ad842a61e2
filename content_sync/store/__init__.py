"""The content database: one SQLite file, one writer (SQLAlchemy), readers that load nothing but sqlite3."""

DATABASE = "content.sqlite"
"""The database's name in the store's directory."""

SCHEMA_VERSION = 5
"""What `PRAGMA user_version` says when every migration has run."""
