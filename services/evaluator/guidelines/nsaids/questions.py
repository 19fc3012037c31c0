"""The guideline on oral anti-inflammatory drugs as all editions have it.

A first or short use for pain of muscles and joints needs little; use beyond the first
three months needs relief and function on record. Topical forms are another guideline.
"""

from dataclasses import replace

from services.evaluator.core.citing import Passage
from services.evaluator.core.documents import Days, taken_over, unverified
from services.evaluator.core.drug_continued import (
    function_with_it,
    is_running,
    relief_with_it,
)
from services.evaluator.core.drug_criteria import (
    amount_stated,
    no_refills_ahead,
    strength_stated,
)
from services.evaluator.core.drugs.naming import words_of
from services.evaluator.core.drugs.product import NSAIDS, DrugClass
from services.evaluator.core.guideline import (
    Criterion,
    GuidelineModule,
    Reply,
    Rule,
)
from services.evaluator.core.inquiry import Inquiry
from services.evaluator.core.model import Answer, Citation, Evidence
from services.evaluator.core.prescriptions import continued, failed, words
from services.evaluator.guidelines.nsaids import (
    agreed,
    agreed_dose,
    agreed_special,
    agreed_use,
)
from services.evaluator.guidelines.nsaids.ask import (
    is_injected,
    needs_benefit,
    nsaids_asked,
)
from services.evaluator.guidelines.nsaids.limits import limits
from services.evaluator.guidelines.nsaids.risks import risks
from services.evaluator.guidelines.nsaids.severe import severe_pain
from shared.facts import Fact

TREATMENTS = {
    "nsaid": (
        "nsaid", "anti inflammatory", "anti inflammatory medication",
        "anti inflammatories", "nonsteroidal anti inflammatory",
        "non steroidal anti inflammatory",
        *words_of(DrugClass.NSAID, DrugClass.COX2),
    ),
    "celecoxib_nsaid": words_of(DrugClass.COX2),
}  # fmt: skip
POSITION = (
    "The guideline recommends anti-inflammatory drugs for pain of muscles and joints "
    "at the lowest dose for the shortest time, one at a time, with regard to stomach, "
    "heart and kidneys; longer use needs relief and gains in function on record"
)


def criteria(
    *, citation: Citation, risk: Citation, celecoxib: Citation, first: Citation
) -> tuple[Rule, ...]:
    """Return the criteria of an edition."""
    return (
        replace(amount_stated(citation), applies=_is_supply),
        strength_stated(citation, classes=NSAIDS),
        no_refills_ahead(citation),
        *limits(citation),
        *severe_pain(citation),
        *risks(citation=citation, risk=risk, celecoxib=celecoxib),
        relief_with_it(citation, applies=needs_benefit),
        function_with_it(citation, applies=needs_benefit),
        _short_use(first),
    )


def _is_supply(inquiry: Inquiry) -> bool:
    return not is_injected(inquiry)


def _short_use(citation: Citation) -> Criterion:
    """Ask about use in the first months: its benefit may be unproven, not refuted."""

    def ask(inquiry: Inquiry) -> Reply:
        useless, relief = _useless(inquiry), inquiry.flag(Fact.RELIEF_FROM_MEDICATION)
        if useless:
            return Reply(
                answer=Answer.NOT_MET,
                reason="The record says that the drug was of no use.",
                evidence=useless,
            )
        if relief and relief.value:
            reason, evidence = "The record says that it relieves.", relief.evidence
        elif is_running(inquiry):
            reason = (
                "The drug was begun within the first three months after the injury, "
                "when a short use needs no proof of benefit yet."
            )
            evidence = words(continued(inquiry)) or (inquiry.request.evidence(),)
        else:
            reason = "No earlier use of the drug is recorded: this is a first supply."
            evidence = (inquiry.request.evidence(),)
        return Reply(answer=Answer.MET, reason=reason, evidence=evidence)

    return Criterion(
        id="first-or-short-use",
        question=(
            "Is it a first use, or a short one in the first three months, that is not "
            "known to be of no use?"
        ),
        shows="it is a first or a short use, not known to be of no use",
        citation=citation,
        ask=ask,
        applies=lambda inquiry: not needs_benefit(inquiry),
    )


def _useless(inquiry: Inquiry) -> tuple[Evidence, ...]:
    own = frozenset(one.generic for one in nsaids_asked(inquiry))
    return words(failed(inquiry, names=own))


def module(
    *,
    days: Days,
    passages: tuple[Passage, ...],
    general: Passage,
    risk: Passage,
    celecoxib: Passage,
    first: Passage,
) -> GuidelineModule:
    """Return an edition; `passages` are those that a letter prints.

    `first` is where a first supply for acute pain is spoken of.
    """
    cited = tuple(dict.fromkeys((*passages, general, risk, celecoxib, first)))
    return GuidelineModule(
        id=f"nsaids@{days.first.isoformat()}",
        title="Oral anti-inflammatory drugs",
        in_force_from=days.first,
        in_force_until=days.last,
        treatments=TREATMENTS,
        passages=passages,
        position=POSITION,
        criteria=criteria(
            citation=general.citation(),
            risk=risk.citation(),
            celecoxib=celecoxib.citation(),
            first=first.citation(),
        ),
        worked_cases=(
            *agreed.worked_cases(days.example),
            *agreed_use.worked_cases(days.example),
            *agreed_special.worked_cases(days.example),
            *agreed_dose.worked_cases(days.example),
        ),
        beside=tuple(p for p in dict.fromkeys((risk, first)) if p not in passages),
        unverified=(
            *unverified(cited),
            *taken_over(days, "31 days at a time, and forms for acute pain"),
            "the most a day but of diclofenac, and 5 days of ketorolac: from labels",
            "200 mg of celecoxib a day in osteoarthritis: from the label",
            "slow forms other than of diclofenac as forms for lasting pain",
        ),
    )
