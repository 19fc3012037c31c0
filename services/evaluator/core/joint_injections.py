"""Steroid injections of a joint, a bursa or a tendon: what each chapter asks of them.

A site says for what conditions the chapter of a part of the body knows an injection,
and how long care must have failed; from it come the criteria and the worked cases of an
edition. Not here: the sites and their numbers; they are the modules'.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from services.evaluator.core import bodily
from services.evaluator.core.citing import Passage
from services.evaluator.core.criteria import Applies, shown_by_record
from services.evaluator.core.documents import Days
from services.evaluator.core.facts.care_terms import CareKind
from services.evaluator.core.facts.exam_terms import Sign
from services.evaluator.core.facts.lesions import Lesion, read_lesions
from services.evaluator.core.facts.record import Known
from services.evaluator.core.facts.study_terms import Shows
from services.evaluator.core.guideline import Criterion, GuidelineModule, Rule
from services.evaluator.core.indicated import FILMS, Ask, Procedure, edition, told
from services.evaluator.core.injections import no_series
from services.evaluator.core.inquiry import Inquiry
from services.evaluator.core.lexicon import fold
from services.evaluator.core.model import Citation, Evidence, FactValue, Outcome
from services.evaluator.core.pattern import Pattern
from services.evaluator.core.regions import find_regions
from services.evaluator.core.worked import Row, worked_table
from shared.facts import Fact

UPHELD, OVERTURNED = Outcome.UPHELD, Outcome.OVERTURNED
SHOWN: Mapping[Fact, FactValue] = {
    Fact.PROVOCATIVE_TEST_POSITIVE: True,
    Fact.ACTIVE_CARE_FAILED: True,
}
"""What an application states of a condition found and of care in vain."""
_OF_ANOTHER_KIND = Pattern(
    r"\b(?:epidural|esi|trigger point|facet|medial branch|block|toradol|ketorolac"
    r"|intramuscular|synvisc|orthovisc|supartz|euflexxa|hyalgan|hyaluron\w{1,5}"
    r"|viscosupp\w{1,12}|platelet|prp|stem cell|sacroiliac|botox|b ?12)\b"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """A part of the body, and what its chapter knows an injection for.

    `words` are requests that name the site without a part of the body. `weeks` is how
    long care must have failed, `also` what counts as care there, `urgent` what need not
    wait for it. `series`: one injection at a time.
    """

    name: str
    title: str
    region: str
    position: str
    request: str
    conditions: str
    signs: frozenset[Sign]
    lesions: frozenset[Lesion]
    weeks: int
    words: tuple[str, ...] = ()
    also: frozenset[CareKind] = frozenset()
    urgent: Ask | None = None
    series: bool = False
    more: Callable[[Citation, "Site"], tuple[Rule, ...]] | None = None
    cases: tuple[Row, ...] = ()


def had_there(inquiry: Inquiry, *, region: str) -> Known | None:
    """Return whether the joint was injected before, with the words that say so.

    An injection told without its place counts, unless its name is of another kind.
    """
    for facts in (inquiry.item.facts, inquiry.case.facts):
        if Fact.INJECTION_TRIED in facts:
            return inquiry.flag(Fact.INJECTION_TRIED)
    found = tuple(
        care.evidence
        for care in inquiry.record.care
        if care.kind is CareKind.INJECTION
        and care.had
        and not care.asked
        and _of_joint(care.evidence, region)
    )
    return Known(value=True, evidence=found) if found else None


def repeated(region: str) -> Applies:
    """Return what asks whether the joint was injected before."""

    def repeat(inquiry: Inquiry) -> bool:
        known = had_there(inquiry, region=region)
        return bool(known and known.value)

    return repeat


def diagnosed(
    inquiry: Inquiry, wanted: frozenset[Lesion], *, region: str
) -> Known | None:
    """Return whether the record names one of the lesions as found, there or nowhere.

    A diagnosis without a place is one of the part that is asked about.
    """
    named = [
        n
        for n in read_lesions(inquiry.case.summary)
        if n.lesion in wanted
        and (not n.place.parts or n.place.parts & bodily.REGION[region])
        and bodily.same_side(inquiry, n.place)
    ]
    if there := bodily.found_there(named):
        return there
    denied = [n.evidence for n in named if not n.suspected]
    return bodily.from_words(denied, value=False) if denied else None


def helped_before(*, citation: Citation, region: str) -> Criterion:
    """Ask of a repeat what the injection before brought, in percent, time or function.

    No number of the guidelines was at hand; a measured benefit is enough.
    """
    return shown_by_record(
        id="benefit-from-last",
        shows="the injection before brought a measured benefit",
        silent="It is not documented how much the injection before helped, or how long",
        denied="The injection before brought no benefit",
        known=_benefit,
        citation=citation,
        applies=repeated(region),
        verified=False,
    )


def site_module(
    site: Site, *, days: Days, passages: tuple[Passage, ...]
) -> GuidelineModule:
    """Return the edition of a site's guideline in force on these days."""
    citation = passages[0].citation()
    procedure = Procedure(
        name=site.name,
        title=site.title,
        treatments={f"{site.region}_joint_injection": site.words},
        position=site.position,
        request=site.request,
        asks=(
            told(
                "condition-found",
                Fact.PROVOCATIVE_TEST_POSITIVE,
                f"there is a condition that an injection is for: {site.conditions}",
                silent=f"None of these is documented: {site.conditions}",
                known=lambda inquiry: _condition(inquiry, site),
            ),
            told(
                "function-limited",
                Fact.ACTIVITIES_LIMITED,
                "pain limits function",
                tolerated=True,
            ),
        ),
        weeks=site.weeks,
        also=site.also,
        urgent=site.urgent,
        more=_more(site, citation),
    )
    made = edition(procedure, days=days, passages=passages)
    cases = worked_table((*_cases(site), *site.cases), day=days.example)
    return replace(made, worked_cases=(*made.worked_cases, *cases))


