"""The document of intake's HTTP door: every reference in it leads somewhere."""

import json
import re
from typing import Any, cast

from fastapi import FastAPI

from services.intake.door import Door
from services.intake.http import add_routes


def document() -> dict[str, Any]:
    app = FastAPI()
    add_routes(app, cast("Door", None))
    return app.openapi()


class TestOpenApi:
    def test_has_what_it_refers_to(self) -> None:
        found = document()

        names = set(re.findall(r"#/components/schemas/(\w+)", json.dumps(found)))

        assert names
        assert names <= set(found["components"]["schemas"])

    def test_has_a_door_for_each_event_of_a_case(self) -> None:
        paths = document()["paths"]

        assert "/applications" in paths
        assert sum(path.startswith("/cases/") for path in paths) == 4
