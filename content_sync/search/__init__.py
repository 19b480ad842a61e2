"""Finds content by what people type: everyday words, other spellings, and any form of a Welsh word."""
