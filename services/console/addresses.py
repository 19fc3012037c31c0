"""Where Kafka and Valkey are: the environment says, else the stack of `make up`."""

from pathlib import Path
from typing import TypeVar

import orjson
from pydantic import SecretStr, ValidationError
from pydantic_settings import BaseSettings

from services.console.exits import Exit, Stop
from shared.settings import KafkaSettings, RedisSettings

LOCAL_STACK = Path(".stack") / "up" / "stack.json"
PROJECT = Path(__file__).resolve().parents[2]

T = TypeVar("T", bound=BaseSettings)


def kafka_settings() -> KafkaSettings:
    """Return how to reach Kafka; raises Stop if a variable is not as it should be."""
    found = read_settings(KafkaSettings)
    local = local_addresses().get("KAFKA_BOOTSTRAP_SERVERS")
    if local is None or "bootstrap_servers" in found.model_fields_set:
        return found
    return found.model_copy(update={"bootstrap_servers": local})


def redis_settings() -> RedisSettings:
    """Return how to reach Valkey; raises Stop if a variable is not as it should be."""
    found = read_settings(RedisSettings)
    local = local_addresses().get("REDIS_URL")
    if local is None or "url" in found.model_fields_set:
        return found
    return found.model_copy(update={"url": SecretStr(local)})


def local_addresses() -> dict[str, str]:
    """Return the addresses of a local stack that is up, by variable; else nothing."""
    for folder in (Path.cwd(), PROJECT):
        try:
            record = orjson.loads((folder / LOCAL_STACK).read_bytes())
            return {str(k): str(v) for k, v in record["addresses"].items()}
        except (OSError, orjson.JSONDecodeError, KeyError, AttributeError, TypeError):
            continue
    return {}


def read_settings(settings: type[T]) -> T:
    """Return settings from the environment; raises Stop, which names what is wrong."""
    try:
        return settings()
    except ValidationError as error:
        prefix = settings.model_config.get("env_prefix", "")
        wrong = [
            f"{prefix}{'_'.join(map(str, d['loc']))}".upper() + f": {d['msg']}"
            for d in error.errors(include_input=False)
        ]
        raise Stop(
            f"The environment is not as expected. {'; '.join(wrong)}.",
            code=Exit.USAGE,
            advice="Every variable, with what it may be, is in .env.example.",
        ) from None
