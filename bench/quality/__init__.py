"""How near the evaluator comes to the reviewers of published letters."""
