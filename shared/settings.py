"""Where Kafka and Valkey are, and how to log in: read once, passed down as values.

Not here: topic names and delivery policy, which no deployment may change.
"""

import ssl
from typing import Any, Literal

from aiokafka.helpers import create_ssl_context
from pydantic import Field, SecretStr
from pydantic_settings import BaseSettings, SettingsConfigDict


class KafkaSettings(BaseSettings):
    """How to reach the cluster. Every variable starts with `KAFKA_`."""

    model_config = SettingsConfigDict(env_prefix="KAFKA_", hide_input_in_errors=True)

    bootstrap_servers: str = "127.0.0.1:9092"
    security_protocol: Literal["PLAINTEXT", "SSL", "SASL_PLAINTEXT", "SASL_SSL"] = (
        "PLAINTEXT"
    )
    sasl_mechanism: Literal["PLAIN", "SCRAM-SHA-256", "SCRAM-SHA-512"] = "PLAIN"
    sasl_username: str | None = None
    sasl_password: SecretStr | None = None
    ssl_cafile: str | None = None
    ssl_certfile: str | None = None
    ssl_keyfile: str | None = None
    partitions: int = Field(default=4, ge=1)
    replication: int = Field(default=1, ge=1)
    session_timeout_ms: int = Field(default=10_000, ge=1_000)
    batch_timeout_ms: int = Field(default=100, ge=1)
    dead_letter_brake: int = Field(default=1_000, ge=1)

    def connection(self) -> dict[str, Any]:
        """Return the arguments that every aiokafka client takes."""
        arguments: dict[str, Any] = {
            # As a list: FastStream would take the words for one server.
            "bootstrap_servers": [
                server.strip() for server in self.bootstrap_servers.split(",")
            ],
            "security_protocol": self.security_protocol,
        }
        if self.security_protocol.startswith("SASL"):
            password = self.sasl_password
            arguments |= {
                "sasl_mechanism": self.sasl_mechanism,
                "sasl_plain_username": self.sasl_username,
                "sasl_plain_password": password and password.get_secret_value(),
            }
        if self.security_protocol.endswith("SSL"):
            arguments["ssl_context"] = self._ssl_context()
        return arguments

    def _ssl_context(self) -> ssl.SSLContext:
        context: ssl.SSLContext = create_ssl_context(
            cafile=self.ssl_cafile, certfile=self.ssl_certfile, keyfile=self.ssl_keyfile
        )
        return context


class RedisSettings(BaseSettings):
    """How to reach Valkey or Redis. Every variable starts with `REDIS_`."""

    model_config = SettingsConfigDict(env_prefix="REDIS_", hide_input_in_errors=True)

    url: SecretStr = SecretStr("redis://127.0.0.1:6379/0")
    cluster: bool = False


class ServiceSettings(BaseSettings):
    """What every service has: a door for probes, and how much it says."""

    model_config = SettingsConfigDict(hide_input_in_errors=True)

    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = "INFO"
    http_host: str = "127.0.0.1"
    http_port: int = Field(default=0, ge=0, le=65_535)
