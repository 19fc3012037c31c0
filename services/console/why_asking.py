"""`imr why`: a case from Valkey with its application from Kafka, or cases from a file.

Not here: what is told (`why`, `why_not`) and how (`why_telling`).
"""

from datetime import UTC, datetime

import orjson
from rich.text import Text

from services.console.cases import case_number_of, not_known
from services.console.cluster import Cluster, open_cluster
from services.console.deciding import decide_documents
from services.console.documents import BYTE_ORDER_MARK, Document, read_documents
from services.console.exits import Exit, Stop
from services.console.in_memory import InMemory
from services.console.offline import make_line
from services.console.read import kept_by_letters, known_to_intake
from services.console.received import received_by
from services.console.screen import printable, say, say_json, screen
from services.console.telling import reason_line
from services.console.why import WhyCase, WhyItem, why
from services.console.why_not import why_not
from services.console.why_quoting import texts_of
from services.console.why_telling import marked, why_json, why_lines
from services.evaluator.core.model import Case
from services.evaluator.translation import to_case
from services.intake.core.normalise import normalise_case_number
from services.letters.kept import read_kept
from shared.messaging.partitions import partition_of
from shared.messaging.records import Record
from shared.messaging.topics import APPLICATIONS


async def why_of_case(case: str, *, item: str | None, as_json: bool) -> Exit:
    """Print why the items of a case came out as they did; raises Stop."""
    number = case_number_of(case)
    async with open_cluster() as cluster:
        kept = (await kept_by_letters(cluster, [number]))[number]
        application = await _application(cluster, number)
    told = why(kept)
    if told is None and application is None:
        raise not_known(number)
    if told is None:
        raise Stop(f"Nothing of case {number} is decided.", code=Exit.NO)
    line = make_line()
    received = _received(application, line) if application else None
    tell(told, received, line=line, item=item, as_json=as_json)
    return Exit.OK


def why_of_file(
    path: str, *, case: str | None, item: str | None, as_json: bool
) -> Exit:
    """Decide the cases of a file and print why they came out so; raises Stop."""
    wanted = case_number_of(case) if case else None
    line = make_line()
    documents = (d for d in read_documents([path]) if wanted in (None, _number(d)))
    shown = decide_documents(documents, line=line, at=datetime.now(UTC))
    if not shown:
        raise Stop(f"{path} holds no case {wanted or ''}".rstrip() + ".", code=Exit.NO)
    received = {one.case_number: to_case(one) for one in received_by(line)}
    refused = False
    for one in shown:
        told = _told(line, one.case_number)
        if told is None:
            refused = True
            say(f"{one.case_number}: rejected")
            for reason in one.rejected:
                say(reason_line(dict(reason)))
            continue
        case_of = received.get(told.case_number)
        tell(told, case_of, line=line, item=item, as_json=as_json)
    return Exit.NO if refused else Exit.OK


def tell(
    told: WhyCase, case: Case | None, *, line: InMemory, item: str | None, as_json: bool
) -> None:
    """Print why the items of one case came out as they did; raises Stop."""
    items = tuple(one for one in told.items if item in (None, one.number))
    if not items:
        numbers = ", ".join(one.number for one in told.items)
        raise Stop(
            f"Case {told.case_number} has no item {item}, but {numbers}.",
            code=Exit.USAGE,
        )
    if not as_json:
        say(f"Case {told.case_number}")
    for one in items:
        _tell_item(told, one, case, line=line, as_json=as_json)


def _tell_item(
    told: WhyCase, item: WhyItem, case: Case | None, *, line: InMemory, as_json: bool
) -> None:
    texts = texts_of(told, case)
    against = why_not(
        item,
        told=told,
        case=case,
        modules=line.modules,
        may_decide=line.may_decide,
    )
    if as_json:
        say_json(why_json(told.case_number, item, against, texts))
        return
    for words in why_lines(item, against, texts):
        _show(words)
    say("")


def _show(line: Text) -> None:
    console = screen()
    if not console.is_terminal:
        say(marked(line))
        return
    line.plain = printable(line.plain)
    console.print(line, soft_wrap=False)


def _told(line: InMemory, case_number: str | None) -> WhyCase | None:
    if case_number is None:
        return None
    return why(read_kept(line.kept("letters", case_number)))


def _number(document: Document) -> str | None:
    """Return the case number that a document states, as the line writes it."""
    try:
        fields = orjson.loads(document.content.removeprefix(BYTE_ORDER_MARK))
    except orjson.JSONDecodeError:
        return None
    stated = fields.get("case_number") if isinstance(fields, dict) else None
    return normalise_case_number(stated) if isinstance(stated, str) else None


def _received(application: Record, line: InMemory) -> Case | None:
    """Return the case as the evaluator got it from this application."""
    line.put(
        application.value or b"",
        type_name=application.header("ce_type"),
        at=application.recorded_at,
    )
    found = next(received_by(line), None)
    return to_case(found) if found else None


async def _application(cluster: Cluster, case_number: str) -> Record | None:
    """Return the application that intake accepted, if Kafka still has it."""
    # aiokafka is slow to import, and other commands do without.
    from services.console.topics import record_at  # noqa: PLC0415

    known = (await known_to_intake(cluster, [case_number]))[case_number]
    if known is None:
        return None
    partition = partition_of(case_number, partitions=cluster.partitions)
    return await record_at(cluster, APPLICATIONS, partition, known.offset)
