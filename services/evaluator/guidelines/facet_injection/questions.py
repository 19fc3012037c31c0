"""What all editions ask about facet injections and medial branch blocks."""

import re

from services.evaluator.core.care_first import care_failed
from services.evaluator.core.citing import Passage
from services.evaluator.core.documents import Days, unverified
from services.evaluator.core.facts.exam_terms import Sign
from services.evaluator.core.guideline import Criterion, GuidelineModule, Reply, Rule
from services.evaluator.core.injections import is_repeat, no_series, not_radicular
from services.evaluator.core.inquiry import Inquiry, Sibling
from services.evaluator.core.levels import level_named, spine_asked, within_levels
from services.evaluator.core.model import Answer, Citation
from services.evaluator.core.needs import not_recommended
from services.evaluator.core.workup import sign_found
from services.evaluator.guidelines.facet_injection import agreed

TREATMENTS = {
    "facet_injection": (
        "facet injection", "facet joint injection", "facet block", "facet joint block",
        "medial branch block", "mbb", "facet", "facet joint", "zygapophyseal injection",
        "lumbar facet injection", "cervical facet injection", "medial branch",
        "dorsal ramus block", "64493", "64490", "diagnostic facet block",
        "diagnostic medial branch block", "intra articular facet injection",
    ),
}  # fmt: skip
WEEKS_OF_CARE = 4  # ODG Low Back, Facet joint blocks: 4 to 6 weeks. Unverified
LEVELS = 2  # ODG Low Back, Facet joint blocks: two joint levels. Unverified
IS_REPEAT = is_repeat("facet")
_OF_BRANCH = re.compile(r"\b(?:medial branch\w*|mbbs?|dorsal ram\w{1,3}|block\w*)\b")


def criteria(*, citation: Citation) -> tuple[Rule, ...]:
    """Return the criteria of an edition."""
    return (
        level_named(citation=citation),
        within_levels(most=LEVELS, citation=citation, of_joints=True),
        not_recommended(
            what="a facet injection of the thoracic spine",
            citation=citation,
            applies=lambda inquiry: spine_asked(inquiry) == "thoracic",
        ),
        _one_set(citation),
        no_series(citation=citation),
        not_radicular(citation=citation),
        sign_found(
            signs=frozenset({Sign.FACET}),
            region="back",
            shows="an examination found signs of the facet joints",
            silent="No sign of the facet joints is documented",
            citation=citation,
            verified=False,
        ),
        care_failed(weeks=WEEKS_OF_CARE, citation=citation, verified=False),
        _no_epidural_beside(citation),
    )


def module(*, days: Days, passages: tuple[Passage, ...]) -> GuidelineModule:
    """Return the edition in force on these days."""
    return GuidelineModule(
        id=f"facet_injection@{days.first}",
        title="Facet injections and medial branch blocks",
        in_force_from=days.first,
        in_force_until=days.last,
        treatments=TREATMENTS,
        passages=passages,
        position=(
            "Facet injections are of questionable merit; at most one diagnostic block "
            "or one set of injections is supported for axial pain with facet "
            "signs that did not respond to care, and none where the pain is radicular "
            "or an epidural injection is planned as well"
        ),
        criteria=criteria(citation=passages[0].citation()),
        worked_cases=agreed.worked_cases(days.example),
        unverified=(
            *unverified(passages),
            "the numbers of levels and weeks; they are the ODG's as remembered",
        ),
    )


def _one_set(citation: Citation) -> Criterion:
    """Ask of injections into the joint whether a set was had before (CM16-0219557)."""

    def ask(inquiry: Inquiry) -> Reply:
        return Reply(
            answer=Answer.NOT_MET,
            reason=(
                "Facet injections were had before; no more than one set of injections "
                "into the joints is supported."
            ),
            evidence=(inquiry.request.evidence(),),
        )

    return Criterion(
        id="one-set-into-joint",
        question="Is this the first set of injections into the joints?",
        shows="this is the first set of injections into the joints",
        citation=citation,
        ask=ask,
        applies=lambda inquiry: (
            IS_REPEAT(inquiry) and not _OF_BRANCH.search(inquiry.request.folded)
        ),
    )


def _no_epidural_beside(citation: Citation) -> Criterion:
    def ask(inquiry: Inquiry) -> Reply:
        return Reply(
            answer=Answer.NOT_MET,
            reason=(
                "An epidural injection is asked for in the same case "
                f"({'; '.join(s.named for s in _epidurals(inquiry))}), which supposes "
                "pain from a root and not from the facet joints."
            ),
            evidence=tuple(s.request.evidence() for s in _epidurals(inquiry)),
        )

    return Criterion(
        id="no-epidural-beside",
        question="Is no epidural injection asked for at the same time?",
        shows="no epidural injection is asked for at the same time",
        citation=citation,
        ask=ask,
        applies=lambda inquiry: bool(_epidurals(inquiry)),
    )


def _epidurals(inquiry: Inquiry) -> tuple[Sibling, ...]:
    return tuple(
        s
        for s in inquiry.siblings
        if any(name.endswith("epidural_injection") for name in s.request.treatments)
    )
