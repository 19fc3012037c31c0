"""A real stack starts, stops, breaks, and leaves nothing behind."""

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import pytest

from stack.children import MARK, Child, NotReady, find_running, start_child
from stack.detached import bring_down, bring_up, look
from stack.guard import end_all
from stack.local import LocalStack
from stack.places import ROOT
from stack.ports import Ports, PortTaken, choose_ports, free_port, is_free
from stack.record import read_record
from stack.settings import StackSettings

SOON = 8.0

# A parent that starts a stack and then waits for what comes.
PARENT = """
import sys, time
from pathlib import Path
from stack.detached import bring_down, bring_up, look
from stack.local import LocalStack
with LocalStack(folder=Path(sys.argv[1]), mark=sys.argv[2]) as stack:
    stack.start_infrastructure()
    print(stack.ports.kafka, stack.ports.valkey, flush=True)
    time.sleep(60)
"""


def marked(mark: str) -> list[int]:
    found = []
    for each in psutil.process_iter():
        try:
            if (
                each.environ().get(MARK) == mark
                and each.status() != psutil.STATUS_ZOMBIE
            ):
                found.append(each.pid)
        except psutil.Error:
            continue
    return found


def soon(condition: Callable[[], bool]) -> bool:
    deadline = time.monotonic() + SOON
    while not condition():
        if time.monotonic() > deadline:
            return False
        time.sleep(0.05)
    return True


def sleeper(folder: Path, *, mark: str, code: str = "") -> Child:
    return start_child(
        name="sleeper",
        command=[sys.executable, "-c", f"import time\n{code}\ntime.sleep(60)"],
        mark=mark,
        log=folder / "sleeper.log",
        port=0,
        answers=lambda _: True,
    )


@pytest.fixture
def mark(tmp_path: Path) -> Iterator[str]:
    name = f"test-{os.getpid()}-{tmp_path.name}"
    yield name
    end_all(mark=name)


