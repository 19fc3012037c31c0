"""What all editions ask about shockwave therapy.

Is it asked for calcific tendinitis, plantar fasciitis or another exception, and not for
the spine; did other care fail; are at most three sessions asked for, after six months.
"""

from services.evaluator.core.care_first import weeks_since_injury
from services.evaluator.core.citing import Passage
from services.evaluator.core.documents import Days, unverified
from services.evaluator.core.facts.record import Known
from services.evaluator.core.guideline import Criterion, GuidelineModule, Reply, Rule
from services.evaluator.core.inquiry import Inquiry
from services.evaluator.core.model import Answer, Citation, Outcome
from services.evaluator.core.needs import need, not_recommended
from services.evaluator.core.worked import Row, worked_table
from shared.facts import Fact

TREATMENTS = {
    "shockwave": (
        "shockwave therapy", "shock wave therapy", "shockwave", "shock wave", "eswt",
        "extracorporeal shockwave therapy", "extracorporeal shock wave therapy",
        "extracorporeal shockwave", "localized intense neurostimulation",
        "localized intense neurostimulation therapy", "lint", "lint therapy",
    ),
}  # fmt: skip
UPHELD, OVERTURNED = Outcome.UPHELD, Outcome.OVERTURNED
CASES: tuple[Row, ...] = (
    (
        "for the back",
        UPHELD,
        "Shockwave therapy, lumbar, 3 sessions",
        {Fact.CONSERVATIVE_CARE_FAILED: True},
    ),
    (
        "3 for calcific tendinitis after failed care",
        OVERTURNED,
        "ESWT, left shoulder, 3 sessions",
        {Fact.CALCIFIC_TENDINITIS: True, Fact.CONSERVATIVE_CARE_FAILED: True},
    ),
    (
        "3 for plantar fasciitis after failed care",
        OVERTURNED,
        "ESWT for plantar fasciitis, left foot, 3 sessions",
        {Fact.CONSERVATIVE_CARE_FAILED: True},
    ),
    (
        "the back has no exception",
        UPHELD,
        "ESWT, low back, 3 sessions",
        {
            Fact.CALCIFIC_TENDINITIS: True,
            Fact.EXCEPTIONAL_FACTORS: True,
            Fact.CONSERVATIVE_CARE_FAILED: True,
        },
    ),
    (
        "calcific tendinitis of a shoulder is no reason at the elbow",
        UPHELD,
        "ESWT, left elbow, 3 sessions",
        {Fact.CALCIFIC_TENDINITIS: True, Fact.CONSERVATIVE_CARE_FAILED: True},
    ),
    (
        "26 weeks after the injury",
        OVERTURNED,
        "ESWT, left shoulder, 3 sessions",
        {
            Fact.CALCIFIC_TENDINITIS: True,
            Fact.CONSERVATIVE_CARE_FAILED: True,
            Fact.WEEKS_SINCE_INJURY: 26,
        },
    ),
    (
        "25 weeks after the injury",
        UPHELD,
        "ESWT, left shoulder, 3 sessions",
        {
            Fact.CALCIFIC_TENDINITIS: True,
            Fact.CONSERVATIVE_CARE_FAILED: True,
            Fact.WEEKS_SINCE_INJURY: 25,
        },
    ),
    (
        "4 are too many",
        UPHELD,
        "ESWT, left shoulder, 4 sessions",
        {Fact.CALCIFIC_TENDINITIS: True, Fact.CONSERVATIVE_CARE_FAILED: True},
    ),
    (
        "no number",
        UPHELD,
        "ESWT, left shoulder",
        {Fact.CALCIFIC_TENDINITIS: True, Fact.CONSERVATIVE_CARE_FAILED: True},
    ),
    (
        "other care was not tried",
        UPHELD,
        "ESWT, left shoulder, 3 sessions",
        {Fact.CALCIFIC_TENDINITIS: True},
    ),
)


