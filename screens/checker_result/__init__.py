"""One result of the checker, with all that there is to say of it."""
