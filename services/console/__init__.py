"""Console: the operator's seat. May import other services' cores; nobody imports it."""
