"""Electrodiagnostic tests of no limb that is named, and tests that are not supported.

Covers: EMG and nerve conduction studies without a limb; evoked potentials, surface EMG,
sudomotor and autonomic tests, thermography, computerized motion and grip tests.
Asks: does the request name the limb; for evoked potentials, is there a cord or brain
question that only they would settle. The other tests are not recommended.
Not coded: monitoring during spine surgery; single conditions of the ODG's short list.
"""

from services.evaluator.core.criteria import shown_by_record, stated
from services.evaluator.core.documents import ALWAYS, odg, unverified
from services.evaluator.core.guideline import Criterion, GuidelineModule, Reply
from services.evaluator.core.inquiry import Inquiry
from services.evaluator.core.model import Answer, Outcome
from services.evaluator.core.needs import not_recommended
from services.evaluator.core.worked import worked
from services.evaluator.core.workup import is_for
from shared.facts import Fact

UPHELD, OVERTURNED = Outcome.UPHELD, Outcome.OVERTURNED
PASSAGE = odg("Pain", "Electrodiagnostic testing (EMG/NCS)")
CITATION = PASSAGE.citation()
DAY = ALWAYS.example
UNSUPPORTED = "unsupported_nerve_test"


def _ask_limb(inquiry: Inquiry) -> Reply:
    return Reply(
        answer=Answer.NOT_DOCUMENTED,
        reason=(
            "The request does not say which limb is to be tested; it is nonspecific."
        ),
        evidence=(inquiry.request.evidence(),),
    )


MODULE = GuidelineModule(
    id=f"nerve_tests@{ALWAYS.first}",
    title="Other tests of nerves",
    in_force_from=ALWAYS.first,
    in_force_until=ALWAYS.last,
    treatments={
        "emg": (
            "emg", "electromyography", "electromyogram", "electromyographic study",
            "electrodiagnostic study", "electrodiagnostic testing", "edx", "eds",
            "electrodiagnostic test", "electrodiagnostic", "emg study",
            "needle emg", "electrodiagnostic studies",
        ),
        "ncs": (
            "ncs", "ncv", "nerve conduction study", "nerve conduction studies",
            "nerve conduction velocity", "nerve conduction", "nerve conduction test",
            "nerve conduction velocity study", "nerve conduction velocities",
        ),
        "evoked_potentials": (
            "evoked potential", "ssep", "somatosensory evoked potential", "baer", "vep",
        ),
        UNSUPPORTED: (
            "surface emg", "thermography", "sudoscan", "sudomotor test", "qsart",
            "pf ncs", "autonomic testing", "autonomic nervous system testing", "vng",
            "quantitative sensory testing", "computerized range of motion",
            "computerized muscle testing", "range of motion testing", "rom testing",
            "range of motion measurement", "range of motion measurements",
            "computerized rom", "rom and muscle testing",
            "range of motion and muscle testing",
            "current perception threshold", "videonystagmography",
            "infrared thermography", "thermogram", "grip strength testing",
        ),
    },
    passages=(PASSAGE,),
    position=(
        "Nerve tests are for a named limb with signs that leave a diagnosis open; "
        "evoked potentials are not recommended for radiculopathy or routine "
        "entrapment, only for unexplained disease of the cord; surface EMG, "
        "thermography and tests by sweat or computer are not recommended"
    ),
    criteria=(
        Criterion(
            id="limb-named",
            question="Does the request name the limb?",
            shows="the limb to be tested is named",
            citation=CITATION,
            ask=_ask_limb,
            applies=is_for("emg", "ncs"),
        ),
        not_recommended(
            what="a test by surface EMG, temperature, sweat or computer",
            citation=CITATION,
            applies=is_for(UNSUPPORTED),
        ),
        shown_by_record(
            id="cord-question",
            shows=(
                "a question about the cord or brain is raised that only the test would "
                "settle"
            ),
            silent="The record raises no disease of the cord or brain",
            known=stated(Fact.RED_FLAG),
            citation=CITATION,
            applies=is_for("evoked_potentials"),
            verified=False,
        ),
    ),
    worked_cases=(
        worked("no limb is named", UPHELD, request="EMG/NCS", day=DAY),
        worked("thermography, whatever the record shows", UPHELD,
               request="Thermography of the right arm", day=DAY,
               facts={Fact.RED_FLAG: True}),
        worked("evoked potentials for the back", UPHELD,
               request="Somatosensory evoked potentials", day=DAY),
        worked("evoked potentials for the cord", OVERTURNED,
               request="Somatosensory evoked potentials", day=DAY,
               facts={Fact.RED_FLAG: True}),
    ),
    unverified=(
        *unverified((PASSAGE,)),
        "that tests of evoked potentials are for disease of the cord or brain",
    ),
)  # fmt: skip