WEEKS = 26  # ODG Shoulder: six months of care before it. Unverified
MOST = 3
"""Sessions that the ODG supports; unverified."""
PLANTAR = "plantar fasciitis"
SPINE = frozenset({"lumbar_spine", "cervical_spine", "thoracic_spine", "spine", "back"})
FOOT = frozenset({"foot", "ankle"})


def _few(citation: Citation) -> Criterion:
    def ask(inquiry: Inquiry) -> Reply:
        count = inquiry.request.count
        if count is None:
            answer, words = (
                Answer.NOT_DOCUMENTED,
                "The number of sessions is not stated.",
            )
        elif count <= MOST:
            answer, words = Answer.MET, f"At most {MOST} sessions are asked for."
        else:
            answer, words = Answer.NOT_MET, f"More than {MOST} sessions are asked for."
        evidence = (inquiry.request.evidence(),)
        return Reply(answer=answer, reason=words, evidence=evidence)

    return Criterion(
        id="within-sessions",
        question=f"Are at most {MOST} sessions asked for?",
        shows=f"at most {MOST} sessions are asked for",
        citation=citation,
        ask=ask,
        verified=False,
    )


def _late(citation: Citation) -> Criterion:
    def ask(inquiry: Inquiry) -> Reply:
        late = weeks_since_injury(inquiry) >= WEEKS
        how = "at least" if late else "less than"
        return Reply(
            answer=Answer.MET if late else Answer.NOT_MET,
            reason=f"The complaint has lasted {how} {WEEKS} weeks.",
        )

    return Criterion(
        id="within-time",
        question=f"Has the complaint lasted {WEEKS} weeks?",
        shows=f"the complaint has lasted {WEEKS} weeks",
        citation=citation,
        ask=ask,
        verified=False,
    )


def _exempt(inquiry: Inquiry) -> Known | None:
    """Return the exception that holds for the part asked for; the spine has none."""
    parts = inquiry.request.parts
    if parts & SPINE:
        return None
    calcific = inquiry.flag(Fact.CALCIFIC_TENDINITIS)
    if calcific and calcific.value and (not parts or "shoulder" in parts):
        return calcific
    foot = inquiry.flag(Fact.FOOT_SUPPORT_CONDITION)
    if foot and foot.value and (not parts or parts & FOOT):
        heel = tuple(e for e in foot.evidence if PLANTAR in e.text.lower())
        if heel:
            return Known(value=True, evidence=heel)
    if PLANTAR in inquiry.request.folded:
        return Known(value=True, evidence=(inquiry.request.evidence(),))
    return inquiry.flag(Fact.EXCEPTIONAL_FACTORS)


def criteria(*, citation: Citation) -> tuple[Rule, ...]:
    """Return the criteria of an edition."""
    return (
        not_recommended(
            what="shockwave therapy",
            citation=citation,
            known=_exempt,
            exception=(
                "there is calcific tendinitis of the shoulder or plantar fasciitis, or "
                "exceptional factors are documented, and it is never for the spine"
            ),
        ),
        need(
            id="other-care-failed",
            facts=(Fact.CONSERVATIVE_CARE_FAILED,),
            shows="other care failed before",
            silent="The record does not show that other care was tried and failed.",
            citation=citation,
        ),
        _late(citation),
        _few(citation),
    )


def module(*, days: Days, passages: tuple[Passage, ...]) -> GuidelineModule:
    """Return the edition in force on these days."""
    return GuidelineModule(
        id=f"shockwave@{days.first}",
        title="Shockwave therapy",
        in_force_from=days.first,
        in_force_until=days.last,
        treatments=TREATMENTS,
        passages=passages,
        position=(
            "Shockwave therapy is supported for calcifying tendinitis of the shoulder "
            "and plantar fasciitis after six months and failed care, in at most three "
            "sessions, and not for the spine"
        ),
        criteria=criteria(citation=passages[0].citation()),
        worked_cases=worked_table(CASES, day=days.example),
        unverified=unverified(passages),
    )
