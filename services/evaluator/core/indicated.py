"""Guidelines on procedures: a list of things the record must show, and care in vain.

An `Ask` is one such thing; from a list of them come the criteria of a module and, by
leaving out one at a time, its worked cases. Not here: the lists; they are the modules'.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date

from services.evaluator.core import bodily
from services.evaluator.core.care_first import care_failed
from services.evaluator.core.citing import Passage
from services.evaluator.core.criteria import Applies, shown_by_record, stated
from services.evaluator.core.documents import Days, unverified
from services.evaluator.core.facts.care_terms import CareKind
from services.evaluator.core.facts.exam_terms import Sign
from services.evaluator.core.facts.record import Known
from services.evaluator.core.facts.study_terms import Kind, Shows
from services.evaluator.core.guideline import (
    AllOf,
    AnyOf,
    Criterion,
    GuidelineModule,
    Rule,
    Silence,
    WorkedCase,
    always,
)
from services.evaluator.core.injections import had_before
from services.evaluator.core.inquiry import Inquiry
from services.evaluator.core.model import Citation, FactValue, Outcome
from services.evaluator.core.worked import worked
from shared.facts import Fact

SCANS = (Kind.MRI, Kind.CT, Kind.ULTRASOUND)
FILMS = (Kind.XRAY, Kind.MRI, Kind.CT)


@dataclass(frozen=True, slots=True, kw_only=True)
class Ask:
    """One thing that the record must show; `tolerated`: unless it denies it.

    `verified`: a source was at hand; what is not said to have one is shown as without.
    """

    id: str
    fact: Fact
    shows: str
    silent: str = ""
    known: Callable[[Inquiry], Known | None] | None = None
    tolerated: bool = False
    verified: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Procedure:
    """A procedure: what must be shown, how long care must have failed, what is urgent.

    `weeks`: care before it, none if 0; `care_asked`: where it is asked for at all.
    `urgent` is enough without anything else.
    """

    name: str
    title: str
    treatments: Mapping[str, tuple[str, ...]]
    position: str
    request: str
    asks: tuple[Ask, ...]
    weeks: int = 0
    weeks_sourced: bool = False
    care_asked: Applies = always
    also: frozenset[CareKind] = frozenset()
    urgent: Ask | None = None
    more: tuple[Rule, ...] = ()
    unverified: tuple[str, ...] = ()


def told(
    id: str,  # noqa: A002 -- the name a criterion carries
    fact: Fact,
    shows: str,
    *,
    known: Callable[[Inquiry], Known | None] | None = None,
    silent: str = "",
    tolerated: bool = False,
    verified: bool = False,
) -> Ask:
    """Ask for a fact that the record tells in words."""
    return Ask(
        id=id,
        fact=fact,
        shows=shows,
        known=known,
        silent=silent,
        tolerated=tolerated,
        verified=verified,
    )


def sign(
    signs: frozenset[Sign],
    region: str,
    shows: str,
    *,
    id: str = "sign-found",  # noqa: A002 -- the name a criterion carries
    fact: Fact = Fact.PROVOCATIVE_TEST_POSITIVE,
    verified: bool = False,
) -> Ask:
    """Ask for one of the signs on examination of the region."""
    return Ask(
        id=id,
        fact=fact,
        shows=shows,
        verified=verified,
        known=lambda inquiry: bodily.signs(inquiry, signs, region=region, fact=fact),
    )


def seen(
    what: frozenset[Shows],
    region: str,
    shows: str,
    *,
    kinds: tuple[Kind, ...] = SCANS,
    fact: Fact = Fact.LESION_ON_IMAGING,
    verified: bool = False,
) -> Ask:
    """Ask whether a study of the region shows the lesion."""
    return Ask(
        id="lesion-seen",
        fact=fact,
        verified=verified,
        shows=shows,
        silent=f"The record does not show that {shows}",
        known=lambda inquiry: bodily.shown(
            inquiry, what, kinds=kinds, region=region, fact=fact
        ),
    )


def nerve(spine: str, *, verified: bool = False) -> Ask:
    """Ask for an objective finding of a nerve of the spinal region."""
    return Ask(
        verified=verified,
        id="nerve-compromised",
        fact=Fact.NEUROLOGIC_DEFICIT,
        shows="an examination found a nerve of this region compromised",
        silent="The record documents no objective finding of a nerve's compromise",
        known=lambda inquiry: bodily.deficit(inquiry, spine=spine),
    )


def injected(shows: str, *words: str, verified: bool = False) -> Ask:
    """Ask whether an injection was tried before."""
    return Ask(
        id="injection-tried",
        fact=Fact.INJECTION_TRIED,
        shows=shows,
        silent="No trial of an injection is documented",
        known=lambda inquiry: had_before(inquiry, *words),
        verified=verified,
    )


def edition(
    procedure: Procedure, *, days: Days, passages: tuple[Passage, ...]
) -> GuidelineModule:
    """Return the edition of a procedure's guideline in force on these days."""
    return GuidelineModule(
        id=f"{procedure.name}@{days.first}",
        title=procedure.title,
        in_force_from=days.first,
        in_force_until=days.last,
        treatments=procedure.treatments,
        passages=passages,
        position=procedure.position,
        criteria=_criteria(procedure, passages[0].citation()),
        worked_cases=_cases(procedure, days.example),
        unverified=(*unverified(passages), *procedure.unverified),
    )


