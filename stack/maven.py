"""Jars from Maven Central: what Kafka needs, and fetching one of them.

The only place that knows jgo. Not here: which hash a jar must have (`stack.jars`).
"""

from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

from jgo.maven import MavenContext
from jgo.maven import PythonResolver as Resolver

Advance = Callable[[int], None]
Progress = Callable[[str, int], AbstractContextManager[Advance]]

SECONDS = 60


class Maven:
    """A repository of jars, and a folder for what comes from it."""

    def __init__(
        self, *, folder: Path, address: str = "", progress: Progress | None = None
    ) -> None:
        self._context = MavenContext(
            resolver=Resolver(progress_callback=progress),
            repo_cache=folder,
            local_repos=[],
            remote_repos={"set": address.rstrip("/")} if address else None,
            timeout=SECONDS,
        )

    def newest(self, *, group: str, artifact: str) -> str:
        """Return the newest released version. May raise LookupError."""
        project = self._context.project(group, artifact)
        project.update()
        release = project.release
        if release is None:
            raise LookupError(f"no release of {group}:{artifact} was found")
        return release

    def closure(self, *, roots: tuple[str, ...]) -> tuple[str, ...]:
        """Return the coordinates of the roots and of all they need, sorted."""
        dependencies = [self._context.create_dependency(root) for root in roots]
        inputs, others = self._context.resolver.resolve(dependencies)
        return tuple(
            sorted(
                {f"{d.groupId}:{d.artifactId}:{d.version}" for d in (*inputs, *others)}
            )
        )

    def fetch(self, *, coordinate: str) -> Path:
        """Return the jar's file, fetched if need be. May raise OSError."""
        artifact = self._context.create_dependency(coordinate).artifact
        try:
            return artifact.resolve()
        except RuntimeError as missing:
            raise FileNotFoundError(f"{coordinate}: {missing}") from missing
