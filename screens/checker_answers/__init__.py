"""The answers given in the checker, to be changed."""
