"""Everything under one topic."""
