"""Drugs in the narrative: which, taken or only asked for, of what use, since when.

Each mention of a drug or of a class of drugs is read in its sentence. Drugs under
dispute are named in most records; to ask for one does not say that it was taken. Not
here: effects of medication in numbers (`drug_effect`), how opioids are watched
(`monitoring`), and what drugs are for (`indications`).
"""

from dataclasses import dataclass
from datetime import date

from services.evaluator.core.drugs.dose import REACH as DOSE_REACH
from services.evaluator.core.drugs.dose import Dose, read_dose
from services.evaluator.core.drugs.naming import products
from services.evaluator.core.drugs.product import (
    ANTIDEPRESSANTS,
    NSAIDS,
    OPIOIDS,
    DrugClass,
    Product,
)
from services.evaluator.core.facts.care_effect import Effect, effect_of
from services.evaluator.core.facts.legible import at_words
from services.evaluator.core.facts.medication_time import (
    since_in,
    since_the_injury,
    weeks_taken,
)
from services.evaluator.core.facts.medication_words import (
    Use,
    not_borne,
    use_of,
    useless,
)
from services.evaluator.core.lexicon import RECORD, Hit, Lexicon
from services.evaluator.core.model import Evidence
from services.evaluator.core.pattern import Pattern

REACH = 260
"""Characters of a sentence read on each side of a drug's name."""
MOST_MENTIONS = 120
"""Mentions read for one case; a record that says it oftener says nothing new."""

CLASSES: dict[str, frozenset[DrugClass]] = {
    "nsaid": NSAIDS,
    "opioid": OPIOIDS,
    "antidepressant": ANTIDEPRESSANTS,
    "muscle relaxant": frozenset({DrugClass.MUSCLE_RELAXANT}),
    "antiepileptic": frozenset({DrugClass.ANTIEPILEPTIC}),
    "ppi": frozenset({DrugClass.PPI}),
    "benzodiazepine": frozenset({DrugClass.BENZODIAZEPINE}),
    "sleep aid": frozenset({DrugClass.SLEEP_AID}),
}
TERMS: dict[str, tuple[str, ...]] = {
    "nsaid": (
        "nsaid", "anti inflammatory", "anti inflammatories", "antiinflammatory",
        "anti  inflammatory", "anti  inflammatories", "nonsteroidal",
        "antiinflammatories", "non steroidal anti inflammatory",
        "nonsteroidal anti inflammatory", "anti inflammatory medication",
        "non steroidal", "anti inflammatory drug",
    ),
    "opioid": (
        "opioid", "opiate", "narcotic", "opioid medication", "narcotic medication",
    ),
    "antidepressant": ("antidepressant", "tricyclic", "snri", "ssri"),
    "muscle relaxant": ("muscle relaxant", "muscle relaxer", "antispasmodic"),
    "antiepileptic": ("antiepileptic", "anticonvulsant", "aed", "anti epileptic"),
    "ppi": ("proton pump inhibitor", "ppi"),
    "benzodiazepine": ("benzodiazepine",),
    "sleep aid": ("sleep aid", "sleeping pill", "hypnotic", "sleep medication"),
}  # fmt: skip

_LEXICON = Lexicon(
    {str(index): drug.names for index, drug in enumerate(products())} | TERMS,
    within=RECORD,
)
_STOP = Pattern(r"[.;?!][\"\u201d)]? (?!\d)")
_OF_THE_REVIEW = Pattern(
    r"\b(?:utilization review|prior (?:review|determination)|previous(?:ly)? "
    r"(?:review\w*|den\w+)"
    r"|claims administrator|non ?certif\w{1,12}|(?:was|were) denied|denied (?:the|a)"
    r"|denial"
    r"|(?:lack|absence) of documentation|no documentation)\b"
)
_A_MEASURE = Pattern(r"^(?: (?:sulfate|milligram|mg|daily|dose))* equivalen\w{1,4}\b")
_OF_A_TEST = Pattern(
    r"\b(?:positive|negative|consistent|inconsistent) (?:for|with)"
    r"(?: \w{2,16},?){0,4} ?$"
)


_HAD = frozenset({Use.TAKEN, Use.STOPPED})


@dataclass(frozen=True, slots=True, kw_only=True)
class Medication:
    """One mention of a drug, or of a class of drugs where no product is named."""

    classes: frozenset[DrugClass]
    use: Use
    effect: Effect
    evidence: Evidence
    product: Product | None = None
    not_tolerated: bool = False
    since: date | None = None
    since_injury: bool = False
    weeks: float | None = None
    said: str = ""

    @property
    def had(self) -> bool:
        """Return whether it is or was taken."""
        return self.use in _HAD

    @property
    def failed(self) -> bool:
        """Return whether it was of no use, or was not borne."""
        return self.not_tolerated or (self.had and self.effect is Effect.FAILED)

    def dose(self) -> Dose:
        """Return the dose that stands beside the name; of a class none."""
        return read_dose(self.said, self.product) if self.product else Dose()


def read_medication(text: str, folded: str, *, source: str) -> tuple[Medication, ...]:
    """Return what a text tells of drugs, mention by mention, in order."""
    hits = _LEXICON.find(folded)[:MOST_MENTIONS]
    found = []
    for index, hit in enumerate(hits):
        if _A_MEASURE.search(folded[hit.end : hit.end + REACH]):
            continue  # milligrams of morphine are how other opioids are counted
        next_at = hits[index + 1].start if index + 1 < len(hits) else len(folded)
        left, right = _sentence(folded, hit)
        found.append(
            _mention(
                text,
                folded,
                hit,
                span=(left, right),
                said=folded[hit.end : min(next_at, right, hit.end + DOSE_REACH)],
                source=source,
            )
        )
    return tuple(found)


def _mention(
    text: str, folded: str, hit: Hit, *, span: tuple[int, int], said: str, source: str
) -> Medication:
    left, right = span
    before, after = folded[left : hit.start], folded[hit.end : right]
    product = products()[int(hit.label)] if hit.label.isdigit() else None
    use = use_of(before, after)
    taken = use in _HAD
    reviewed = (
        _OF_THE_REVIEW.search(before + after) is not None
        or _OF_A_TEST.search(before) is not None
    )
    words = f"{before} ~ {after}" if taken else ""
    return Medication(
        classes=frozenset(product.classes) if product else CLASSES[hit.label],
        use=Use.UNCLEAR if taken and reviewed else use,
        effect=_effect(before, after) if taken and not reviewed else Effect.UNKNOWN,
        not_tolerated=not reviewed and not_borne(before, after),
        evidence=Evidence(text=text[left:right], source=source, start=left, end=right),
        product=product,
        since=since_in(words),
        since_injury=since_the_injury(words),
        weeks=weeks_taken(words),
        said=said,
    )


def _effect(before: str, after: str) -> Effect:
    return Effect.FAILED if useless(before, after) else effect_of(before, after)


def _sentence(folded: str, hit: Hit) -> tuple[int, int]:
    """Return where the sentence around a mention begins and ends."""
    left, right = max(0, hit.start - REACH), hit.end + REACH
    for stop in _STOP.finditer(folded, left, hit.start):
        left = stop.end()
    end = _STOP.search(folded, hit.end, right)
    end_at = end.start() if end else min(right, len(folded))
    return at_words(folded, left, end_at)