class TestLocalStack:
    def test_leaves_nothing_behind(self, tmp_path: Path, mark: str) -> None:
        with LocalStack(folder=tmp_path, mark=mark) as stack:
            stack.start_infrastructure()
            running = marked(mark)

        assert len(running) == 2
        assert marked(mark) == []
        assert is_free(stack.ports.kafka)
        assert is_free(stack.ports.valkey)

    def test_starts_again_after_a_crash(self, tmp_path: Path, mark: str) -> None:
        with LocalStack(folder=tmp_path, mark=mark) as stack:
            stack.start_infrastructure()
            stack.kill_kafka()
            stack.kill_valkey()

            stack.start_infrastructure()

            assert all(child.is_ready for child in stack.children.values())

    def test_refuses_a_second_one_of_the_same_name(
        self, tmp_path: Path, mark: str
    ) -> None:
        with LocalStack(folder=tmp_path, mark=mark) as stack:
            stack.start_valkey()

            with pytest.raises(RuntimeError, match="valkey runs already"):
                stack.start_valkey()

    def test_shows_the_log_of_what_did_not_start(
        self, tmp_path: Path, mark: str
    ) -> None:
        settings = StackSettings(kafka_options="-XX:NoSuchOption")

        with (
            LocalStack(folder=tmp_path, settings=settings, mark=mark) as stack,
            pytest.raises(NotReady, match=r"(?s)kafka ended.*kafka\.log.*NoSuchOption"),
        ):
            stack.start_infrastructure()

        assert marked(mark) == []
        assert is_free(stack.ports.valkey)

    def test_keeps_a_shell_s_cluster_from_its_services(
        self, tmp_path: Path, mark: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("KAFKA_SECURITY_PROTOCOL", "SASL_SSL")

        with LocalStack(folder=tmp_path, mark=mark) as stack:
            child = stack.start_service("intake", wait=False)
            environment = child.running.environ()

        assert "KAFKA_SECURITY_PROTOCOL" not in environment
        assert environment["KAFKA_BOOTSTRAP_SERVERS"] == stack.bootstrap_servers

    @pytest.mark.parametrize(
        "number", [signal.SIGINT, signal.SIGTERM, signal.SIGKILL, signal.SIGHUP]
    )
    def test_ends_with_its_parent(
        self, tmp_path: Path, mark: str, number: signal.Signals
    ) -> None:
        parent = subprocess.Popen(
            [sys.executable, "-c", PARENT, str(tmp_path), mark],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        with parent:
            assert parent.stdout is not None
            ports = [int(port) for port in parent.stdout.readline().split()]
            running = marked(mark)

            parent.send_signal(number)
            parent.wait(timeout=SOON)

        assert len(running) == 2
        assert soon(lambda: marked(mark) == [])
        assert soon(lambda: all(is_free(port) for port in ports))


class TestChild:
    def test_freezes_and_wakes(self, tmp_path: Path, mark: str) -> None:
        child = sleeper(tmp_path, mark=mark)

        child.freeze()
        frozen = soon(lambda: child.running.status() == psutil.STATUS_STOPPED)
        child.wake()
        woke = soon(lambda: child.running.status() != psutil.STATUS_STOPPED)
        child.kill()

        assert frozen
        assert woke

    def test_stops_while_frozen(self, tmp_path: Path, mark: str) -> None:
        child = sleeper(tmp_path, mark=mark)
        child.freeze()

        child.stop(patience=SOON)

        assert child.exit_code == -signal.SIGTERM

    def test_is_killed_when_it_does_not_stop(self, tmp_path: Path, mark: str) -> None:
        deaf = "import signal; signal.signal(15, signal.SIG_IGN); print(1, flush=True)"
        child = sleeper(tmp_path, mark=mark, code=deaf)
        assert soon(lambda: child.tail() == "1")

        child.stop(patience=0.1)

        assert child.exit_code == -signal.SIGKILL

    def test_takes_what_it_started_with_it(self, tmp_path: Path, mark: str) -> None:
        starts = "import subprocess; subprocess.Popen(['sleep', '60'])"
        child = sleeper(tmp_path, mark=mark, code=starts)
        assert soon(lambda: len(marked(mark)) == 2)

        child.kill()

        assert soon(lambda: marked(mark) == [])


class TestFindRunning:
    def test_finds_the_one_we_started(self, tmp_path: Path, mark: str) -> None:
        child = sleeper(tmp_path, mark=mark)
        started = child.running.create_time()

        found = find_running(pid=child.pid, started=started, mark=mark)
        child.kill()

        assert found is not None

    @pytest.mark.parametrize(("later", "other"), [(60.0, ""), (0.0, "x")])
    def test_is_not_taken_in_by_another_with_its_number(
        self, tmp_path: Path, mark: str, later: float, other: str
    ) -> None:
        child = sleeper(tmp_path, mark=mark)
        started = child.running.create_time() + later

        found = find_running(pid=child.pid, started=started, mark=mark + other)
        child.kill()

        assert found is None


class TestDetached:
    def test_outlives_its_command_and_comes_down(self, tmp_path: Path) -> None:
        settings = StackSettings()
        stack = bring_up(folder=tmp_path, settings=settings, services=())
        up = look(folder=tmp_path)
        again = bring_up(folder=tmp_path, settings=settings, services=())
        unchanged = look(folder=tmp_path)

        stopped = bring_down(folder=tmp_path)

        assert [each.ready for each in up] == [True, True]
        assert [each.pid for each in up] == [each.pid for each in unchanged]
        assert again.ports == stack.ports
        assert stopped == ("kafka", "valkey")
        assert marked(stack.mark) == []
        assert look(folder=tmp_path) == ()
        assert is_free(stack.ports.kafka)

    def test_starts_again_only_what_is_missing(self, tmp_path: Path) -> None:
        settings = StackSettings()
        bring_up(folder=tmp_path, settings=settings, services=())
        kafka, valkey = look(folder=tmp_path)
        os.kill(valkey.pid, signal.SIGKILL)
        assert soon(lambda: not look(folder=tmp_path)[1].alive)

        bring_up(folder=tmp_path, settings=settings, services=())
        after = look(folder=tmp_path)
        bring_down(folder=tmp_path)

        assert after[0].pid == kafka.pid
        assert after[1].ready
        assert after[1].pid != valkey.pid

    def test_leaves_nothing_when_it_cannot_start(self, tmp_path: Path) -> None:
        settings = StackSettings(kafka_options="-XX:NoSuchOption")

        with pytest.raises(NotReady):
            bring_up(folder=tmp_path, settings=settings, services=())

        record = read_record(folder=tmp_path)
        assert record is not None
        assert marked(record.mark) == []
        assert not any(each.alive for each in look(folder=tmp_path))

    def test_down_ends_what_an_interrupted_start_left(self, tmp_path: Path) -> None:
        settings = StackSettings()
        stack = bring_up(folder=tmp_path, settings=settings, services=())
        stray = sleeper(tmp_path, mark=stack.mark)

        bring_down(folder=tmp_path)

        assert soon(lambda: not stray.is_alive)


class TestPorts:
    def test_are_distinct_and_free(self) -> None:
        ports = choose_ports(settings=StackSettings())

        numbers = [ports.of(name) for name in Ports.__dataclass_fields__]
        assert len(set(numbers)) == len(numbers)
        assert all(is_free(number) for number in numbers)

    def test_that_are_set_are_taken(self) -> None:
        port = free_port()

        assert choose_ports(settings=StackSettings(kafka_port=port)).kafka == port

    def test_that_are_set_and_in_use_are_refused(self) -> None:
        with socket.create_server(("127.0.0.1", 0)) as server:
            port = server.getsockname()[1]

            with pytest.raises(PortTaken, match=f"{port} is taken: set IMR_KAFKA_PORT"):
                choose_ports(settings=StackSettings(kafka_port=port))
