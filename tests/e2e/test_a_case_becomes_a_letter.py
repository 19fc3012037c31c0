"""One application goes in, one letter comes out: through every process."""

from tests.support.builders import application
from tests.support.live_stack import Line


class TestACase:
    def test_becomes_one_letter(self, line: Line) -> None:
        case = line.submit(application())

        issued = line.determination(case)

        assert issued["outcome"] == "upheld"
        assert case in issued["letter"]
        assert [e.kind for e in line.events(case, "determination-issued")] == [
            "determination-issued"
        ]
