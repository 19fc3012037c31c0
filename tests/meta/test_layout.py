"""Rules about where things live, how long they are, and what they are called."""

import ast
import re
import subprocess
import sys
from collections.abc import Iterator

import pytest

from tests.meta.sources import PACKAGES, ROOT, SOURCE_FOLDERS, Source, sources

SERVICES = ("intake", "evaluator", "letters")
SKELETON = ("README.md", "__main__.py", "app.py", "line.py", "settings.py", "core")
MOST_LINES = 250
MOST_LINES_OF_TESTS = 400
MOST_LINES_OF_A_FUNCTION = 40

VAGUE = {"common", "data", "helper", "helpers", "info", "manager", "misc", "process"}
VAGUE |= {"result", "results", "status", "util", "utils"}
VAGUE_BUT_GIVEN = {
    "stack/__main__.py:status": "the command is `make status`",
    "bench/peers/contract.py:Process": "a process of the operating system",
}

MAY_READ_THE_ENVIRONMENT = {
    "shared/service.py": "moments at which tests end or freeze it: not for deployments",
    "stack/bootstrap.py": "runs before anything is installed",
    "stack/children.py": "gives the processes it starts their environment",
    "stack/demo.py": "gives the imr command its environment",
    "stack/guard.py": "learns whom it guards",
}
CLIENTS = {"AIOKafkaClient", "AIOKafkaConsumer", "AIOKafkaProducer", "KafkaBroker"}
MAY_MAKE_CLIENTS = {
    "shared/messaging/broker.py": "the one place with Kafka policy",
    "stack/watch.py": "looks at the demo's own topics, without a group",
    "chaos/faults_of_services.py": "strangers who take the services' transactional ids",
    "chaos/namesakes.py": "strangers under the member ids of services",
    "chaos/proof/offsets.py": "the proof shares no code with the line",
    "chaos/proof/topics.py": "the proof shares no code with the line",
    "chaos/upstream.py": "stands for a system that has nothing of ours",
    "examples/outcomes_consumer.py": "stands for a system that has nothing of ours",
    "bench/line/topics.py": "stands for upstream and downstream of every peer",
    "bench/line/checker.py": "checks peers that have nothing of ours",
    "bench/rebuild/filling.py": "stands for a line that filled the topics and is gone",
    "bench/scale/ends.py": "stands for upstream and downstream of the line",
    "bench/peers/aiokafka/line.py": "is what the line is compared with",
    "bench/peers/faststream/line.py": "is what the line is compared with",
}
TOPIC = re.compile(r"imr\.[a-z]+\.v\d+")
MAY_NAME_TOPICS = {
    "shared/messaging/topics.py": "the one place that names them",
    "chaos/proof/names.py": "the proof shares no code with the line",
    "examples/outcomes_consumer.py": "stands for a system that has nothing of ours",
}

IMPORT_OFFLINE = """
import socket, threading
def refuse(*_, **__): raise AssertionError("connects on import")
socket.socket.connect = socket.socket.bind = refuse
import services.{name}.app
assert threading.active_count() == 1, "starts threads on import"
"""

SOURCE = sources(*SOURCE_FOLDERS)
TESTS = sources("tests")
OURS = sources(*PACKAGES)


def _functions(source: Source) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    for node in ast.walk(source.tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node


def _body_lines(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    body = function.body[1:] if ast.get_docstring(function) else function.body
    return (function.end_lineno or 0) - body[0].lineno + 1 if body else 0


def _words(name: str) -> set[str]:
    return {word.lower() for word in re.findall(r"[A-Z]?[a-z]+|[A-Z]+", name)}


class TestTree:
    @pytest.mark.parametrize("name", SERVICES)
    def test_gives_every_service_the_same_files(self, name: str) -> None:
        folder = ROOT / "services" / name

        missing = [part for part in SKELETON if not (folder / part).exists()]

        assert missing == []

    def test_knows_every_service(self) -> None:
        found = {path.parent.name for path in ROOT.glob("services/*/line.py")}

        assert found == set(SERVICES)


class TestLength:
    def test_of_a_file_stays_readable(self) -> None:
        long = [f"{s.path}: {s.lines}" for s in SOURCE if s.lines > MOST_LINES]

        assert long == []

    def test_of_a_test_file_stays_readable(self) -> None:
        long = [f"{s.path}: {s.lines}" for s in TESTS if s.lines > MOST_LINES_OF_TESTS]

        assert long == []

    def test_of_a_function_stays_readable(self) -> None:
        long = [
            f"{source.path}: {function.name}, {_body_lines(function)}"
            for source in (*SOURCE, *TESTS)
            for function in _functions(source)
            if _body_lines(function) > MOST_LINES_OF_A_FUNCTION
        ]

        assert long == []


class TestNames:
    def test_of_modules_say_what_is_in_them(self) -> None:
        vague = [s.path for s in SOURCE if _words(s.path.rsplit("/", 1)[-1]) & VAGUE]

        assert vague == []

    def test_of_classes_and_functions_use_our_words(self) -> None:
        vague = {
            f"{source.path}:{node.name}"
            for source in SOURCE
            for node in ast.walk(source.tree)
            if isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef)
            if _words(node.name) & VAGUE
        }

        assert vague - VAGUE_BUT_GIVEN.keys() == set()


class TestModules:
    def test_have_docstrings(self) -> None:
        silent = [s.path for s in SOURCE if not ast.get_docstring(s.tree)]

        assert silent == []

    def test_do_nothing_on_import(self) -> None:
        busy = [
            f"{source.path}:{statement.lineno}"
            for source in OURS
            if not source.path.endswith("__main__.py")
            for statement in source.tree.body
            if isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Call)
        ]

        assert busy == []

    @pytest.mark.parametrize("name", SERVICES)
    def test_of_an_app_neither_connect_nor_start_threads(self, name: str) -> None:
        ran = subprocess.run(
            [sys.executable, "-c", IMPORT_OFFLINE.format(name=name)],
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=False,
        )

        assert ran.returncode == 0, ran.stderr


class TestEnvironment:
    def test_is_read_in_settings_and_nowhere_else(self) -> None:
        reading = {
            source.path
            for source in SOURCE
            for node in ast.walk(source.tree)
            if isinstance(node, ast.Attribute) and node.attr in {"environ", "getenv"}
        }

        assert reading - MAY_READ_THE_ENVIRONMENT.keys() == set()


class TestKafkaPolicy:
    def test_is_in_one_place(self) -> None:
        making = {
            source.path
            for source in SOURCE
            for name in CLIENTS
            if re.search(rf"\b{name}\(", source.text)
            if not re.search(rf"class \w+\({name}\)", source.text)
        }

        assert making - MAY_MAKE_CLIENTS.keys() == set()

    def test_has_no_exception_that_is_not_needed(self) -> None:
        text = {source.path: source.text for source in SOURCE}

        idle = [
            path
            for path in MAY_MAKE_CLIENTS
            if not any(f"{name}(" in text.get(path, "") for name in CLIENTS)
        ]

        assert idle == []


class TestTopicNames:
    def test_are_written_once(self) -> None:
        written = [
            f"{source.path}:{node.lineno}"
            for source in SOURCE
            for node in ast.walk(source.tree)
            if isinstance(node, ast.Constant) and isinstance(node.value, str)
            if TOPIC.fullmatch(node.value) and source.path not in MAY_NAME_TOPICS
        ]

        assert written == []