def _criteria(procedure: Procedure, citation: Citation) -> tuple[Rule, ...]:
    asked: list[Rule] = [_criterion(ask, citation) for ask in procedure.asks]
    if procedure.weeks:
        asked.append(
            care_failed(
                weeks=procedure.weeks,
                citation=citation,
                strict=True,
                applies=procedure.care_asked,
                also=procedure.also,
                verified=procedure.weeks_sourced,
            )
        )
    if procedure.urgent is None:
        return (*procedure.more, *asked)
    urgent = replace(_criterion(procedure.urgent, citation), urgent=True)
    return (*procedure.more, AnyOf((urgent, AllOf(tuple(asked)))))


def _criterion(ask: Ask, citation: Citation) -> Criterion:
    return shown_by_record(
        id=ask.id,
        shows=ask.shows,
        silent=ask.silent,
        known=ask.known or stated(ask.fact),
        citation=citation,
        silence=Silence.IS_TOLERATED if ask.tolerated else Silence.LEAVES_UNPROVEN,
        verified=ask.verified,
    )


def _cases(procedure: Procedure, day: date) -> tuple[WorkedCase, ...]:
    facts: dict[Fact, FactValue] = {ask.fact: True for ask in procedure.asks}
    if procedure.weeks:
        facts[Fact.ACTIVE_CARE_FAILED] = True
    return (
        worked("all is shown", Outcome.OVERTURNED, request=procedure.request, day=day,
               facts=facts),
        worked("a silent record", Outcome.UPHELD, request=procedure.request, day=day),
        *(
            worked(f"it is denied that {ask.shows}", Outcome.UPHELD, day=day,
                   request=procedure.request, facts={**facts, ask.fact: False})
            for ask in procedure.asks
        ),
        *(_weeks(procedure, facts, day) if procedure.weeks else ()),
        *(_urgent(procedure, procedure.urgent, day) if procedure.urgent else ()),
    )  # fmt: skip


def _weeks(
    procedure: Procedure, facts: Mapping[Fact, FactValue], day: date
) -> tuple[WorkedCase, ...]:
    few = {**facts, Fact.CONSERVATIVE_CARE_WEEKS: procedure.weeks - 1}
    enough = {**facts, Fact.CONSERVATIVE_CARE_WEEKS: procedure.weeks}
    return (
        worked("just enough weeks of care", Outcome.OVERTURNED, day=day,
               request=procedure.request, facts=enough),
        worked("a week of care too few", Outcome.UPHELD, day=day,
               request=procedure.request, facts=few),
    )  # fmt: skip


def _urgent(procedure: Procedure, urgent: Ask, day: date) -> tuple[WorkedCase, ...]:
    return (
        worked("no time to wait", Outcome.OVERTURNED, request=procedure.request,
               day=day, facts={urgent.fact: True}),
    )  # fmt: skip
