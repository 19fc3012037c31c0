"""The same Quix peer with the weaker promise, which is its default."""
