"""How fast the evaluator decides, how soon it is ready, how much memory it takes."""
