"""What anyone would build instead of the line, on the same work: one folder each.

Not here: the running and measuring of them, which treats all alike.
"""
