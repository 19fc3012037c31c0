"""Where Kafka and Valkey are: environment first, then the stack of `make up`."""

import json
from pathlib import Path

import pytest

from services.console import addresses
from services.console.exits import Exit, Stop


@pytest.fixture
def stack(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(addresses, "PROJECT", tmp_path / "elsewhere")
    path = tmp_path / addresses.LOCAL_STACK
    path.parent.mkdir(parents=True)
    found = {
        "KAFKA_BOOTSTRAP_SERVERS": "127.0.0.1:7001",
        "REDIS_URL": "redis://127.0.0.1:7002/0",
    }
    path.write_text(json.dumps({"addresses": found}), encoding="utf-8")
    return path


@pytest.mark.usefixtures("stack")
class TestAddresses:
    def test_are_those_of_the_local_stack(self) -> None:
        kafka, redis = addresses.kafka_settings(), addresses.redis_settings()

        assert kafka.bootstrap_servers == "127.0.0.1:7001"
        assert redis.url.get_secret_value() == "redis://127.0.0.1:7002/0"

    def test_are_those_of_the_environment_where_it_says(
        self, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("KAFKA_BOOTSTRAP_SERVERS", "kafka:9092")
        monkeypatch.setenv("REDIS_URL", "redis://valkey:6379/0")

        kafka, redis = addresses.kafka_settings(), addresses.redis_settings()

        assert kafka.bootstrap_servers == "kafka:9092"
        assert redis.url.get_secret_value() == "redis://valkey:6379/0"

    def test_name_the_variable_that_is_wrong(
        self, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("KAFKA_PARTITIONS", "several")

        with pytest.raises(Stop, match="KAFKA_PARTITIONS") as stopped:
            addresses.kafka_settings()

        assert stopped.value.code is Exit.USAGE


class TestLocalAddresses:
    @pytest.mark.parametrize("text", ["", "{", "[]", "{}", '{"addresses": []}'])
    def test_are_none_where_the_file_is_not_as_expected(
        self, stack: Path, text: str
    ) -> None:
        stack.write_text(text, encoding="utf-8")

        assert addresses.local_addresses() == {}

    def test_are_none_where_no_stack_is_up(self, stack: Path) -> None:
        stack.unlink()

        assert addresses.local_addresses() == {}
        assert addresses.kafka_settings().bootstrap_servers == "127.0.0.1:9092"
