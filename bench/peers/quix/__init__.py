"""The peer in the same language: Quix Streams, at least once and exactly once."""
