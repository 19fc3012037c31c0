"""The work: applications of about 3.8 KB with one to four items, made from a seed.

Whoever decides them looks for five words in the narrative; so the answer is known here.
"""

import random
import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime

import orjson

from bench.peers.contract import WORDS

NARRATIVE_CHARACTERS = 3_000
ITEM_COUNTS = (1, 2, 3, 4)
ITEM_WEIGHTS = (45, 32, 17, 6)
"""So that a case has 1.84 items in the mean, as published letters have."""

SHARE_WITH_A_WORD = 0.12
RECEIVED = datetime(2015, 9, 15, 12, tzinfo=UTC)
TYPE = "imr.application-submitted.v1"

_SENTENCES = (
    "The injured worker reports low back pain that spreads to the left leg.",
    "On examination the range of motion of the lumbar spine is limited.",
    "Straight leg raise is negative on both sides and reflexes are equal.",
    "Treatment to date included physical therapy, rest and oral medication.",
    "The pain is rated at six of ten without and at four of ten with medication.",
    "Imaging of the lumbar spine showed mild degeneration at two levels.",
    "The treating physician asks for further care in the form stated below.",
    "Sleep is poor and walking is limited to two blocks.",
    "The claimant works with restrictions and lifts no more than twenty pounds.",
    "A home exercise program was taught and is done on most days.",
)
_REQUESTS = (
    "Physical therapy 2 times a week for 4 weeks",
    "MRI of the lumbar spine without contrast",
    "Ibuprofen 800 mg #60",
    "Chiropractic manipulation, 6 visits",
    "Electromyography of both lower extremities",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Work:
    """One application as a record, and how it must come out."""

    case_number: str
    value: bytes
    headers: tuple[tuple[str, bytes], ...]
    outcomes: tuple[str, ...]
    outcome: str

    @property
    def items(self) -> int:
        """Return how many items the case has."""
        return len(self.outcomes)

    @property
    def key(self) -> bytes:
        """Return the key of its record."""
        return self.case_number.encode()


def make_work(*, cases: int, seed: int, first: int = 1) -> Iterator[Work]:
    """Yield so many applications, numbered from `first`; the seed chooses the rest."""
    chance = random.Random(f"{seed}/{first}")  # noqa: S311 - repeatable on purpose
    for number in range(first, first + cases):
        yield _work(f"CM16-{number:07d}", chance)


def headers_of(case_number: str, *, time: datetime) -> tuple[tuple[str, bytes], ...]:
    """Return the CloudEvents headers of an application that came at this time."""
    identity = uuid.uuid5(uuid.NAMESPACE_URL, f"urn:imr:bench:{case_number}")
    return (
        ("ce_specversion", b"1.0"),
        ("ce_id", str(identity).encode()),
        ("ce_source", b"urn:imr:bench"),
        ("ce_type", TYPE.encode()),
        ("ce_subject", case_number.encode()),
        ("ce_time", time.isoformat().encode()),
        ("content-type", b"application/json"),
    )


def _work(case_number: str, chance: random.Random) -> Work:
    found = chance.random() < SHARE_WITH_A_WORD
    items = chance.choices(ITEM_COUNTS, ITEM_WEIGHTS)[0]
    fields = {
        "case_number": case_number,
        "schema_version": 1,
        "priority": "standard",
        "date_of_injury": "2014-03-04",
        "ur_denial_date": "2015-09-01",
        "application_received": "2015-09-15",
        "date_assigned": "2015-09-25",
        "signed": True,
        "ur_decision_attached": True,
        "ur_decision": "denied",
        "reviewer": {"licensure": ["California"], "specialties": ["Orthopedics"]},
        "summary": _narrative(chance, word=chance.choice(WORDS) if found else None),
        "items": [_item(chance) for _ in range(items)],
    }
    outcome = "overturned" if found else "upheld"
    return Work(
        case_number=case_number,
        value=orjson.dumps(fields),
        headers=headers_of(case_number, time=RECEIVED),
        outcomes=(outcome,) * items,
        outcome=outcome,
    )


def _narrative(chance: random.Random, *, word: str | None) -> str:
    sentences: list[str] = []
    length = 0
    while length < NARRATIVE_CHARACTERS:
        sentences.append(chance.choice(_SENTENCES))
        length += len(sentences[-1]) + 1
    if word:
        place = chance.randrange(len(sentences))
        sentences[place] = f"The report of the study mentions {word} at one level."
    return " ".join(sentences)


def _item(chance: random.Random) -> dict[str, str]:
    return {
        "request": chance.choice(_REQUESTS),
        "claims_administrator_guideline": "MTUS Chronic Pain Medical Treatment",
        "ur_rationale": "The records do not show what the guideline asks for.",
    }
