"""Nothing from a record outside the payload: what may be logged, said and counted."""

import ast
from collections.abc import Iterator

from docs.generate.settings_page import settings_classes
from tests.meta.sources import PACKAGES, Source, called, sources

OURS = tuple(s for s in sources(*PACKAGES) if "/console/" not in s.path)
LOGGERS = {"log", "logger"}
LEVELS = {"critical", "debug", "error", "exception", "info", "warning"}

MAY_BE_LOGGED = {
    "case_number",
    "cases",
    "count",
    "epoch",
    "error",
    "missing",
    "offset",
    "out",
    "partition",
    "partitions",
    "problems",
    "reason",
    "start",
    "state",
    "wait_s",
    "where",
}
"""Codes, counts, offsets, names of exceptions, case numbers."""

MAY_BE_SAID = {
    "API_KEY": "a number of Kafka's protocol",
    "API_VERSION": "a number of Kafka's protocol",
    "FEATURE": "a feature of Kafka",
    "LEVEL": "of a feature of Kafka",
    "MOMENTS": "our own closed set",
    "_most": "a setting",
    "cls": "a class of ours",
    "code": "Kafka's error code",
    "count": "a count",
    "counts": "partitions by topic",
    "cursor": "offsets",
    "end": "an offset",
    "error": "only its type's name, or of a form file",
    "expected": "our own words about a form file",
    "for_code": "Kafka's error code",
    "found": "the type found in a form file",
    "join": "joins what is checked itself",
    "key": "a key of a form file",
    "kind": "a request of Kafka's protocol",
    "least": "a version of Kafka's protocol",
    "level": "of a feature of Kafka",
    "missing": "names of topics",
    "moment": "given by a test",
    "most": "a version of Kafka's protocol",
    "name": "a name of ours",
    "out": "an offset",
    "partition": "a partition",
    "partitions": "a count",
    "path": "the path of a form file",
    "self": "the object that speaks",
    "source": "a topic and partition",
    "strerror": "the system's words about a file",
    "topic": "a topic",
    "type": "names an exception",
    "_where": "where in a form file",
    "__name__": "the name of a type",
    "state": "an offset",
    "wrong": "partitions by topic",
}
"""What a message of an exception may be made of, and why it is no word of a record."""

MAY_ASK_FOR_ERRORS = {
    "shared/http.py": "FastAPI's own errors() takes no arguments; only places are used",
}
METRIC_LABELS = {"code", "kind", "reason", "service", "type"}


def _log_calls(source: Source) -> Iterator[ast.Call]:
    for call in source.calls():
        match call.func:
            case ast.Attribute(value=ast.Name(id=name), attr=level):
                if name in LOGGERS and level in LEVELS:
                    yield call


def _names(node: ast.AST) -> Iterator[str]:
    for inner in ast.walk(node):
        match inner:
            case ast.Name(id=name) | ast.Attribute(attr=name):
                yield name


def _said(source: Source) -> Iterator[tuple[int, str]]:
    for node in ast.walk(source.tree):
        if isinstance(node, ast.Raise) and node.exc is not None:
            for part in ast.walk(node.exc):
                if isinstance(part, ast.FormattedValue):
                    yield from ((node.lineno, name) for name in _names(part.value))


class TestLogs:
    def test_are_there_to_be_checked(self) -> None:
        assert any(True for source in OURS for _ in _log_calls(source))

    def test_say_constant_words(self) -> None:
        varying = [
            f"{source.path}:{call.lineno}"
            for source in OURS
            for call in _log_calls(source)
            if len(call.args) != 1 or not isinstance(call.args[0], ast.Constant)
        ]

        assert varying == []

    def test_bind_only_what_is_on_the_list(self) -> None:
        bound = {
            f"{source.path}:{call.lineno}: {keyword.arg}"
            for source in OURS
            for call in _log_calls(source)
            for keyword in call.keywords
            if keyword.arg not in MAY_BE_LOGGED
        }

        assert bound == set()

    def test_show_no_traceback(self) -> None:
        # The last line of a traceback is the message, which may hold a value.
        shown = [
            f"{source.path}:{call.lineno}"
            for source in OURS
            for call in _log_calls(source)
            if called(call) == "exception"
            or any(k.arg in {"exc_info", "stack_info"} for k in call.keywords)
        ]

        assert shown == []

    def test_are_the_only_way_to_write(self) -> None:
        printing = [
            f"{source.path}:{call.lineno}"
            for source in OURS
            for call in source.calls()
            if isinstance(call.func, ast.Name) and call.func.id == "print"
        ]

        assert printing == []


class TestMessages:
    def test_of_exceptions_hold_no_value_of_a_record(self) -> None:
        unknown = {
            f"{source.path}:{line}: {name}"
            for source in OURS
            for line, name in _said(source)
            if name not in MAY_BE_SAID
        }

        assert unknown == set()

    def test_of_validation_are_asked_without_input(self) -> None:
        with_input = [
            f"{source.path}:{call.lineno}"
            for source in OURS
            for call in source.calls()
            if called(call) == "errors" and source.path not in MAY_ASK_FOR_ERRORS
            if not any(
                k.arg == "include_input"
                and isinstance(k.value, ast.Constant)
                and k.value.value is False
                for k in call.keywords
            )
        ]

        assert with_input == []

    def test_of_settings_hide_what_was_set(self) -> None:
        loud = [
            settings.__name__
            for settings in settings_classes()
            if settings.__module__.startswith(PACKAGES)
            and not settings.model_config.get("hide_input_in_errors")
        ]

        assert loud == []


class TestMetrics:
    def test_have_labels_that_are_closed_sets(self) -> None:
        metrics = {"Counter", "Gauge", "Histogram"}
        labels = {
            element.value
            for source in OURS
            if source.path == "shared/metrics.py"
            for call in source.calls()
            if called(call) in metrics
            for argument in call.args
            if isinstance(argument, ast.List)
            for element in argument.elts
            if isinstance(element, ast.Constant)
        }

        assert labels
        assert labels <= METRIC_LABELS
