"""The core of the evaluator: a case in, a verdict for each item out; pure."""
