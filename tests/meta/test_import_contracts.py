"""The import contracts hold for every service that there is, not only for the first.

That they are kept is checked by import-linter in `make check`.
"""

import tomllib
from typing import Any

from tests.meta.sources import ROOT

IMPURE = {
    "asyncio",
    "aiokafka",
    "faststream",
    "logging",
    "pydantic",
    "redis",
    "shared.events",
    "shared.messaging",
    "structlog",
}


def _contracts() -> list[dict[str, Any]]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    found: list[dict[str, Any]] = project["tool"]["importlinter"]["contracts"]
    return found


def _forbidden(source: str) -> set[str]:
    return {
        module
        for contract in _contracts()
        if contract["type"] == "forbidden" and source in contract["source_modules"]
        for module in contract["forbidden_modules"]
    }


def _services() -> set[str]:
    return {f"services.{p.parent.name}" for p in ROOT.glob("services/*/line.py")}


class TestImportContracts:
    def test_keep_the_services_apart(self) -> None:
        apart = [set(c["modules"]) for c in _contracts() if c["type"] == "independence"]

        assert _services() in apart

    def test_keep_every_core_pure(self) -> None:
        impure = {
            f"{name}.core": IMPURE - _forbidden(f"{name}.core") for name in _services()
        }

        assert {name: left for name, left in impure.items() if left} == {}

    def test_keep_the_guidelines_pure(self) -> None:
        assert _forbidden("services.evaluator.guidelines") >= IMPURE

    def test_keep_shared_below_the_services(self) -> None:
        assert _forbidden("shared") >= {"services", "stack"}

    def test_keep_everyone_off_the_console(self) -> None:
        free = {
            name
            for name in (*_services(), "shared", "stack")
            if "services.console" not in _forbidden(name)
            and "services" not in _forbidden(name)
        }

        assert free == set()
