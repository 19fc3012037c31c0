"""Holds docker-compose.yml to the Compose schema and to what the services read.

For machines without a container engine: it says what can be known without one. That
the images exist and start is not checked here.
"""

import importlib
import json
import re
from collections.abc import Iterator, Mapping
from importlib.resources import files
from typing import Any

import yaml

from stack.local import SERVICES
from stack.places import ROOT

FILE = ROOT / "docker-compose.yml"
SCHEMA = "builtin_schemas/vendor/compose-spec.json"
PINNED = re.compile(r":v?\d+\.\d+(\.\d+)?([-.\w]*)$")
SHARED_SETTINGS = ("KafkaSettings", "RedisSettings")

Compose = Mapping[str, Any]


def check_compose(*, text: str | None = None) -> tuple[str, ...]:
    """Return what is wrong with the file, in words; empty when nothing is."""
    compose = yaml.safe_load(FILE.read_text("utf-8") if text is None else text)
    # A file of the wrong shape would only make the other questions stumble.
    misshapen = tuple(_schema(compose))
    return misshapen or (
        *_services(compose),
        *_images(compose),
        *_ports(compose),
        *_depends(compose),
        *_environment(compose),
    )


def setting_names(*, service: str) -> frozenset[str]:
    """Return every environment variable that a service reads."""
    shared = importlib.import_module("shared.settings")
    own = importlib.import_module(f"services.{service}.settings")
    classes = [own.Settings, *(getattr(shared, name) for name in SHARED_SETTINGS)]
    return frozenset(
        f"{each.model_config['env_prefix']}{field}".upper()
        for each in classes
        for field in each.model_fields
    )


def _schema(compose: Compose) -> Iterator[str]:
    from jsonschema.validators import validator_for  # noqa: PLC0415 - slow to load

    schema = json.loads(files("check_jsonschema").joinpath(SCHEMA).read_text("utf-8"))
    for error in validator_for(schema)(schema).iter_errors(compose):
        yield f"{'.'.join(map(str, error.absolute_path))}: {error.message}"


def _services(compose: Compose) -> Iterator[str]:
    for name in ("kafka", "valkey", *SERVICES):
        if name not in compose["services"]:
            yield f"there is no service {name}"
    for name in SERVICES:
        build = compose["services"].get(name, {}).get("build", {})
        if build.get("args", {}).get("SERVICE") != name:
            yield f"{name} is not built with SERVICE={name}"


def _images(compose: Compose) -> Iterator[str]:
    for name, service in compose["services"].items():
        image = service.get("image")
        if image is not None and not PINNED.search(image):
            yield f"the image of {name} is not pinned: {image}"


def _ports(compose: Compose) -> Iterator[str]:
    taken: dict[str, str] = {}
    for name, service in compose["services"].items():
        for port in service.get("ports", ()):
            host = port.rpartition(":")[0]
            if not host.startswith("127.0.0.1:"):
                yield f"port {port} of {name} is open to other machines"
            if host in taken:
                yield f"{name} and {taken[host]} both take {host}"
            taken[host] = name


def _depends(compose: Compose) -> Iterator[str]:
    services = compose["services"]
    for name, service in services.items():
        for target, how in service.get("depends_on", {}).items():
            if target not in services:
                yield f"{name} waits for {target}, which is no service"
            elif (
                how["condition"] == "service_healthy"
                and "healthcheck" not in services[target]
            ):
                yield f"{name} waits for {target}'s health, which nothing checks"


def _environment(compose: Compose) -> Iterator[str]:
    for name in SERVICES:
        service = compose["services"].get(name, {})
        given = service.get("environment", {})
        for variable in sorted(given.keys() - setting_names(service=name)):
            yield f"{name} is given {variable}, which it does not read"
        for variable in ("KAFKA_BOOTSTRAP_SERVERS", "REDIS_URL"):
            if variable not in given:
                yield f"{name} is not given {variable}"
        port = str(given.get(f"{name.upper()}_HTTP_PORT", ""))
        inside = [each.rpartition(":")[2] for each in service.get("ports", ())]
        if [port] != inside:
            yield f"{name} listens on {port or 'no set port'}, and {inside} is open"
