"""The words of a text that state a fact which may be true of one person alone.

Numbers (in figures or words), percentages, dates, sides, parts of the body, levels of
the spine, drugs, and treatments and tests by name. Each is told by what it stands for,
so that "six" and "6", or a brand and its generic name, are the same. Not here: what
backs them (`backing`).
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum

from services.evaluator.core.drugs.naming import drugs_in
from services.evaluator.core.lexicon import Lexicon, fold
from services.evaluator.core.numerals import number
from services.evaluator.core.regions import find_regions
from services.evaluator.core.words import figure


class Sort(StrEnum):
    """What sort of fact a token states."""

    NUMBER = "number"
    PERCENT = "percent"
    DATE = "date"
    SIDE = "side"
    PART = "part of the body"
    LEVEL = "level"
    DRUG = "drug"
    TREATMENT = "treatment or test"


@dataclass(frozen=True, slots=True, kw_only=True)
class Token:
    """A fact that words state. Two that say the same are equal."""

    sort: Sort
    value: str
    words: str = field(compare=False)


_DATE = re.compile(
    r"\b(\d{1,2})[ /](\d{1,2})[ /](\d{4}|\d{2})\b|\b(\d{4}) (\d\d) (\d\d)\b"
)
_LEVEL = re.compile(r"\b([clts])(\d{1,2})(?: ?/? ?([clts]?)(\d{1,2}))?\b(?!/)")
_FIGURE = re.compile(
    r"(?<![a-z\d.,])(\d{1,3}(?:,\d{3})+|\d{1,9})(\.\d{1,4})?( ?%| percent\b)?(?!\d)"
)
_WORD = re.compile(
    r"\b(twice|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen"
    r"|fourteen|fifteen|sixteen|eighteen|twenty four|twenty|thirty|forty|fifty|sixty"
    r"|half)\b( percent\b)?"
)
_ONE = re.compile(
    r"\bone (?=(?:visit|session|treatment|dose|test|consultation|hour|day|week|month"
    r"|level|unit|injection)\b)"
)
_SIDE = re.compile(r"\b(left|right|bilateral(?:ly)?|both sides)\b")
_NOT_A_SIDE = re.compile(r"\bright (?:away|now)\b|\bleft (?:out|over)\b")


def fact_tokens(text: str, *, treatments: Lexicon) -> frozenset[Token]:
    """Return the facts that a text states; `treatments` names what a library knows."""
    folded = fold(text)
    left = folded
    found: list[Token] = []
    for read in (_dates, _levels):
        tokens, left = read(left)
        found += tokens
    found += _numbers(left)
    found += _sides(left)
    found += _named(folded, treatments)
    return frozenset(found)


def _dates(folded: str) -> tuple[list[Token], str]:
    found = [
        Token(sort=Sort.DATE, value=_day(match), words=match[0])
        for match in _DATE.finditer(folded)
    ]
    return found, _DATE.sub(" ", folded)


def _day(match: re.Match[str]) -> str:
    if match[4]:
        return f"{match[4]}-{match[5]}-{match[6]}"
    year = match[3] if len(match[3]) == len("2000") else f"20{match[3]}"
    return f"{year}-{int(match[1]):02}-{int(match[2]):02}"


def _levels(folded: str) -> tuple[list[Token], str]:
    found: list[Token] = []
    for match in _LEVEL.finditer(folded):
        spine, first, other, second = match.groups()
        values = [f"{spine}{first}"]
        if second:
            values.append(f"{other or spine}{second}")
        found += [Token(sort=Sort.LEVEL, value=v, words=match[0]) for v in values]
    return found, _LEVEL.sub(" ", folded)


def _numbers(folded: str) -> Iterator[Token]:
    for match in _FIGURE.finditer(folded):
        value = float(match[1].replace(",", "") + (match[2] or ""))
        yield _count(value, match[0], percent=bool(match[3]))
    for match in _WORD.finditer(folded):
        half = match[1] == "half"
        value = 50.0 if half else number(match[1])
        yield _count(value, match[0], percent=half or bool(match[2]))
    for match in _ONE.finditer(folded):
        yield _count(1.0, match[0], percent=False)


def _count(value: float, words: str, *, percent: bool) -> Token:
    sort = Sort.PERCENT if percent else Sort.NUMBER
    return Token(sort=sort, value=figure(value), words=words.strip())


def _sides(folded: str) -> Iterator[Token]:
    for match in _SIDE.finditer(_NOT_A_SIDE.sub(" ", folded)):
        both = match[1].startswith("b")
        value = "bilateral" if both else match[1]
        yield Token(sort=Sort.SIDE, value=value, words=match[0])


def _named(folded: str, treatments: Lexicon) -> Iterator[Token]:
    for region in find_regions(folded):
        words = folded[region.start : region.end]
        yield Token(sort=Sort.PART, value=region.part, words=words)
    drugs = drugs_in(folded)
    for drug in drugs:
        words = folded[drug.start : drug.end]
        for ingredient in drug.product.ingredients:
            yield Token(sort=Sort.DRUG, value=ingredient, words=words)
    told = {(drug.start, drug.end) for drug in drugs}
    for hit in treatments.find(folded):
        if (hit.start, hit.end) in told:
            continue
        words = folded[hit.start : hit.end]
        yield Token(sort=Sort.TREATMENT, value=hit.label, words=words)
