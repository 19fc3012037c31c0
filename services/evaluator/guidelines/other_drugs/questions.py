"""What all editions ask about rarely disputed drugs; the places are their own."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from services.evaluator.core.citing import Passage
from services.evaluator.core.criteria import any_stated, shown_by_record
from services.evaluator.core.documents import Days, about, odg, unverified
from services.evaluator.core.drug_criteria import amount_stated, first_line_tried
from services.evaluator.core.drug_pairs import parent_stands
from services.evaluator.core.drugs.naming import words_of
from services.evaluator.core.drugs.product import NSAIDS, DrugClass
from services.evaluator.core.facts.record import Known
from services.evaluator.core.guideline import Criterion, GuidelineModule, Rule
from services.evaluator.core.inquiry import Inquiry
from services.evaluator.core.lexicon import fold
from services.evaluator.core.model import Evidence
from services.evaluator.core.needs import not_recommended
from services.evaluator.core.pattern import Pattern
from services.evaluator.core.prescriptions import words_beside, words_for
from services.evaluator.guidelines.other_drugs import agreed, places
from shared.facts import Fact

AGAINST_CGRP = (
    "erenumab", "fremanezumab", "galcanezumab", "rimegepant", "ubrogepant",
)  # fmt: skip
PREVENTIVE = frozenset(
    {"topiramate", "divalproex", "amitriptyline", "nortriptyline", "venlafaxine"}
)
TREATMENTS: Mapping[str, tuple[str, ...]] = {
    places.MIGRAINE: words_beside(DrugClass.MIGRAINE, *AGAINST_CGRP),
    places.CGRP: words_for(DrugClass.MIGRAINE, *AGAINST_CGRP),
    places.PSYCHOSIS: words_of(DrugClass.ANTIPSYCHOTIC),
    places.ANXIETY: words_of(DrugClass.ANXIOLYTIC),
    places.CLOTS: words_of(DrugClass.ANTICOAGULANT),
    places.WITHDRAWAL: words_of(DrugClass.ALPHA_AGONIST, DrugClass.DEPENDENCE),
    places.STOMACH: words_of(DrugClass.STOMACH_PROTECTOR),
    places.BARBITURATE: words_of(DrugClass.BARBITURATE),
    places.STIMULANT: words_of(DrugClass.STIMULANT),
    places.CANNABINOID: words_of(DrugClass.CANNABINOID),
}
NSAID = "nsaid"
IN_GENERAL = odg(places.PAIN)
_CLOTS = Pattern(
    r"(?P<none>\b(?:no|not|denies|without)\b(?: \w{1,12}){0,3} )?"
    r"\b(?:(?:hip|knee) (?:replacement|arthroplasty)|immobili[sz]\w{1,5}"
    r"|(?:hip|pelvic|femur|femoral|tibial?|leg|ankle) fractures?)\b"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Condition:
    """What drugs of a name are for, and how the record tells of it."""

    drug: str
    id: str
    what: str
    known: Callable[[Inquiry], Known | None]


def clot_risk(inquiry: Inquiry) -> Known | None:
    """Return a raised risk of clots: by disease, a replaced joint, a broken leg."""
    told = inquiry.flag(Fact.CLOT_RISK)
    text = inquiry.case.summary
    found = _CLOTS.search(fold(text))
    if (told and told.value) or found is None or found["none"]:
        return told
    start, end = found.span()
    words = Evidence(text=text[start:end], source="summary", start=start, end=end)
    return Known(value=True, evidence=(words,))


CONDITIONS = (
    Condition(
        drug=places.MIGRAINE,
        id="migraine",
        what="there is migraine",
        known=any_stated(Fact.MIGRAINE),
    ),
    Condition(
        drug=places.CGRP,
        id="migraine-to-prevent",
        what="there is migraine",
        known=any_stated(Fact.MIGRAINE),
    ),
    Condition(
        drug=places.PSYCHOSIS,
        id="psychosis",
        what="there is a psychotic or bipolar disorder",
        known=any_stated(Fact.PSYCHOTIC_OR_BIPOLAR_DISORDER),
    ),
    Condition(
        drug=places.ANXIETY,
        id="anxiety",
        what="there is an anxiety disorder",
        known=any_stated(Fact.ANXIETY_DISORDER),
    ),
    Condition(
        drug=places.CLOTS,
        id="clot-risk",
        what="the risk of clots is raised",
        known=clot_risk,
    ),
    Condition(
        drug=places.WITHDRAWAL,
        id="withdrawal",
        what="there is dependence on opioids or a withdrawal",
        known=any_stated(Fact.WITHDRAWAL_NEED),
    ),
    Condition(
        drug=places.STOMACH,
        id="stomach-at-risk",
        what="there is a risk or a complaint of the stomach",
        known=any_stated(Fact.GASTROINTESTINAL_RISK, Fact.GASTROINTESTINAL_SYMPTOMS),
    ),
)
REFUSED: Mapping[str, str] = {
    places.BARBITURATE: "a barbiturate, which brings dependence and rebound headache,",
    places.STIMULANT: "a stimulant against the sedation of other drugs",
    places.CANNABINOID: "a cannabinoid for pain",
}


def _is(drug: str) -> Callable[[Inquiry], bool]:
    return lambda inquiry: drug in inquiry.treatments


def _indicated(condition: Condition, passage: Passage) -> Criterion:
    return shown_by_record(
        id=condition.id,
        shows=condition.what,
        known=condition.known,
        citation=passage.citation(),
        applies=_is(condition.drug),
        verified=False,
    )


def criteria(where: Mapping[str, Passage]) -> tuple[Rule, ...]:
    """Return the criteria of an edition that speaks of drugs in these places."""
    return (
        amount_stated(IN_GENERAL.citation()),
        *(
            not_recommended(
                what=what,
                citation=where[drug].citation(),
                applies=_is(drug),
                id=f"no-{drug.partition('_')[0]}",
            )
            for drug, what in REFUSED.items()
        ),
        *(_indicated(one, where[one.drug]) for one in CONDITIONS),
        first_line_tried(
            first="a drug that prevents migraine",
            names=PREVENTIVE,
            must_have_failed=True,
            citation=where[places.CGRP].citation(),
            applies=_is(places.CGRP),
            verified=False,
        ),
        parent_stands(
            parent=NSAID,
            called_as="anti-inflammatory drug",
            classes=NSAIDS,
            citation=where[places.STOMACH].citation(),
            applies=_is(places.STOMACH),
        ),
    )


def module(*, days: Days, where: Mapping[str, Passage]) -> GuidelineModule:
    """Return an edition; `where` are passages by the drugs that they speak of."""
    passages = tuple(about(passage, drug) for drug, passage in where.items())
    return GuidelineModule(
        id=f"other_drugs@{days.first.isoformat()}",
        title="Other drugs",
        in_force_from=days.first,
        in_force_until=days.last,
        treatments=TREATMENTS,
        follows={NSAID: ()},
        passages=passages,
        beside=(IN_GENERAL,),
        position=(
            "A drug of which the MTUS says little is necessary where its condition is "
            "documented and belongs to the claim; barbiturates, stimulants against "
            "sedation and cannabinoids are not recommended for pain"
        ),
        criteria=criteria(where),
        worked_cases=agreed.worked_cases(days.example),
        unverified=(
            *unverified((*passages, IN_GENERAL)),
            "what each class is for, recalled",
            "which drugs must have failed before those against CGRP",
        ),
    )
