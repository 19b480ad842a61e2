"""Morfryn County Council, which does not exist: its content files, served over HTTP in the APIs that adapters read."""
