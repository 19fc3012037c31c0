"""The same stack without Docker: Kafka, Valkey and the services as local processes."""
