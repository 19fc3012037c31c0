"""The work: applications of about 3.8 KB with one to four items, by number.

Put together once from sentences and requests of our own; what differs from one case to
the next is the number of the case, so that a million of them cost nothing to make.
"""

import random

import orjson

from bench.evaluator.mixes import REQUESTS, SENTENCES

HEADERS = (("ce_type", b"imr.application-submitted.v1"),)
NUMBER = "CM16-{:07d}"
BLANK = NUMBER.format(0).encode()
SENTENCES_PER_SUMMARY = 44
ITEMS = {1: 50, 2: 26, 3: 14, 4: 10}
"""Shares of cases with so many items: 1.84 in the mean."""
REVIEWER = {"licensure": ["California"], "specialties": ["Pain Medicine"]}
"""Without one a case waits for its assignment, and no letter is written."""
KINDS = 200
"""So many different applications; the next ones repeat them."""


class Work:
    """Applications by number: the same seed gives the same bytes."""

    def __init__(self, *, seed: int = 1) -> None:
        generator = random.Random(seed)  # noqa: S311 -- a workload, no secret
        sizes = generator.choices(tuple(ITEMS), tuple(ITEMS.values()), k=KINDS)
        self._kinds = tuple(_application(size, generator) for size in sizes)

    def application(self, number: int) -> tuple[bytes, bytes]:
        """Return the key and the value of one."""
        key = NUMBER.format(number).encode()
        return key, self._kinds[number % KINDS].replace(BLANK, key)


def number_of(key: bytes) -> int:
    """Return the number that a key was made from."""
    return int(key.rpartition(b"-")[2])


def _application(items: int, generator: random.Random) -> bytes:
    summary = " ".join(generator.choices(SENTENCES, k=SENTENCES_PER_SUMMARY))
    return orjson.dumps(
        {
            "case_number": BLANK.decode(),
            "date_of_injury": "2015-01-04",
            "ur_denial_date": "2016-09-01",
            "application_received": "2016-09-15",
            "signed": True,
            "ur_decision_attached": True,
            "reviewer": REVIEWER,
            "summary": summary,
            "items": [
                {"request": request, "requested_on": "2016-08-20"}
                for request in generator.sample(REQUESTS, items)
            ],
        }
    )
