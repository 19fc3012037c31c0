"""How much chiropractic care the passages support, by the part of the body.

The low back and the rest of the spine by the MTUS; the neck by the ODG, for the MTUS
makes no recommendation there (CM16-0231706); a severe strain of the neck for longer;
the shoulder for less.
"""

from services.evaluator.core.courses import Track
from services.evaluator.core.guideline import Criterion, Reply
from services.evaluator.core.inquiry import Inquiry
from services.evaluator.core.model import Answer, Citation
from services.evaluator.core.therapies import VISIT
from shared.facts import Fact

MOST_WEEKS = 8  # Manual therapy & manipulation: at most 8 weeks (CM17-0015198)
MOST_WEEKS_SEVERE = 26  # ODG: six months for a severe strain (CM16-0231706)
_NECK = frozenset({"cervical_spine", "thoracic_spine"})


def is_severe_neck(inquiry: Inquiry) -> bool:
    """Say whether only a neck is asked for, and it is severely strained."""
    parts = inquiry.request.parts
    return parts == {"cervical_spine"} and inquiry.holds(Fact.SEVERE_NECK_STRAIN)


def is_neck(inquiry: Inquiry) -> bool:
    """Say whether only neck and upper back are asked for, with no severe strain."""
    parts = inquiry.request.parts
    return bool(parts) and parts <= _NECK and not is_severe_neck(inquiry)


def is_shoulder(inquiry: Inquiry) -> bool:
    """Say whether a shoulder is asked for; the least of several parts counts."""
    return "shoulder" in inquiry.request.parts


def is_spine(inquiry: Inquiry) -> bool:
    """Say whether the request falls to the general limits."""
    others = (is_severe_neck, is_neck, is_shoulder)
    return not any(fits(inquiry) for fits in others)


def tracks(
    *, spine: Citation, neck: Citation, shoulder: Citation, other: str, sourced: bool
) -> tuple[Track, ...]:
    """Return the limits; `other` names what the neck goes by, `sourced` if printed."""
    return (
        *_of_the_spine(spine, neck, other=other, sourced=sourced),
        Track(
            id="shoulder",
            trial=6,  # the trial of the spine; the ODG names none apart. Unverified
            total=9,  # ODG Shoulder: 9 visits over 8 weeks. Unverified
            citation=shoulder,
            guideline="the ODG",
            unit=VISIT,
            verified=False,
            fits=is_shoulder,
        ),
    )


def _of_the_spine(
    spine: Citation, neck: Citation, *, other: str, sourced: bool
) -> tuple[Track, ...]:
    return (
        Track(
            id="spine",
            trial=6,  # Manual therapy & manipulation: 6 visits over 2 weeks at first
            total=18,  # Manual therapy & manipulation: 18 over 6 to 8 weeks with gain
            citation=spine,
            guideline="the MTUS",
            unit=VISIT,
            verified=sourced,
            fits=is_spine,
        ),
        Track(
            id="neck",
            trial=6,  # ODG Neck: 6 visits over 2 to 3 weeks at first (CM16-0231706)
            total=18,  # ODG Neck: 18 over 6 to 8 weeks with gain (CM16-0231706)
            citation=neck,
            guideline=other,
            unit=VISIT,
            verified=sourced,
            fits=is_neck,
        ),
        Track(
            id="severe-neck",
            trial=10,  # ODG Neck: 10 visits over 4 to 6 weeks (CM16-0231706)
            total=25,  # ODG Neck: 25 over 6 months with gain (CM16-0231706)
            citation=neck,
            guideline=other,
            unit=VISIT,
            verified=sourced,
            fits=is_severe_neck,
        ),
    )


def within_weeks(*, citation: Citation, sourced: bool) -> Criterion:
    """Ask whether visits are spread over the weeks supported, where they are named."""

    def ask(inquiry: Inquiry) -> Reply:
        weeks = inquiry.request.quantity.weeks or 0.0
        most = MOST_WEEKS_SEVERE if is_severe_neck(inquiry) else MOST_WEEKS
        within = weeks <= most
        return Reply(
            answer=Answer.MET if within else Answer.NOT_MET,
            reason=(
                f"The visits asked for {'stay' if within else 'do not stay'} within "
                f"the {most} weeks supported."
            ),
            evidence=(inquiry.request.evidence(),),
        )

    return Criterion(
        id="within-weeks",
        question=f"Are visits asked for over at most {MOST_WEEKS} weeks?",
        shows=f"visits are asked for over at most {MOST_WEEKS} weeks",
        names=(f"{MOST_WEEKS_SEVERE} weeks for a severe strain of the neck",),
        citation=citation,
        ask=ask,
        applies=lambda inquiry: inquiry.request.quantity.weeks is not None,
        verified=sourced,
    )
