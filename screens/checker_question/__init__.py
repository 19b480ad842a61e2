"""One question of the checker: why it is asked, and large answers to choose from."""
