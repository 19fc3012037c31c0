"""The three services of the line, and the console beside them."""
