"""Kafka and Valkey policy, in one place. No knowledge of cases."""
