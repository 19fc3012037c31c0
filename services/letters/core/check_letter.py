"""Rules about the letter: it tells every item once, with its word, in clean text.

Not here: whether what it tells is sound (`check_items`).
"""

from collections import Counter
from collections.abc import Iterator

from services.letters.core.model import (
    Determination,
    Letter,
    Outcome,
    Paragraph,
    Role,
)
from services.letters.core.placeholders import unfilled
from services.letters.core.problem import LetterRule, Problem, ProblemCode
from services.letters.core.typography import has_control


def _items(determination: Determination, letter: Letter) -> Iterator[Problem]:
    closed = [item.number for item in determination.closed_items]
    decided = [item.number for item in determination.items]
    told = [p for p in letter.paragraphs if p.role is Role.DECISION]
    printed = Counter(str(p.item) for p in told)
    for number, count in Counter(decided + closed).items():
        if count > 1:
            yield _item(ProblemCode.ITEM_DOUBLED, number, "it once", f"it {count}x")
    for number in dict.fromkeys(decided):
        if printed[number] == 0:
            yield _item(ProblemCode.ITEM_MISSING, number, "its decision", "none")
        elif printed[number] > decided.count(number):
            yield _item(ProblemCode.ITEM_DOUBLED, number, "one decision", "more")
    for number in printed.keys() - set(decided):
        yield _item(ProblemCode.ITEM_UNKNOWN, number, "no such item", "its decision")
    yield from _words(determination, told)


def _words(determination: Determination, told: list[Paragraph]) -> Iterator[Problem]:
    outcomes = {item.number: item.outcome for item in determination.items}
    meant: dict[str, Outcome | None] = {}
    for paragraph in told:
        expected = outcomes.get(str(paragraph.item))
        word = paragraph.lines[-1].text
        if expected and (
            paragraph.outcome is not expected
            or meant.setdefault(word, expected) is not expected
        ):
            yield _item(
                ProblemCode.ITEM_OUTCOME_MISMATCH,
                str(paragraph.item),
                expected,
                "another word",
            )


def _item(code: ProblemCode, number: str, expected: str, found: str) -> Problem:
    return Problem(
        code=code,
        message=f"expected {expected} in the letter, found {found}",
        item=number,
    )


def _text(_: Determination, letter: Letter) -> Iterator[Problem]:
    told = [(p, _words_of(p)) for p in letter.paragraphs]
    whole = " ".join([text for _, text in told])
    if not has_control(whole) and not may_be_unfilled(whole):
        return
    for paragraph, text in told:
        if has_control(text):
            yield Problem(
                code=ProblemCode.CONTROL_CHARACTER,
                message=f"expected text, found a control character ({paragraph.role})",
                item=paragraph.item,
            )
        if unfilled(text) is not None:
            yield Problem(
                code=ProblemCode.UNFILLED_PLACEHOLDER,
                message=f"expected words, found a placeholder ({paragraph.role})",
                item=paragraph.item,
            )


def _words_of(paragraph: Paragraph) -> str:
    return " ".join([f"{line.label} {line.text}" for line in paragraph.lines])


def may_be_unfilled(text: str) -> bool:
    """Say whether a text has what every mark begins with, at a tenth of the cost."""
    return "{" in text or "[" in text or "lorem" in text.lower()


RULES: tuple[LetterRule, ...] = (_items, _text)
