"""The kinds of cases in a history: what is told of each, in order, and how it ends."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

from chaos.proof.applications import (
    DECIDED_AT_ONCE,
    REFERRED,
    Fields,
    application,
    assignment,
    authorization,
    review,
    withdrawal,
)
from chaos.proof.names import ASSIGNED, AUTHORIZED, REVIEWED, SUBMITTED, WITHDRAWN


@dataclass(frozen=True, slots=True)
class Word:
    """One record of a case: its type, its body, whether it is answered as rejected."""

    kind: str
    fields: Fields
    rejected: bool = False


@dataclass(slots=True, kw_only=True)
class Told:
    """The records of one case, in order. `partition` is where a stray one is put."""

    case: str
    determined: bool
    words: tuple[Word, ...]
    partition: int | None = None


Kind: TypeAlias = Callable[[str], Told]


def at_once(case: str) -> Told:
    """Tell of a case that a machine decides."""
    return _determined(case, Word(SUBMITTED, application(case)))


def _determined(case: str, *words: Word) -> Told:
    return Told(case=case, determined=True, words=words)


def _twice(case: str) -> Told:
    return _determined(case, *[Word(SUBMITTED, application(case))] * 3)


def _in_conflict(case: str) -> Told:
    first = Word(SUBMITTED, application(case))
    other = application(case, summary="Quite another story.")
    return _determined(case, first, Word(SUBMITTED, other, rejected=True), first)


def _reviewed(case: str) -> Told:
    return _determined(
        case,
        Word(SUBMITTED, application(case, REFERRED, DECIDED_AT_ONCE)),
        Word(REVIEWED, review(case)),
        Word(REVIEWED, review(case, outcome="upheld")),
    )


def _assigned(case: str) -> Told:
    return _determined(
        case,
        Word(SUBMITTED, application(case, REFERRED, reviewer=...)),
        Word(REVIEWED, review(case)),
        Word(ASSIGNED, assignment(case)),
    )


def _withdrawn(case: str) -> Told:
    words = (
        Word(SUBMITTED, application(case, REFERRED)),
        Word(WITHDRAWN, withdrawal(case)),
        Word(REVIEWED, review(case)),
    )
    return Told(case=case, determined=False, words=words)


def _withdrawn_late(case: str) -> Told:
    return _determined(
        case,
        Word(SUBMITTED, application(case)),
        Word(WITHDRAWN, withdrawal(case)),
    )


def _authorized(case: str) -> Told:
    return _determined(
        case,
        Word(SUBMITTED, application(case, REFERRED, DECIDED_AT_ONCE)),
        Word(AUTHORIZED, authorization(case, "1")),
    )


def _unsigned(case: str) -> Told:
    told = Word(SUBMITTED, application(case, signed=False), rejected=True)
    return Told(case=case, determined=False, words=(told,))


KINDS: tuple[tuple[Kind, int], ...] = (
    (at_once, 8),
    (_twice, 3),
    (_in_conflict, 3),
    (_reviewed, 6),
    (_assigned, 2),
    (_withdrawn, 3),
    (_withdrawn_late, 2),
    (_authorized, 2),
    (_unsigned, 1),
)
"""Each with its share."""
