"""How well sentences are read, family by family, beside what a careful reader takes.

A line of `tests/cases/facts/<family>.jsonl` holds a text and what is expected of it:
facts by name (`care.visits` is the highest count of visits read), in the families of
the body a finding with its region (`motor@lumbar`); null where the text does not say.
"""

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from pathlib import Path

from services.evaluator.core.bodily import REGION, SPINE
from services.evaluator.core.facts.exam import read_exam
from services.evaluator.core.facts.exam_terms import SYMPTOMS
from services.evaluator.core.facts.lesions import read_lesions
from services.evaluator.core.facts.places import Place
from services.evaluator.core.facts.read import Narrative
from services.evaluator.core.facts.studies import read_studies
from services.evaluator.core.library import Library, compiled
from services.evaluator.core.model import FactValue
from services.evaluator.guidelines import load_modules
from shared.facts import Fact

FOLDER = Path(__file__).resolve().parents[2] / "tests/cases/facts"
VISITS = "care.visits"
DAY = date(2017, 2, 1)
"""The day to which dates in the sentences are related."""

Read = Callable[[str, str, FactValue | None], FactValue | None]
"""Takes a text, what is asked, and what is expected; returns what is read."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Misread:
    """One expectation that the reader does not meet."""

    text: str
    asked: str
    wanted: FactValue | None
    found: FactValue | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Score:
    """How well a family of facts is read."""

    family: str
    sentences: int
    right: int
    misread: tuple[Misread, ...]

    @property
    def precision(self) -> float:
        """Return the share of what was read that is right."""
        wrong = sum(miss.found is not None for miss in self.misread)
        return self.right / max(self.right + wrong, 1)

    @property
    def recall(self) -> float:
        """Return the share of what there is that was read."""
        missed = sum(miss.wanted is not None for miss in self.misread)
        return self.right / max(self.right + missed, 1)


def families() -> tuple[str, ...]:
    """Return the families that have sentences."""
    return tuple(sorted(path.stem for path in FOLDER.glob("*.jsonl")))


def score(family: str) -> Score:
    """Read the sentences of a family and return the score."""
    lines = (FOLDER / f"{family}.jsonl").read_text("utf-8").splitlines()
    read = _OF_THE_BODY.get(family, _fact)
    right, misread = 0, []
    for given in map(json.loads, lines):
        for asked, wanted in given["expect"].items():
            found = read(given["text"], asked, wanted)
            if found == wanted:
                right += wanted is not None
                continue
            misread.append(
                Misread(text=given["text"], asked=asked, wanted=wanted, found=found)
            )
    return Score(
        family=family, sentences=len(lines), right=right, misread=tuple(misread)
    )


def lines_of(scores: tuple[Score, ...], *, show: bool) -> Iterator[str]:
    """Yield a line for each family, and with `show` one for each misread sentence."""
    yield f"  {'family':<12} sentences  precision  recall"
    for one in scores:
        yield (
            f"  {one.family:<12} {one.sentences:>9}  {one.precision:>9.2f}"
            f"  {one.recall:>6.2f}"
        )
        for miss in one.misread if show else ():
            yield f"    {miss.asked}: wanted {miss.wanted}, read {miss.found}"
            yield f"      {miss.text}"


@lru_cache(maxsize=1)
def _library() -> Library:
    return compiled(load_modules())


@lru_cache(maxsize=1)
def _narrative(text: str) -> Narrative:
    return Narrative(text=text, day=DAY, countable=_library().countable)


def _fact(text: str, asked: str, wanted: FactValue | None) -> FactValue | None:
    del wanted
    narrative = _narrative(text)
    if asked == VISITS:
        counts = [care.visits for care in narrative.care if care.visits is not None]
        return max(counts, default=None)
    known = narrative.stated.get(Fact(asked))
    return known.value if known else None


def _exam(text: str, asked: str, wanted: FactValue | None) -> FactValue | None:
    """Return whether a sign is there, for a symptom whether it is told."""
    del wanted
    name, _, region = asked.partition("@")
    found = [
        sign.present
        for sign in read_exam(text)
        if sign.sign == name and (sign.objective or sign.sign in SYMPTOMS)
        if _at(sign.place, region)
    ]
    return any(found) if found else None


def _studies(text: str, asked: str, wanted: FactValue | None) -> FactValue | None:
    """Return what a study shows, "done" where it shows nothing that counts."""
    name, _, region = asked.partition("@")
    done = [
        study
        for study in read_studies(text)
        if study.kind == name and study.done and _at(study.place, region)
    ]
    if not done:
        return None
    shown = {what.value for study in done for what in study.shows}
    if wanted in shown:
        return wanted
    return min(shown - {"normal"}, default="done")


def _lesions(text: str, asked: str, wanted: FactValue | None) -> FactValue | None:
    """Return whether a lesion is present, suspected or denied."""
    del wanted
    name, _, region = asked.partition("@")
    named = [
        one for one in read_lesions(text)
        if one.lesion == name and _at(one.place, region)
    ]  # fmt: skip
    if any(one.present for one in named):
        return "present"
    if any(one.suspected for one in named):
        return "suspected"
    return "denied" if named else None


_OF_THE_BODY: Mapping[str, Read] = {
    "exam": _exam, "studies": _studies, "lesions": _lesions,
}  # fmt: skip


def _at(place: Place, region: str) -> bool:
    """Return whether a place belongs to a region; any place to "any"."""
    if region == "any":
        return True
    return bool(place.parts & (SPINE.get(region) or REGION[region]))
