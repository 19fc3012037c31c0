"""What all editions ask about drugs as oral suspensions; passages are their own."""

from collections.abc import Mapping

from services.evaluator.core.citing import Passage
from services.evaluator.core.criteria import any_stated, shown_by_record, stated
from services.evaluator.core.documents import Days, about, unverified
from services.evaluator.core.drug_criteria import amount_stated, no_refills_ahead
from services.evaluator.core.guideline import Criterion, GuidelineModule, Reply, Rule
from services.evaluator.core.inquiry import Inquiry
from services.evaluator.core.model import Answer, Citation
from services.evaluator.guidelines.oral_suspensions import agreed
from shared.facts import Fact

GABAPENTIN = "gabapentin_oral_suspension"
DIPHENHYDRAMINE = "diphenhydramine_oral_suspension"
RANITIDINE = "ranitidine_oral_suspension"
CYCLOBENZAPRINE = "cyclobenzaprine_oral_suspension"
TRAMADOL = "tramadol_oral_suspension"
OTHERS = "oral_suspension"
TREATMENTS = {
    GABAPENTIN: ("fanatrex",),
    DIPHENHYDRAMINE: ("dicopanol",),
    RANITIDINE: ("deprizine",),
    CYCLOBENZAPRINE: ("tabradol",),
    TRAMADOL: ("synapryn",),
    OTHERS: ("oral suspension",),
}
INDICATIONS: dict[str, tuple[str, tuple[Fact, ...]]] = {
    GABAPENTIN: ("nerve pain", (Fact.NEUROPATHIC_DIAGNOSIS, Fact.FIBROMYALGIA)),
    DIPHENHYDRAMINE: ("insomnia", (Fact.INSOMNIA,)),
    RANITIDINE: (
        "a risk or complaints of the stomach",
        (Fact.GASTROINTESTINAL_RISK, Fact.GASTROINTESTINAL_SYMPTOMS),
    ),
    CYCLOBENZAPRINE: (
        "muscle spasm or an acute flare",
        (Fact.MUSCLE_SPASM, Fact.FLARE_UP),
    ),
}
POSITION = (
    "A drug as an oral suspension needs what the drug itself needs and, beside that, a "
    "reason why tablets or capsules cannot be taken"
)


def criteria(places: Mapping[str, Citation]) -> tuple[Rule, ...]:
    """Return the criteria of an edition, by the places of the drugs."""
    main = places[GABAPENTIN]
    return (
        amount_stated(main),
        no_refills_ahead(main),
        shown_by_record(
            id="tablets-not-possible",
            shows="tablets or capsules cannot be swallowed or taken up",
            known=stated(Fact.TABLETS_NOT_SWALLOWED),
            citation=main,
        ),
        *(_indication(drug, places[drug]) for drug in INDICATIONS),
        shown_by_record(
            id="sleep-aids-or-hygiene-tried",
            shows="sleep hygiene or sleep aids sold freely were tried",
            known=stated(Fact.SLEEP_HYGIENE_TRIED),
            citation=places[DIPHENHYDRAMINE],
            applies=lambda inquiry: DIPHENHYDRAMINE in inquiry.treatments,
        ),
        _of_an_unknown_drug(places[OTHERS]),
    )


def _indication(drug: str, citation: Citation) -> Criterion:
    what, facts = INDICATIONS[drug]
    return shown_by_record(
        id=f"indication-of-{drug.removesuffix('_oral_suspension')}",
        shows=f"there is {what}, which the drug itself is for",
        known=any_stated(*facts),
        citation=citation,
        applies=lambda inquiry: drug in inquiry.treatments,
    )


def _of_an_unknown_drug(citation: Citation) -> Criterion:
    """Hold suspensions whose drug is not named, or is an opioid joined with another."""

    def ask(inquiry: Inquiry) -> Reply:
        return Reply(
            answer=Answer.NOT_DOCUMENTED,
            reason="The record does not document what a suspension of it is for.",
            evidence=(inquiry.request.evidence(),),
        )

    return Criterion(
        id="indication-of-others",
        question="Does the record show what a suspension of it is for?",
        shows="what a suspension of it is for is told",
        citation=citation,
        ask=ask,
        applies=lambda inquiry: inquiry.treatments.isdisjoint(INDICATIONS),
        verified=False,
    )


def module(*, days: Days, places: Mapping[str, Passage]) -> GuidelineModule:
    """Return the edition in force on these days; `places` are the drugs' own.

    The words "oral suspension" stand beside most names, so that the place of others is
    not printed.
    """
    printed = [(drug, place) for drug, place in places.items() if drug != OTHERS]
    passages = tuple(about(place, drug) for drug, place in printed)
    beside: tuple[Passage, ...] = (places[OTHERS],)
    if len(set(places.values())) == 1:
        passages, beside = beside, ()
    return GuidelineModule(
        id=f"oral_suspensions@{days.first.isoformat()}",
        title="Drugs as oral suspensions",
        in_force_from=days.first,
        in_force_until=days.last,
        treatments=TREATMENTS,
        passages=passages,
        beside=beside,
        position=POSITION,
        criteria=criteria({drug: place.citation() for drug, place in places.items()}),
        worked_cases=agreed.worked_cases(days.example),
        unverified=(
            *unverified((*passages, *beside)),
            "that suspensions other than the four kits are judged alike",
        ),
    )
