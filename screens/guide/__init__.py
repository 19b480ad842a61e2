"""A guide or step by step, and its pages."""
