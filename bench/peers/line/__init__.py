"""The line itself, on topics of the benchmark's own."""
