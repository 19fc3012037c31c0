"""What all editions ask about medical foods, vitamins and supplements."""

import re

from services.evaluator.core.citing import Passage
from services.evaluator.core.criteria import shown_by_record
from services.evaluator.core.documents import Days, unverified
from services.evaluator.core.drug_criteria import amount_stated
from services.evaluator.core.drugs.naming import words_of
from services.evaluator.core.drugs.product import DrugClass
from services.evaluator.core.facts.context import sentence_end, sentence_start
from services.evaluator.core.facts.record import Known
from services.evaluator.core.guideline import GuidelineModule, Rule
from services.evaluator.core.inquiry import Inquiry
from services.evaluator.core.lexicon import fold
from services.evaluator.core.model import Citation, Evidence
from services.evaluator.core.pattern import Pattern
from services.evaluator.core.prescriptions import words_beside, words_for
from services.evaluator.guidelines.medical_foods import agreed
from shared.facts import Fact

FOOD = "medical_food"
VITAMIN = "vitamin_medical_food"
GLUCOSAMINE = "glucosamine_medical_food"
BESIDE_GLUCOSAMINE = (FOOD, VITAMIN)
TREATMENTS = {
    FOOD: (
        *words_of(DrugClass.MEDICAL_FOOD),
        *words_beside(DrugClass.SUPPLEMENT, "glucosamine", "vitamin"),
    ),
    VITAMIN: (*words_for(DrugClass.SUPPLEMENT, "vitamin"), "vitamin"),
    GLUCOSAMINE: words_for(DrugClass.SUPPLEMENT, "glucosamine"),
}
POSITION = (
    "Medical foods and supplements are not recommended for chronic pain, for no gain "
    "in function was shown; they need a disease with a distinctive need of nutrition"
)
POSITIONS = {
    VITAMIN: "A vitamin makes good a lack of it that was found, and treats no pain",
    GLUCOSAMINE: "Glucosamine is an option in moderate arthritis of the knee",
}
REACH = 160
"""Characters of a sentence read on each side of what it says."""
_KNEE = Pattern(r"\bknees?\b|\b(?:tibio|patello)femoral|\btricompartmental")
_NEED = Pattern(
    r"\b(?:phenylketonuria|inborn error of metabolism|short bowel|malabsorption"
    r"|distinctive nutritional (?:need|requirement)s?)\b"
)
_LETTER = re.compile(r"\bvitamin (?P<which>[a-k])|\b(?P<number>b ?12)\b")


def criteria(food: Citation, glucosamine: Citation) -> tuple[Rule, ...]:
    """Return the criteria of an edition."""
    return (
        amount_stated(food),
        shown_by_record(
            id="nutritional-need",
            shows="there is a disease with a distinctive need of nutrition",
            known=_need,
            citation=food,
            applies=lambda inquiry: FOOD in inquiry.treatments,
            verified=False,
        ),
        shown_by_record(
            id="deficiency",
            shows="there is a lack of the vitamin asked for",
            known=_deficiency,
            citation=food,
            applies=lambda inquiry: VITAMIN in inquiry.treatments,
            verified=False,
        ),
        shown_by_record(
            id="arthritis",
            shows="there is arthritis of a knee",
            known=_of_the_knee,
            citation=glucosamine,
            applies=lambda inquiry: GLUCOSAMINE in inquiry.treatments,
            verified=False,
        ),
    )


def _need(inquiry: Inquiry) -> Known | None:
    text = inquiry.case.summary
    found = _NEED.search(fold(text))
    if found is None:
        return None
    start, end = found.span()
    words = Evidence(text=text[start:end], source="summary", start=start, end=end)
    return Known(value=True, evidence=(words,))


def _deficiency(inquiry: Inquiry) -> Known | None:
    """Return a lack of a vitamin; that of another vitamin does not count."""
    known = inquiry.flag(Fact.VITAMIN_DEFICIENCY)
    asked = _vitamins(inquiry.request.folded)
    if known is None or not known.value or not asked or _by_field(known):
        return known
    lacking = frozenset().union(*(_vitamins(fold(w.text)) for w in known.evidence))
    return Known(value=not lacking or bool(lacking & asked), evidence=known.evidence)


def _vitamins(folded: str) -> frozenset[str]:
    return frozenset(
        found["which"] or found["number"][0] for found in _LETTER.finditer(folded)
    )


def _of_the_knee(inquiry: Inquiry) -> Known | None:
    """Return arthritis of a knee; a field does not say of which joint, and counts."""
    known = inquiry.flag(Fact.OSTEOARTHRITIS)
    if known is None or not known.value or _by_field(known):
        return known
    text = inquiry.case.summary
    knee = any(_KNEE.search(_sentence(text, words)) for words in known.evidence)
    return Known(value=knee, evidence=known.evidence)


def _sentence(text: str, words: Evidence) -> str:
    """Return the sentence of the summary in which something is said, folded."""
    folded = fold(text)
    start, end = words.start, words.end
    if words.source != "summary":
        return fold(words.text)
    left = max(0, start - REACH)
    left += sentence_start(folded[left:start])
    return folded[left : end + sentence_end(folded[end : end + REACH])]


def _by_field(known: Known) -> bool:
    return any(words.source.endswith("facts") for words in known.evidence)


def module(*, days: Days, passages: tuple[Passage, Passage]) -> GuidelineModule:
    """Return an edition; its second passage speaks of glucosamine."""
    return GuidelineModule(
        id=f"medical_foods@{days.first.isoformat()}",
        title="Medical foods and supplements",
        in_force_from=days.first,
        in_force_until=days.last,
        treatments=TREATMENTS,
        passages=passages,
        position=POSITION,
        positions=POSITIONS,
        criteria=criteria(*(passage.citation() for passage in passages)),
        worked_cases=agreed.worked_cases(days.example),
        unverified=(
            *unverified(passages),
            "glucosamine for arthritis of a knee",
            "vitamins for a lack of them",
            "that medical foods are refused as a group: a draft of 2014 says so",
        ),
    )
