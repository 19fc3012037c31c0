"""How fast the line is, and what others are on the same work: `make bench`."""
