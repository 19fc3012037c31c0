"""Letters: assembles, stores and publishes one determination a case."""
