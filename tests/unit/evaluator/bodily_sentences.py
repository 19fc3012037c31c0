"""Sentences about examinations, studies and lesions, and their score.

A line of `tests/cases/facts/<family>.jsonl` holds a text and what is expected, each key
a finding with its region ("motor@lumbar"); null where the text does not say.
"""

import json
from collections.abc import Callable
from pathlib import Path

from services.evaluator.core.bodily import REGION, SPINE
from services.evaluator.core.facts.exam import read_exam
from services.evaluator.core.facts.exam_terms import SYMPTOMS
from services.evaluator.core.facts.lesions import read_lesions
from services.evaluator.core.facts.places import Place
from services.evaluator.core.facts.studies import read_studies
from tests.unit.evaluator.sentences import Score

FOLDER = Path("tests/cases/facts")
Value = bool | str | None


def report(family: str, read: Callable[[str, str, str, Value], Value]) -> Score:
    """Print the score of a family with what was misread, and return it."""
    right = wrong = missed = 0
    misses: list[str] = []
    for line in (FOLDER / f"{family}.jsonl").read_text("utf-8").splitlines():
        given = json.loads(line)
        for key, wanted in given["expect"].items():
            name, _, region = key.partition("@")
            found = read(given["text"], name, region, wanted)
            if found == wanted:
                right += wanted is not None
                continue
            wrong += found is not None
            missed += wanted is not None
            misses.append(f"{key}: wanted {wanted}, read {found}: {given['text']}")
    score = Score(right=right, wrong=wrong, missed=missed, misses=tuple(misses))
    print(f"{family}: precision {score.precision:.2f}, recall {score.recall:.2f}")  # noqa: T201
    for miss in misses:
        print(f"  {miss}")  # noqa: T201
    return score


def exam(text: str, name: str, region: str, wanted: Value) -> Value:
    """Return whether a sign is there, for a symptom whether it is told."""
    del wanted
    found = [
        f.present
        for f in read_exam(text)
        if f.sign == name and (f.objective or f.sign in SYMPTOMS)
        if at(f.place, region)
    ]
    return any(found) if found else None


def studies(text: str, name: str, region: str, wanted: Value) -> Value:
    """Return what a study shows, "done" where it shows nothing that counts."""
    done = [
        s for s in read_studies(text) if s.kind == name and s.done
        if at(s.place, region)
    ]  # fmt: skip
    if not done:
        return None
    shown = {what.value for s in done for what in s.shows}
    if wanted in shown:
        return wanted
    return min(shown - {"normal"}, default="done")


def lesions(text: str, name: str, region: str, wanted: Value) -> Value:
    """Return whether a lesion is present, suspected or denied."""
    del wanted
    named = [n for n in read_lesions(text) if n.lesion == name and at(n.place, region)]
    if any(n.present for n in named):
        return "present"
    if any(n.suspected for n in named):
        return "suspected"
    return "denied" if named else None


def at(place: Place, region: str) -> bool:
    """Return whether a place belongs to a region; any place to "any"."""
    if region == "any":
        return True
    return bool(place.parts & (SPINE.get(region) or REGION[region]))
