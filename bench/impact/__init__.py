"""Which past items a change of the guidelines would flip."""
