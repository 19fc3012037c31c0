"""What all editions ask about physical and occupational therapy.

A first course needs a loss of function and stays within the limit of its class; a
course that goes on needs a count, functional improvement, and room within the limit.
"""

from services.evaluator.core.citing import Passage
from services.evaluator.core.courses import Track
from services.evaluator.core.documents import Days, taken_over, unverified
from services.evaluator.core.guideline import GuidelineModule, Rule
from services.evaluator.core.inquiry import Inquiry
from services.evaluator.core.lexicon import fold
from services.evaluator.core.model import Citation
from services.evaluator.core.pattern import Pattern
from services.evaluator.core.therapies import (
    STRICT,
    VISIT,
    courses,
    deficit,
    reason_to_go_beyond,
    request_defects,
)
from services.evaluator.guidelines.physical_therapy import agreed
from shared.facts import Fact

TREATMENTS = {
    "physical_therapy": (
        "physical therapy", "physiotherapy", "physio therapy", "physio", "pt",
        "physical therapy evaluation", "physical therapy session", "physical therapist",
        "physical therapy visit", "physical therapy treatment", "pt session",
        "pt visit", "pt evaluation", "pt eval", "occupational therapy", "ot session",
        "occupational therapy evaluation", "hand therapy", "certified hand therapy",
        "occupational hand therapy", "therapeutic exercise", "therapeutic exercises",
        "physical medicine", "physical rehabilitation", "vestibular therapy",
        "vestibular rehabilitation", "pelvic floor therapy", "therapy session",
        "therapy visit", "97110", "97112", "97530", "physical medicine procedure",
        "neuromuscular reeducation", "neuromuscular re education", "gait training",
        "physical/occupational therapy", "rehabilitation therapy", "physical therapies",
        "therapeutic activities",
    ),
}  # fmt: skip
WHAT = "physical therapy"
_AFTER_INJECTION = Pattern(r"\b(?:post|after|following)(?: \w+){0,2} injections?\b")
_OTHER_THAN_ARTHRITIS = Pattern(
    r"\b(?:sprain\w*|strain\w*|radicul\w+|myofasci\w+|myalgia|myositis|spasm\w*"
    r"|tear|fracture\w*|contusion|neuritis|neuralgia|impingement|tend[io]n\w+)\b"
)
TRIAL = 6
"""A formal check after six visits (ODG preface; CM17-0006045, CM17-0012517)."""


def has_crps(inquiry: Inquiry) -> bool:
    """Say whether the record names complex regional pain syndrome."""
    known = inquiry.flag(Fact.NEUROPATHIC_PAIN)
    return bool(
        known
        and known.value
        and any("crps" in e.text.lower() or "regional" in e.text.lower()
                for e in known.evidence)
    )  # fmt: skip


def is_for_knee(inquiry: Inquiry) -> bool:
    """Say whether the knee alone is to be treated."""
    parts = {region.part for region in inquiry.request.regions}
    others = (has_crps, follows_injection, has_arthritis_alone)
    return parts == {"knee"} and not any(fits(inquiry) for fits in others)


def follows_injection(inquiry: Inquiry) -> bool:
    """Say whether the request ties the therapy to an injection."""
    return bool(_AFTER_INJECTION.search(inquiry.request.folded))


def has_arthritis_alone(inquiry: Inquiry) -> bool:
    """Say whether arthritis is treated: no strain or nerve is told of beside."""
    if follows_injection(inquiry) or has_crps(inquiry):
        return False
    told = fold(inquiry.case.summary)
    return inquiry.holds(Fact.OSTEOARTHRITIS) and not _OTHER_THAN_ARTHRITIS.search(told)


def is_general(inquiry: Inquiry) -> bool:
    """Say whether the request falls to the general class."""
    others = (has_crps, is_for_knee, follows_injection, has_arthritis_alone)
    return not any(fits(inquiry) for fits in others)


