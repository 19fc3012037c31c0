"""`make test` leaves no test out."""

import re
from pathlib import Path

ROOT = Path(__file__).parents[2]
RUN = re.compile(r"^(?:NO_BROKER|A_BROKER) := (.+)$", re.MULTILINE)


def test_every_folder_of_tests_is_run() -> None:
    named = " ".join(RUN.findall((ROOT / "Makefile").read_text())).split()

    with_tests = {
        f"tests/{path.relative_to(ROOT / 'tests').parts[0]}"
        for path in (ROOT / "tests").rglob("test_*.py")
    }

    assert with_tests <= set(named)
