"""Mixes of cases on which deciding is timed: published letters, and invented ones.

The invented ones are put together from a few sentences of our own and a seed: cases
with as many items as published ones have, and the extremes that a case may reach.
"""

import random
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from services.evaluator.core.model import Case, DisputedItem

ITEMS_PER_CASE = {
    1: 115, 2: 34, 3: 12, 4: 7, 5: 7, 6: 8, 7: 2, 8: 5, 9: 1, 10: 1, 15: 1, 21: 1,
}  # fmt: skip
"""How many of 194 published letters have so many items."""

MOST_ITEMS = 200
LONG_SUMMARY = 1_000_000
SYNTHETIC_CASES = 200

MODIFIED = (
    "Physical therapy 2 times a week for 4 weeks (8 sessions) was the original "
    "request. Physical therapy for 6 sessions was authorized by the Claims "
    "Administrator. The remaining IMR eligible portion of the original request, "
    "physical therapy for 2 sessions is"
)
REQUESTS = (
    "MRI of the lumbar spine without contrast",
    "MRI of the right knee",
    "X-ray of the cervical spine",
    "EMG/NCS of the bilateral lower extremities",
    "Physical therapy 2 times a week for 6 weeks for the low back",
    MODIFIED,
    "Chiropractic treatment, 12 visits, cervical spine",
    "Acupuncture 6 sessions",
    "Naproxen 500mg #60 with 2 refills",
    "Norco 10/325mg #90",
    "Cyclobenzaprine 7.5mg #60",
    "Lidocaine 5% patch #30",
    "Left L4-5 epidural steroid injection under fluoroscopy",
    "Right shoulder arthroscopy with rotator cuff repair",
    "Associated surgical service: Cold therapy unit, seven day rental",
    "Psychotherapy once a week for 10 weeks",
    "TENS unit purchase",
    "Home health aide 4 hours per day",
    "Follow-up visit",
)
COVERED = "Psychotherapy once a week for 10 weeks"
"""A request of which a module speaks, so that the summary is read at all."""

SENTENCES = (
    "A 46-year-old injured worker reports low back pain radiating to the leg.",
    "Pain is rated 7/10 without medication and 4/10 with it.",
    "Treatment has included six sessions of physical therapy, with some relief.",
    "Examination shows tenderness and spasm of the paraspinal muscles.",
    "Straight leg raise is positive on the left; sensation is reduced at L5.",
    "Motor strength is 5/5 and reflexes are symmetric.",
    "There is no numbness, weakness, fever or weight loss.",
    "An earlier MRI shows a disc bulge at L4-5 without stenosis.",
    "The worker denies depression and takes ibuprofen as needed.",
    "The worker remains on modified duty.",
    "The provider requests authorization for further care.",
)


def synthetic(*, seed: int) -> tuple[Case, ...]:
    """Return cases with as many items each as published ones have."""
    generator = random.Random(seed)  # noqa: S311 -- a workload, no secret
    sizes = generator.choices(
        tuple(ITEMS_PER_CASE), tuple(ITEMS_PER_CASE.values()), k=SYNTHETIC_CASES
    )
    return tuple(
        _case(number, items=size, sentences=24, generator=generator)
        for number, size in enumerate(sizes, start=1)
    )


def extremes(*, seed: int) -> Iterator[tuple[str, tuple[Case, ...]]]:
    """Yield a name and one case for each end that a case may reach."""
    generator = random.Random(seed)  # noqa: S311 -- a workload, no secret
    usual = _case(1, items=2, sentences=24, generator=generator)
    read = replace(usual.items[0], request=COVERED)
    usual = replace(usual, items=(read, *usual.items[1:]))
    many = _case(2, items=MOST_ITEMS, sentences=24, generator=generator)
    words = " ".join(SENTENCES) + " "
    whole = (words * (LONG_SUMMARY // len(words) + 1))[:LONG_SUMMARY]
    yield "no summary", (replace(usual, summary=""),)
    yield f"{MOST_ITEMS} items", (many,)
    yield "1 MB summary", (replace(usual, summary=whole),)


def _case(number: int, *, items: int, sentences: int, generator: random.Random) -> Case:
    summary = " ".join(generator.choices(SENTENCES, k=sentences))
    return Case(
        case_number=f"CM16-{number:07}",
        date_of_injury=date(2016, 7, 1),
        governing_date=date(2016, 11, 15),
        summary=summary,
        items=tuple(
            DisputedItem(number=str(place), request=generator.choice(REQUESTS))
            for place in range(1, items + 1)
        ),
    )
