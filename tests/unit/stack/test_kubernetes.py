"""The check of deploy/kubernetes finds what it is there for."""

import shutil
from pathlib import Path

import pytest

from stack.kubernetes import FOLDER, check_kubernetes

BREAKS = [
    ("letters.yaml", "maxUnavailable: 1\n", "maxUnavailables: 1\n", "maxUnavailables"),
    ("letters.yaml", "path: /health/live", "path: /live", "livenessProbe of letters"),
    ("letters.yaml", "containerPort: 8083", "containerPort: 8084", "port that is open"),
    ("intake.yaml", "INTAKE_LOG_LEVEL", "INTAKE_LOGLEVEL", "which it does not read"),
    ("intake.yaml", "  selector: { app.kubernetes.io/name: intake }",
     "  selector: { app.kubernetes.io/name: letters }", "Service of intake"),
    ("environment.yaml", "KAFKA_SASL_MECHANISM", "KAFKA_MECHANISM", "KAFKA_MECHANISM"),
    ("environment.yaml", 'KAFKA_PARTITIONS: "12"', 'KAFKA_PARTITIONS: "6"',
     "more processes than the 6 partitions"),
    ("scaling.yaml", "topic: imr.cases.v1", "topic: imr.case.v1",
     "scaler of evaluator"),
    ("scaling.yaml", "scaleTargetRef: { name: intake }",
     "scaleTargetRef: { name: letters }", "scales something else"),
    ("kustomization.yaml", "  - scaling.yaml\n", "", "scaling.yaml is listed"),
]  # fmt: skip


class TestCheckKubernetes:
    def test_has_nothing_to_say_about_the_manifests(self) -> None:
        assert check_kubernetes() == ()

    @pytest.mark.parametrize(("name", "part", "broken", "problem"), BREAKS)
    def test_finds(
        self, name: str, part: str, broken: str, problem: str, tmp_path: Path
    ) -> None:
        folder = Path(shutil.copytree(FOLDER, tmp_path / "kubernetes"))
        text = (folder / name).read_text("utf-8")
        assert part in text
        (folder / name).write_text(text.replace(part, broken, 1), "utf-8")

        problems = check_kubernetes(folder=folder)

        assert any(problem in each for each in problems), problems
