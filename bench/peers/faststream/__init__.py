"""FastStream as its tutorial writes it."""
