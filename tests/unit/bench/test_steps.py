"""The steps of a case add up to the whole."""

import re
import subprocess
import sys


class TestSteps:
    def test_add_up_and_cover_every_service(self) -> None:
        # In a process of its own: it puts clocks around functions of the services.
        told = subprocess.run(
            [sys.executable, "-m", "bench.line.steps", "--cases", "40"],
            check=True,
            capture_output=True,
            text=True,
        ).stdout

        rows = re.findall(r"^( *)(\S.*?) +(-?\d+) +(-?\d+)%$", told, re.MULTILINE)
        services = {name: int(micro) for indent, name, micro, _ in rows if not indent}
        steps = [int(micro) for indent, _, micro, _ in rows if indent]
        whole = services.pop("the line")

        assert services.keys() == {"intake", "evaluator", "letters"}
        assert abs(sum(services.values()) - whole) <= len(services)
        assert abs(sum(steps) - whole) <= len(steps)
        assert all(step >= 0 for step in steps)