def _more(site: Site, citation: Citation) -> tuple[Rule, ...]:
    """Return what is asked of every request for the site, also of an urgent one."""
    series = () if site.series else (no_series(citation=citation),)
    own = site.more(citation, site) if site.more else ()
    return (*own, *series, helped_before(citation=citation, region=site.region))


def _cases(site: Site) -> tuple[Row, ...]:
    again: dict[Fact, FactValue] = {**SHOWN, Fact.INJECTION_TRIED: True}
    none = {**again, Fact.PERCENT_RELIEF: 0}
    series: Row = ("three in advance", UPHELD, f"{site.request}, series of 3", SHOWN)
    return (
        ("a repeat without a word on the last", UPHELD, site.request, again),
        ("a repeat after no relief at all", UPHELD, site.request, none),
        *(() if site.series else (series,)),
    )


def _condition(inquiry: Inquiry, site: Site) -> Known | None:
    """Return the condition, from fields, from an examination, as a name or in films."""
    fact = Fact.PROVOCATIVE_TEST_POSITIVE
    if stated := bodily.in_fields(inquiry, fact):
        return stated
    signs = bodily.signs(inquiry, site.signs, region=site.region, fact=fact)
    named = diagnosed(inquiry, site.lesions, region=site.region)
    seen = None
    if Lesion.ARTHRITIS in site.lesions:
        seen = bodily.shown(
            inquiry,
            frozenset({Shows.DEGENERATION}),
            kinds=FILMS,
            region=site.region,
            fact=fact,
        )
    found = [known for known in (signs, named, seen) if known]
    return next((known for known in found if known.value), None) or next(
        iter(found), None
    )


def _benefit(inquiry: Inquiry) -> Known | None:
    """Return whether the injection before helped, in whatever way it was measured."""
    found: list[Known] = []
    for fact in (Fact.PERCENT_RELIEF, Fact.WEEKS_OF_RELIEF):
        known, count = inquiry.known(fact), inquiry.count(fact)
        if known and count is not None:
            found.append(Known(value=count > 0, evidence=known.evidence))
    flags = (Fact.GAIN_AFTER_INJECTION, Fact.BLOCK_RELIEVED)
    found += [known for fact in flags if (known := inquiry.flag(fact))]
    helped = (known for known in found if known.value)
    return next(helped, None) or next(iter(found), None)


def _of_joint(words: Evidence, region: str) -> bool:
    """Return whether an injection was one of the joint, as far as its words say."""
    folded = fold(words.text)
    if _OF_ANOTHER_KIND.search(folded):
        return False
    parts = {found.part for found in find_regions(folded)}
    return not parts or bool(parts & bodily.REGION[region])
