"""What intake decides, as pure functions: no Kafka, no pydantic, no clock, no I/O."""
