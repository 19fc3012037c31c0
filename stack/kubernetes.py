"""Holds deploy/kubernetes to the Kubernetes schemas and to what the code knows.

For machines without a cluster: that the manifests are taken and the pods start is not
checked here. KEDA's and Kustomize's own kinds have no schema at hand; of them only the
names, topics and groups are looked at.
"""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

import yaml

from shared.messaging.topics import (
    APPLICATIONS,
    CASES,
    DECISIONS,
    EVALUATOR_GROUP,
    INTAKE_GROUP,
    LETTERS_GROUP,
)
from stack.compose import setting_names
from stack.local import SERVICES
from stack.places import ROOT

FOLDER = ROOT / "deploy" / "kubernetes"
VERSION = "1.31"
NO_SCHEMA = ("keda.sh/", "kustomize.config.k8s.io/")
PROBES = {"livenessProbe": "/health/live", "readinessProbe": "/health/ready"}
READS = {
    "intake": (INTAKE_GROUP, APPLICATIONS),
    "evaluator": (EVALUATOR_GROUP, CASES),
    "letters": (LETTERS_GROUP, DECISIONS),
}
"""The consumer group and the topic of each service, as the scaler must name them."""

Manifest = Mapping[str, Any]


def check_kubernetes(*, folder: Path = FOLDER) -> tuple[str, ...]:
    """Return what is wrong with the manifests, in words; empty when nothing is."""
    manifests = tuple(_read(folder))
    # A manifest of the wrong shape would only make the other questions stumble.
    misshapen = tuple(_schema(manifests))
    return misshapen or (
        *_listed(folder),
        *_services(manifests),
        *_scalers(manifests),
        *_budgets(manifests),
    )


def _read(folder: Path) -> Iterator[Manifest]:
    for path in sorted(folder.glob("*.yaml")):
        yield from yaml.safe_load_all(path.read_text("utf-8"))


def _schema(manifests: tuple[Manifest, ...]) -> Iterator[str]:
    import kubernetes_validate  # noqa: PLC0415 - slow to load

    for manifest in manifests:
        if manifest["apiVersion"].startswith(NO_SCHEMA):
            continue
        try:
            kubernetes_validate.validate(manifest, VERSION, strict=True)
        except kubernetes_validate.ValidationError as error:
            yield f"{_name(manifest)}: {error.message}"


def _listed(folder: Path) -> Iterator[str]:
    listed = set(_one(_read(folder), "Kustomization")["resources"])
    there = {path.name for path in folder.glob("*.yaml")} - {"kustomization.yaml"}
    for name in sorted(listed ^ there):
        yield f"{name} is listed in kustomization.yaml or in the folder, not in both"


def _services(manifests: tuple[Manifest, ...]) -> Iterator[str]:
    shared = _one(manifests, "ConfigMap")["data"]
    for name in SERVICES:
        pod = _one(manifests, "Deployment", name)["spec"]["template"]["spec"]
        (container,) = pod["containers"]
        own = {each["name"]: each["value"] for each in container["env"]}
        for variable in sorted({*own, *shared} - setting_names(service=name)):
            yield f"{name} is given {variable}, which it does not read"
        ports = [str(port["containerPort"]) for port in container["ports"]]
        if ports != [own.get(f"{name.upper()}_HTTP_PORT")]:
            yield f"{name} does not listen on the port that is open: {ports}"
        for probe, path in PROBES.items():
            if container.get(probe, {}).get("httpGet", {}).get("path") != path:
                yield f"the {probe} of {name} does not ask {path}"


def _scalers(manifests: tuple[Manifest, ...]) -> Iterator[str]:
    partitions = int(_one(manifests, "ConfigMap")["data"]["KAFKA_PARTITIONS"])
    for name in SERVICES:
        spec = _one(manifests, "ScaledObject", name)["spec"]
        (trigger,) = spec["triggers"]
        asked = trigger["metadata"]["consumerGroup"], trigger["metadata"]["topic"]
        if asked != READS[name]:
            yield f"the scaler of {name} watches {asked}, not {READS[name]}"
        if spec["scaleTargetRef"]["name"] != name:
            yield f"the scaler of {name} scales something else"
        if spec["maxReplicaCount"] > partitions:
            yield f"{name} may have more processes than the {partitions} partitions"


def _budgets(manifests: tuple[Manifest, ...]) -> Iterator[str]:
    for name in SERVICES:
        deployment = _one(manifests, "Deployment", name)["spec"]
        for kind in ("PodDisruptionBudget", "Service"):
            selector = _one(manifests, kind, name)["spec"]["selector"]
            labels = selector.get("matchLabels", selector)
            if (
                not labels.items()
                <= deployment["template"]["metadata"]["labels"].items()
            ):
                yield f"the {kind} of {name} does not select its pods"


def _one(manifests: Iterable[Manifest], kind: str, name: str | None = None) -> Manifest:
    found: list[Manifest] = [
        manifest
        for manifest in manifests
        if manifest["kind"] == kind
        and name in (None, manifest.get("metadata", {}).get("name"))
    ]
    if len(found) != 1:
        raise LookupError(f"expected one {kind} {name or ''}, found {len(found)}")
    return found[0]


def _name(manifest: Manifest) -> str:
    return f"{manifest['kind']} {manifest.get('metadata', {}).get('name', '')}"
