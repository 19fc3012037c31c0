"""A service that cannot start for what a restart mends ends with words that say so."""

from typing import Any

import pytest
from aiokafka.errors import KafkaConnectionError
from fastapi import FastAPI
from redis.exceptions import ConnectionError as ValkeyConnectionError

from shared import service
from shared.messaging.verdicts import MustStop
from shared.service import Parts
from shared.settings import KafkaSettings


async def _there(parts: Parts) -> int:
    del parts
    return 4


def failing(error: Exception) -> Any:
    async def assemble(parts: Parts, app: FastAPI) -> Any:
        del parts, app
        raise error

    return assemble


@pytest.mark.parametrize(
    "error", [KafkaConnectionError(), ValkeyConnectionError(), ConnectionResetError()]
)
async def test_what_goes_away_meanwhile_is_told(
    error: Exception, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(service, "_surroundings", _there)
    redis: Any = None
    parts = Parts(kafka=KafkaSettings(), redis=redis)

    with pytest.raises(MustStop, match="went away while the service started"):
        await service._work("letters", parts, FastAPI(), failing(error))


async def test_a_bug_is_told_as_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(service, "_surroundings", _there)
    redis: Any = None
    parts = Parts(kafka=KafkaSettings(), redis=redis)

    with pytest.raises(ZeroDivisionError):
        await service._work("letters", parts, FastAPI(), failing(ZeroDivisionError()))