def tracks(
    *, crps: int, crps_verified: bool, citation: Citation, sprain: Citation
) -> tuple[Track, ...]:
    """Return the limits of the classes; `crps` differs between the editions.

    Only the edition of 2016 was seen to print the numbers of the MTUS (CM17-0013754).
    """
    return (
        Track(
            id="general",
            trial=10,  # Physical medicine: 9 to 10 visits over 8 weeks
            total=10,  # Physical medicine: 9 to 10 visits over 8 weeks
            citation=citation,
            guideline="the MTUS",
            unit=VISIT,
            verified=crps_verified,
            fits=is_general,
        ),
        *_of_conditions(citation, verified=crps_verified),
        Track(
            id="knee",
            trial=12,  # ODG Knee: 12 visits over 8 weeks for a sprain
            total=12,  # ODG Knee: 12 visits over 8 weeks for a sprain
            citation=sprain,
            guideline="the ODG",
            unit=VISIT,
            fits=is_for_knee,
        ),
        Track(
            id="crps",
            trial=crps,
            total=crps,
            citation=citation,
            guideline="the MTUS",
            unit=VISIT,
            verified=crps_verified,
            fits=has_crps,
        ),
    )


def _of_conditions(citation: Citation, *, verified: bool) -> tuple[Track, ...]:
    """Return the limits of arthritis, and of therapy after an injection."""
    return (
        Track(
            id="arthritis",
            trial=9,  # Physical medicine: 9 visits over 8 weeks for arthritis
            total=9,  # Physical medicine: 9 visits over 8 weeks for arthritis
            citation=citation,
            guideline="the MTUS",
            unit=VISIT,
            verified=verified,
            fits=has_arthritis_alone,
        ),
        Track(
            id="after-injection",
            trial=2,  # Physical medicine: 1 to 2 visits over a week after an injection
            total=2,  # Physical medicine: 1 to 2 visits over a week after an injection
            citation=citation,
            guideline="the MTUS",
            unit=VISIT,
            verified=verified,
            fits=follows_injection,
        ),
    )


def criteria(
    *, crps: int, crps_verified: bool, citation: Citation, sprain: Citation
) -> tuple[Rule, ...]:
    """Return the criteria of an edition."""
    beyond = reason_to_go_beyond(
        most=TRIAL,
        citation=citation,
        before=STRICT,
        facts=(
            Fact.HOME_EXERCISE_INSUFFICIENT,
            Fact.FLARE_UP,
            Fact.EXCEPTIONAL_FACTORS,
        ),
    )
    return (
        *request_defects(what=WHAT, citation=citation),
        deficit(what=WHAT, citation=citation, before=STRICT),
        *courses(
            what=WHAT,
            tracks=tracks(
                crps=crps,
                crps_verified=crps_verified,
                citation=citation,
                sprain=sprain,
            ),
            citation=citation,
            before=STRICT,
            otherwise=(beyond,),
        ),
    )


def module(
    *,
    days: Days,
    crps: int,
    passages: tuple[Passage, ...],
    sprain: Passage,
    crps_verified: bool = False,
) -> GuidelineModule:
    """Return the edition in force on these days."""
    return GuidelineModule(
        id=f"physical_therapy@{days.first}",
        title="Physical and occupational therapy",
        in_force_from=days.first,
        in_force_until=days.last,
        treatments=TREATMENTS,
        passages=passages,
        position=(
            "Active physical therapy is supported in a course that fades into a home "
            "exercise program: 9 to 10 visits over 8 weeks for strains and muscle "
            "pain, with a formal check after 6, and more than that only with "
            "exceptional factors. Further visits need functional improvement from the "
            "earlier ones"
        ),
        criteria=criteria(
            crps=crps,
            crps_verified=crps_verified,
            citation=passages[0].citation(),
            sprain=sprain.citation(),
        ),
        worked_cases=agreed.worked_cases(days.example, crps=crps),
        unverified=(
            *unverified((*passages, sprain)),
            *taken_over(days, "10 visits, 9 for arthritis, 2 after an injection"),
        ),
    )
