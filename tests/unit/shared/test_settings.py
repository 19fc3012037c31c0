"""Settings: what the environment says, checked; a secret is never shown."""

import pytest
from pydantic import ValidationError

from shared.settings import KafkaSettings, RedisSettings, ServiceSettings


class TestKafkaSettings:
    def test_come_from_the_environment(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("KAFKA_BOOTSTRAP_SERVERS", "broker:1234")
        monkeypatch.setenv("KAFKA_PARTITIONS", "12")

        found = KafkaSettings()

        assert (found.bootstrap_servers, found.partitions) == ("broker:1234", 12)
        assert found.connection() == {
            "bootstrap_servers": ["broker:1234"],
            "security_protocol": "PLAINTEXT",
        }

    def test_say_what_is_wrong_without_the_value(
        self, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("KAFKA_PARTITIONS", "s3cret")

        with pytest.raises(ValidationError) as caught:
            KafkaSettings()

        assert "partitions" in str(caught.value)
        assert "s3cret" not in str(caught.value)


class TestRedisSettings:
    def test_do_not_show_the_address_which_may_hold_a_password(
        self, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("REDIS_URL", "redis://:s3cret@host/0")

        found = RedisSettings()

        assert "s3cret" not in repr(found)
        assert found.url.get_secret_value().endswith("host/0")


def test_a_service_is_heard_on_loopback_alone_unless_it_is_told() -> None:
    assert ServiceSettings().http_host == "127.0.0.1"
