"""Reading aloud: a client in the window, and the process of its own that speaks (docs/decisions/0008)."""
