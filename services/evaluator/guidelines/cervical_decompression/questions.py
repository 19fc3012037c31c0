"""What all editions ask about surgery of the cervical spine."""

from dataclasses import replace

from services.evaluator.core import bodily, urgent
from services.evaluator.core.citing import Passage
from services.evaluator.core.documents import Days
from services.evaluator.core.facts.study_terms import Kind, Shows
from services.evaluator.core.guideline import GuidelineModule, Rule
from services.evaluator.core.indicated import Ask, Procedure, edition, nerve, seen
from services.evaluator.core.model import Citation
from services.evaluator.core.needs import need
from shared.facts import Fact

TREATMENTS = {
    "cervical_spine_decompression": (),
    "cervical_spine_fusion": (
        "acdf", "anterior cervical discectomy and fusion",
        "anterior cervical discectomy", "cervical discectomy", "cervical fusion",
        "cervical disc replacement", "cervical disc arthroplasty", "corpectomy",
        "22551", "artificial disc replacement", "cervical laminectomy", "laminoplasty",
        "anterior cervical fusion", "anterior cervical decompression and fusion",
    ),
}  # fmt: skip
WEEKS_OF_CARE = 6  # Washington list: six to eight weeks (W7)

PROCEDURE = Procedure(
    name="cervical_decompression",
    title="Surgery of the cervical spine",
    treatments=TREATMENTS,
    position=(
        "Surgery of the neck is for arm symptoms in the distribution of a root with a "
        "motor, reflex or electrodiagnostic deficit and agreeing imaging, after weeks "
        "of care failed; cord signs need not wait, and neck pain alone is no "
        "indication"
    ),
    request="C5-6 anterior cervical discectomy and fusion",
    asks=(
        nerve("cervical", verified=True),  # the Washington list (W7)
        seen(
            frozenset({Shows.NERVE}),
            "cervical",
            "a study shows the root compressed",
            fact=Fact.NERVE_COMPRESSION_SHOWN,
            verified=True,  # the Washington list (W7)
        ),
    ),
    weeks=WEEKS_OF_CARE,
    weeks_sourced=True,
    urgent=Ask(
        id="red-flag",
        fact=Fact.RED_FLAG,
        shows="there is a red flag, such as cord signs or progressive weakness",
        silent="The record names no red flag",
        verified=True,  # ACOEM Cervical and Thoracic Spine Disorders of 2016 (W4)
        known=lambda inquiry: urgent.red_flag(inquiry, spine="cervical"),
    ),
)


def _nerve_test_agrees(citation: Citation) -> Rule:
    """Ask that a nerve test, where one was done, does not speak against the root."""
    return need(
        id="nerve-test-agrees",
        facts=(),
        known=lambda inquiry: bodily.shown(
            inquiry,
            frozenset({Shows.NEUROPATHY}),
            kinds=(Kind.ELECTRODIAGNOSTIC,),
            region="upper",
            fact=Fact.ELECTRODIAGNOSTIC_PROOF,
        ),
        shows="clinic, imaging and nerve test point to the same root",
        silent="No nerve test is on record that would speak against the root.",
        denied="The nerve test was normal, which does not agree with the findings.",
        citation=citation,
        tolerated=True,
    )


def module(*, days: Days, passages: tuple[Passage, ...]) -> GuidelineModule:
    """Return the edition in force on these days."""
    procedure = replace(PROCEDURE, more=(_nerve_test_agrees(passages[0].citation()),))
    return edition(procedure, days=days, passages=passages)
