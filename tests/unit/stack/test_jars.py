"""The lock of Kafka's jars, and the folder that holds what it lists."""

import hashlib
from pathlib import Path

import pytest

from stack.jars import Jar, WrongHash, describe, place, read_lock, write_lock
from stack.places import LOCK

CONTENT = b"a jar"
JAR = Jar(
    coordinate="org.example:engine:1.0",
    sha256=hashlib.sha256(CONTENT).hexdigest(),
    size=len(CONTENT),
)


class Repository:
    """Gives out the contents it was told, one after the other."""

    def __init__(self, folder: Path, *contents: bytes | OSError) -> None:
        self._folder = folder
        self._contents = list(contents)
        self.asked = 0

    def fetch(self, _: str) -> Path:
        self.asked += 1
        content = self._contents.pop(0)
        if isinstance(content, OSError):
            raise content
        path = self._folder / "incoming.jar"
        path.write_bytes(content)
        return path


class TestPlace:
    def test_keeps_a_jar_that_is_the_one_meant(self, tmp_path: Path) -> None:
        repository = Repository(tmp_path, CONTENT)

        place(jars=(JAR,), folder=tmp_path / "jars", fetch=repository.fetch)

        assert (tmp_path / "jars" / "engine-1.0.jar").read_bytes() == CONTENT

    def test_fetches_nothing_that_is_there(self, tmp_path: Path) -> None:
        repository = Repository(tmp_path, CONTENT)
        place(jars=(JAR,), folder=tmp_path / "jars", fetch=repository.fetch)

        place(jars=(JAR,), folder=tmp_path / "jars", fetch=repository.fetch)

        assert repository.asked == 1

    def test_refuses_a_jar_with_another_hash(self, tmp_path: Path) -> None:
        repository = Repository(tmp_path, *[b"something else"] * 3)

        with pytest.raises(WrongHash, match=r"org\.example:engine:1\.0.*not kept"):
            place(jars=(JAR,), folder=tmp_path / "jars", fetch=repository.fetch)

        assert not list((tmp_path / "jars").iterdir())
        assert not (tmp_path / "incoming.jar").exists()

    def test_replaces_a_jar_that_was_changed(self, tmp_path: Path) -> None:
        folder = tmp_path / "jars"
        folder.mkdir()
        (folder / JAR.filename).write_bytes(b"changed")

        place(jars=(JAR,), folder=folder, fetch=Repository(tmp_path, CONTENT).fetch)

        assert (folder / JAR.filename).read_bytes() == CONTENT

    def test_fetches_again_what_an_interrupted_download_left(
        self, tmp_path: Path
    ) -> None:
        repository = Repository(tmp_path, CONTENT[:2], CONTENT)

        place(jars=(JAR,), folder=tmp_path / "jars", fetch=repository.fetch)

        assert repository.asked == 2

    def test_tries_again_when_the_network_fails(self, tmp_path: Path) -> None:
        repository = Repository(tmp_path, ConnectionError("gone"), CONTENT)

        place(jars=(JAR,), folder=tmp_path / "jars", fetch=repository.fetch)

        assert repository.asked == 2

    def test_gives_up_when_the_network_stays_away(self, tmp_path: Path) -> None:
        repository = Repository(tmp_path, *[ConnectionError("gone")] * 3)

        with pytest.raises(ConnectionError):
            place(jars=(JAR,), folder=tmp_path / "jars", fetch=repository.fetch)

    def test_removes_what_the_lock_does_not_list(self, tmp_path: Path) -> None:
        folder = tmp_path / "jars"
        folder.mkdir()
        (folder / "engine-0.9.jar").write_bytes(b"the one before")

        place(jars=(JAR,), folder=folder, fetch=Repository(tmp_path, CONTENT).fetch)

        assert [path.name for path in folder.iterdir()] == ["engine-1.0.jar"]


class TestLock:
    def test_reads_what_it_wrote(self, tmp_path: Path) -> None:
        path = tmp_path / "lock.toml"

        write_lock(path=path, roots=("org.example:engine:1.0",), jars=(JAR,))

        assert read_lock(path=path) == (JAR,)

    def test_describes_a_file(self, tmp_path: Path) -> None:
        path = tmp_path / "engine.jar"
        path.write_bytes(CONTENT)

        described = describe(coordinate=JAR.coordinate, path=path)

        assert described == JAR

    def test_of_the_project_names_no_address(self) -> None:
        assert "http" not in LOCK.read_text(encoding="utf-8")

    def test_of_the_project_pins_every_jar_once(self) -> None:
        jars = read_lock(path=LOCK)

        assert len({jar.filename for jar in jars}) == len(jars)
        assert all(len(jar.sha256) == 64 and jar.size for jar in jars)
        assert any(j.coordinate.startswith("org.apache.kafka:kafka_") for j in jars)
