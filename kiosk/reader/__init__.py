"""Reads the screen aloud: what there is to say, in which order, and which word is being spoken."""
