"""The `imr` command as a test runs it: as a process, pointed at a line."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

from tests.support.live_stack import Line

IMR = Path(sys.executable).parent / "imr"


class Imr:
    """The command, pointed at the line under test."""

    def __init__(self, line: Line, folder: Path) -> None:
        self.environment = {**os.environ, **line.stack.environment}
        self._folder = folder

    def __call__(
        self, *words: str, code: int = 0, stdin: str = ""
    ) -> subprocess.CompletedProcess[str]:
        ran = subprocess.run(
            [str(IMR), *words],
            env=self.environment,
            input=stdin,
            capture_output=True,
            text=True,
            timeout=90,
            check=False,
        )
        assert ran.returncode == code, (ran.returncode, ran.stdout, ran.stderr)
        assert "Traceback" not in ran.stderr
        return ran

    def lines(self, *words: str, code: int = 0, stdin: str = "") -> list[Any]:
        """Return the JSON lines that a command prints."""
        ran = self(*words, "--json", code=code, stdin=stdin)
        return [json.loads(line) for line in ran.stdout.splitlines()]

    def file(self, *documents: Any) -> str:
        """Write documents as JSON Lines and return the path."""
        path = self._folder / "documents.jsonl"
        texts = (d if isinstance(d, str) else json.dumps(d) for d in documents)
        path.write_text("\n".join(texts), encoding="utf-8")
        return str(path)
