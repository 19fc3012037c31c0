"""What all editions ask about injections of the elbow."""

from services.evaluator.core.citing import Passage
from services.evaluator.core.documents import Days
from services.evaluator.core.facts.lesions import Lesion
from services.evaluator.core.guideline import GuidelineModule, Rule
from services.evaluator.core.joint_injections import (
    SHOWN,
    UPHELD,
    Site,
    repeated,
    site_module,
)
from services.evaluator.core.model import Citation
from services.evaluator.core.needs import not_recommended
from shared.facts import Fact

WEEKS_OF_CARE = 4  # Elbow 2007, pages 22-23: four weeks of other care. Unverified


def _one_trial(citation: Citation, site: Site) -> tuple[Rule, ...]:
    """Refuse a second injection: relief is short, and the end is worse."""
    return (
        not_recommended(
            id="one-trial",
            what="a second injection of the elbow",
            citation=citation,
            applies=repeated(site.region),
        ),
    )


SITE = Site(
    name="elbow_injection",
    title="Injections of the elbow",
    region="elbow",
    position=(
        "One injection is an option for an epicondylitis that four weeks of other care "
        "did not relieve; relief is short, and later outcome is worse, so that it is "
        "not repeated"
    ),
    request="Right lateral epicondyle steroid injection",
    conditions="an epicondylitis, a bursitis or arthritis of the elbow",
    signs=frozenset(),
    lesions=frozenset({Lesion.AT_ELBOW, Lesion.ARTHRITIS, Lesion.TENDON_OR_BURSA}),
    weeks=WEEKS_OF_CARE,
    words=("tennis elbow injection",),
    more=_one_trial,
    cases=(
        (
            "a second one, though the first helped",
            UPHELD,
            "Right lateral epicondyle steroid injection",
            {**SHOWN, Fact.INJECTION_TRIED: True, Fact.PERCENT_RELIEF: 60},
        ),
    ),
)


def module(*, days: Days, passages: tuple[Passage, ...]) -> GuidelineModule:
    """Return the edition in force on these days."""
    return site_module(SITE, days=days, passages=passages)
