"""Write the golden letters anew: `python -m tests.cases.letters.update`."""

from collections.abc import Iterable
from pathlib import Path

from tests.cases.letters.golden import cases, render_case


def update(folders: Iterable[Path]) -> tuple[str, ...]:
    """Write the expected text of each case; return the names of those that changed."""
    changed = []
    for case in folders:
        path = case / "expected.txt"
        text = render_case(case)
        if not path.exists() or path.read_text(encoding="utf-8") != text:
            path.write_text(text, encoding="utf-8", newline="\n")
            changed.append(case.name)
    return tuple(changed)


if __name__ == "__main__":
    for name in update(cases()):
        print(f"changed: {name}")  # noqa: T201 (a command)
