"""Answers whether this booth is well: each check gives findings in plain words, without Qt and without writing."""
