"""How much care was had, and how much was approved, as the narrative tells it.

A number counts only in a sentence that names the treatment and no other therapy:
"twelve sessions of physical therapy" says nothing about psychotherapy. What stays
unclear is not read at all, and so counts as not documented.
"""

from services.evaluator.core.facts.context import Stance, stance
from services.evaluator.core.facts.record import Course, CourseKind
from services.evaluator.core.lexicon import Hit
from services.evaluator.core.model import Evidence
from services.evaluator.core.numerals import number, number_pattern
from services.evaluator.core.pattern import Pattern

MOST_SENTENCES = 200
"""Sentences read for one case; a record that says it oftener says nothing new."""
REACH = 240
"""Characters of a sentence looked at on each side of the treatment's name."""

_N = number_pattern()
_SOME = r"(?:[a-z][a-z/]{0,24} ){0,5}?"
_HAD = r"(?:completed|attended|received|had|undergone|underwent|finished|status post)"
_APPROVED = r"(?:approved|authorized|certified)"
_NOT = Pattern(rf"\b(?:not|non|never|denied|un) ?(?:been )?{_APPROVED}")
_OTHER_THERAPY = Pattern(
    r"\b(?:physical therapy|physiotherapy|pt|chiropract\w{1,6}|acupuncture|massage"
    r"|occupational therapy|aquatic|work (?:hardening|conditioning)|injections?)\b"
)
_WORDS = frozenset({"pt", "Pt", "ot"})
"""What is a therapy in capitals only; else a patient."""
_NONE_HAD = Pattern(
    r"\b(?:no (?:prior|previous|earlier)|never (?:had|received|undergone)"
    r"|not (?:yet )?(?:had|received|undergone|started|begun))\b(?: \w{1,20}){0,4} ?$"
)
_COMPLETED = (
    Pattern(rf"\b{_HAD} {_SOME}{_N} ?(?:of|out of|/) ?\d{{1,3}}\b"),
    Pattern(rf"\b{_HAD} (?:a total of )?{_SOME}{_N} {_SOME}(?:sessions?|visits?)\b"),
    Pattern(rf"\b{_N} ?/ ?\d{{1,3}} {_SOME}(?:sessions?|visits?)\b"),
    Pattern(
        rf"\b(?:after|(?<!the )following|over|during|with|since|in)"
        rf"(?: the| his| her| these| those)?"
        rf"(?: first| initial| last| prior| previous)? {_N} {_SOME}"
        r"(?:sessions?|visits?|treatments?)\b(?! (?:are|is|were) (?:asked|requested))"
    ),
    Pattern(
        rf"\b{_N} {_SOME}(?:sessions?|visits?) {_SOME}"
        r"(?:(?:were|was|have been) )?(?:completed|attended|received|to date|so far)\b"
    ),
)
_AUTHORIZED = (
    Pattern(rf"\b{_N} {_SOME}(?:sessions?|visits?) {_SOME}{_APPROVED}\b"),
    Pattern(rf"\b{_APPROVED} {_SOME}{_N} {_SOME}(?:sessions?|visits?)\b"),
)


def read_courses(
    text: str, folded: str, *, treatments: tuple[Hit, ...], source: str
) -> tuple[Course, ...]:
    """Return the courses of care that a text tells of, in order."""
    courses: list[Course] = []
    meant = tuple(hit for hit in treatments if text[hit.start : hit.end] not in _WORDS)
    for start, end, hits in _sentences(folded, meant):
        names = frozenset(hit.label for hit in hits)
        kind, count, span = _told(folded[start:end], start, folded, hits)
        if kind:
            left, right = start + span[0], start + span[1]
            evidence = Evidence(
                text=text[left:right], source=source, start=left, end=right
            )
            courses.append(
                Course(treatments=names, kind=kind, count=count, evidence=evidence)
            )
    return tuple(courses)


def _sentences(
    folded: str, treatments: tuple[Hit, ...]
) -> list[tuple[int, int, tuple[Hit, ...]]]:
    """Group the mentions of treatments by sentence, each no longer than the reach."""
    found: dict[tuple[int, int], list[Hit]] = {}
    for hit in treatments:
        left, right = max(0, hit.start - REACH), hit.end + REACH
        before = folded.rfind(". ", left, hit.start)
        start = left if before < 0 else before + 2
        stop = folded.find(". ", hit.end, right)
        end = min(len(folded), right) if stop < 0 else stop
        if len(found) >= MOST_SENTENCES and (start, end) not in found:
            break
        found.setdefault((start, end), []).append(hit)
    return [(start, end, tuple(hits)) for (start, end), hits in found.items()]


def _told(
    sentence: str, offset: int, folded: str, hits: tuple[Hit, ...]
) -> tuple[CourseKind | None, float | None, tuple[int, int]]:
    """Return what a sentence tells of the course: its kind, its number, its words."""
    hit = hits[0]
    if not _names_another(sentence, offset, hits):
        for kind, patterns in (
            (CourseKind.COMPLETED, _COMPLETED),
            *_approvals(sentence),
        ):
            for pattern in patterns:
                if found := pattern.search(sentence):
                    return kind, number(found[1]), found.span()
    here = (hit.start - offset, hit.end - offset)
    meant = stance(folded, start=hit.start, end=hit.end, event=True)
    if meant is Stance.DENIED and _NONE_HAD.search(sentence[: here[0]]):
        return CourseKind.COMPLETED, 0.0, here
    if meant in {Stance.AFFIRMED, Stance.HISTORICAL}:
        return CourseKind.MENTIONED, None, here
    return None, None, here


def _names_another(sentence: str, offset: int, hits: tuple[Hit, ...]) -> bool:
    """Return whether a sentence names a therapy beside the one it is read for."""
    therapies = [found.span() for found in _OTHER_THERAPY.finditer(sentence)]
    covered = {
        (span, hit.label)
        for span in therapies
        for hit in hits
        if hit.start - offset <= span[0] and span[1] <= hit.end - offset
    }
    named = {label for _, label in covered}
    return len({span for span, _ in covered}) < len(therapies) or (
        bool(named) and len({hit.label for hit in hits}) > 1
    )


def _approvals(
    sentence: str,
) -> tuple[tuple[CourseKind, tuple[Pattern, ...]], ...]:
    if _NOT.search(sentence):
        return ()
    return ((CourseKind.AUTHORIZED, _AUTHORIZED),)
