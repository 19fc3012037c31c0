"""What a Kafka node is given before it starts."""

from pathlib import Path

import pytest

from stack.java import Java, NoJava, find_java, version_of
from stack.kafka import KafkaHome, lay_storage, write_properties


def home_in(folder: Path, *, release: int = 25) -> KafkaHome:
    java = Java(path=Path("/java"), release=release, version=f"{release}.0.1")
    (folder / "blank").mkdir(parents=True)
    (folder / "blank" / "meta.properties").write_text("node.id=1")
    return KafkaHome(folder=folder, java=java)


class TestProperties:
    def test_listen_on_the_loopback_address_only(self, tmp_path: Path) -> None:
        path = write_properties(folder=tmp_path, port=20_001, controller=20_002)

        lines = dict(line.split("=", 1) for line in path.read_text().splitlines())
        assert lines["listeners"] == (
            "PLAINTEXT://127.0.0.1:20001,CONTROLLER://127.0.0.1:20002"
        )
        assert lines["advertised.listeners"] == "PLAINTEXT://127.0.0.1:20001"

    @pytest.mark.parametrize(
        ("name", "value"),
        [
            ("auto.create.topics.enable", "false"),
            ("message.max.bytes", "9437184"),
            ("transaction.state.log.min.isr", "1"),
            ("offsets.topic.replication.factor", "1"),
            ("group.initial.rebalance.delay.ms", "0"),
        ],
    )
    def test_say(self, tmp_path: Path, name: str, value: str) -> None:
        path = write_properties(folder=tmp_path, port=1, controller=2)

        assert f"{name}={value}" in path.read_text().splitlines()

    def test_keep_records_below_the_folder(self, tmp_path: Path) -> None:
        path = write_properties(folder=tmp_path, port=1, controller=2)

        assert f"log.dirs={tmp_path / 'log'}" in path.read_text().splitlines()


class TestStorage:
    def test_is_a_copy_of_the_blank_one(self, tmp_path: Path) -> None:
        lay_storage(home=home_in(tmp_path / "home"), folder=tmp_path / "node")

        assert (tmp_path / "node" / "log" / "meta.properties").exists()

    def test_with_records_is_left_alone(self, tmp_path: Path) -> None:
        home = home_in(tmp_path / "home")
        (tmp_path / "node" / "log" / "imr.cases.v1-0").mkdir(parents=True)

        lay_storage(home=home, folder=tmp_path / "node")

        assert not (tmp_path / "node" / "log" / "meta.properties").exists()

    def test_that_was_half_copied_is_copied_again(self, tmp_path: Path) -> None:
        home = home_in(tmp_path / "home")
        (tmp_path / "node" / "log.unfinished" / "half").mkdir(parents=True)

        lay_storage(home=home, folder=tmp_path / "node")

        names = [path.name for path in (tmp_path / "node" / "log").iterdir()]
        assert names == ["meta.properties"]


class TestCommand:
    def test_uses_the_cache_when_there_is_one(self, tmp_path: Path) -> None:
        home = home_in(tmp_path)
        home.cache.touch()

        command = home.node_command(properties=tmp_path / "p")

        assert f"-XX:AOTCache={home.cache}" in command

    def test_does_without_a_cache(self, tmp_path: Path) -> None:
        command = home_in(tmp_path).node_command(properties=tmp_path / "p")

        assert not [part for part in command if "AOTCache" in part]

    def test_spares_an_older_java_what_it_does_not_know(self, tmp_path: Path) -> None:
        command = home_in(tmp_path, release=17).node_command(properties=tmp_path / "p")

        assert not [part for part in command if "sun-misc-unsafe" in part]

    def test_puts_your_options_after_ours(self, tmp_path: Path) -> None:
        home = home_in(tmp_path)

        command = home.node_command(properties=tmp_path / "p", options="-Xmx2g -Xss1m")

        assert command.index("-Xmx2g") > command.index("-Xmx512m")
        assert "-Xss1m" in command


class TestJava:
    @pytest.mark.parametrize(
        ("text", "version"),
        [
            ('openjdk version "25.0.2" 2026-01-20 LTS', "25.0.2"),
            ('openjdk version "17.0.15" 2025-04-15', "17.0.15"),
            ('java version "1.8.0_402"', "8.0_402"),
            ('openjdk version "26-ea" 2026-03-17', "26"),
            ("something else", "0"),
        ],
    )
    def test_reads_the_version(self, text: str, version: str) -> None:
        assert version_of(text=text) == version

    def test_packaged_is_the_default(self) -> None:
        java = find_java(wanted=None)

        assert java.path.exists()
        assert java.has_cache

    def test_that_is_not_there_is_named(self, tmp_path: Path) -> None:
        with pytest.raises(NoJava, match=r"IMR_JAVA.*none"):
            find_java(wanted=tmp_path / "none")

    def test_that_is_too_old_is_refused(self, tmp_path: Path) -> None:
        old = tmp_path / "java"
        old.write_text("#!/bin/sh\necho 'java version \"11.0.2\"' >&2\n")
        old.chmod(0o755)

        with pytest.raises(NoJava, match=r"needs Java 17.*11\.0\.2"):
            find_java(wanted=old)
