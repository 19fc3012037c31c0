"""What may be set about the local stack. All of it has a default that works."""

from pathlib import Path

from pydantic_settings import BaseSettings, SettingsConfigDict


class StackSettings(BaseSettings):
    """Settings of the local stack, from the environment. A port of 0 is a free one."""

    model_config = SettingsConfigDict(env_prefix="IMR_", frozen=True)

    java: Path | None = None
    """A Java 17+ to use (the executable or its home) in place of the packaged one."""

    kafka_options: str = ""
    """More options for Kafka's Java, such as `-Xmx2g`."""

    maven_repository: str = ""
    """Where to fetch jars from, in place of Maven Central."""

    partitions: int = 4
    """Partitions of each topic."""

    kafka_port: int = 0
    valkey_port: int = 0
    intake_port: int = 0
    evaluator_port: int = 0
    letters_port: int = 0
