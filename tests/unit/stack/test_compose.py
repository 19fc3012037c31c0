"""The check of docker-compose.yml finds what it is there for."""

import re

import pytest

from stack.compose import FILE, check_compose, setting_names
from stack.local import SERVICES
from stack.places import ROOT
from stack.settings import StackSettings

TEXT = FILE.read_text(encoding="utf-8")
BREAKS = [
    ("image: apache/kafka:4.4.0", "image: apache/kafka:latest", "kafka is not pinned"),
    ("image: valkey/valkey:9.1.2", "image: valkey/valkey", "valkey is not pinned"),
    ("  evaluator:\n", "  assessor:\n", "no service evaluator"),
    ("SERVICE: letters }", "SERVICE: intake }", "not built with SERVICE=letters"),
    ("valkey: { condition", "redis: { condition", "waits for redis"),
    ("topics: { condition: service_completed_successfully }",
     "topics: { condition: service_healthy }", "topics's health"),
    ("INTAKE_LOG_LEVEL", "INTAKE_LOGLEVEL", "INTAKE_LOGLEVEL, which it does not read"),
    ("127.0.0.1:8081:8081", "8081:8081", "open to other machines"),
    ("127.0.0.1:8082:8082", "127.0.0.1:8083:8082", "both take 127.0.0.1:8083"),
    ("127.0.0.1:8082:8082", "127.0.0.1:8082:8092", "listens on 8082"),
    ("REDIS_URL: redis://valkey:6379/0", "KAFKA_REPLICATION: '1'",
     "not given REDIS_URL"),
    ("    restart: unless-stopped", "    restarts: unless-stopped", "restarts"),
]  # fmt: skip


class TestCheckCompose:
    def test_has_nothing_to_say_about_the_file(self) -> None:
        assert check_compose() == ()

    @pytest.mark.parametrize(("part", "broken", "problem"), BREAKS)
    def test_finds(self, part: str, broken: str, problem: str) -> None:
        assert part in TEXT

        problems = check_compose(text=TEXT.replace(part, broken))

        assert any(problem in each for each in problems), problems


class TestEnvExample:
    def test_names_every_setting_and_no_other(self) -> None:
        text = (ROOT / ".env.example").read_text(encoding="utf-8")
        stack = {f"IMR_{name}".upper() for name in StackSettings.model_fields}
        services = {n for each in SERVICES for n in setting_names(service=each)}

        named = set(re.findall(r"^(?:# )?([A-Z_]+)=", text, re.MULTILINE))

        assert named == stack | services
