"""The muscle relaxants by name, and what the guideline holds of each.

Not here: what is asked of them (`questions`, `use`).
"""

from services.evaluator.core.drugs.product import DrugClass
from services.evaluator.core.inquiry import Inquiry
from services.evaluator.core.prescriptions import generics, words_beside, words_for
from shared.facts import Fact

RELAXANT = DrugClass.MUSCLE_RELAXANT
CYCLOBENZAPRINE = "cyclobenzaprine_muscle_relaxant"
CARISOPRODOL = "carisoprodol_muscle_relaxant"
BACLOFEN = "baclofen_muscle_relaxant"
DANTROLENE = "dantrolene_muscle_relaxant"
OTHERS = "muscle_relaxant"
_OF_THEIR_OWN = (
    "cyclobenzaprine",
    "carisoprodol",
    "carisoprodol/aspirin",
    "baclofen",
    "dantrolene",
)
TREATMENTS = {
    CYCLOBENZAPRINE: words_for(RELAXANT, "cyclobenzaprine"),
    CARISOPRODOL: words_for(RELAXANT, "carisoprodol", "carisoprodol/aspirin"),
    BACLOFEN: words_for(RELAXANT, "baclofen"),
    DANTROLENE: words_for(RELAXANT, "dantrolene"),
    OTHERS: (
        *words_beside(RELAXANT, *_OF_THEIR_OWN),
        "muscle relaxant", "muscle relaxer", "antispasmodic",
    ),
}  # fmt: skip
BESIDE_CYCLOBENZAPRINE = (OTHERS, CARISOPRODOL, BACLOFEN, DANTROLENE)
HARMFUL_TO_THE_LIVER = frozenset({"tizanidine", "chlorzoxazone", "dantrolene"})
POSITIONS = {
    CYCLOBENZAPRINE: (
        "Cyclobenzaprine is an option for a short course in acute spasm, no longer "
        "than 2 to 3 weeks; its effect is greatest in the first days, and it is not "
        "recommended to be added to other agents"
    ),
    CARISOPRODOL: (
        "Carisoprodol is not recommended beyond 2 to 3 weeks: it turns into a drug of "
        "dependence and is abused beside opioids"
    ),
    BACLOFEN: (
        "Baclofen is recommended for spasticity of multiple sclerosis or spinal cord "
        "injury and for paroxysmal nerve pain; as other relaxants it shows no benefit "
        "beyond anti-inflammatory drugs in a strain"
    ),
    DANTROLENE: ("Dantrolene is for spasticity and not for pain of muscles or joints"),
    OTHERS: (
        "Muscle relaxants are a second-line option for a short course in acute spasm "
        "or a flare of back pain; they show no benefit beyond anti-inflammatory drugs, "
        "and their effect fades"
    ),
}
POSITION_OF_2017 = (
    "Muscle relaxants are a second or third line for a flare of lasting pain that "
    "anti-inflammatory drugs and exercise do not control, for no more than a couple of "
    "weeks, because they sedate and are abused"
)


def for_spasticity(inquiry: Inquiry) -> bool:
    """Return whether the drug is one for spasticity, or is asked for because of it.

    Tizanidine serves both, so that there the record decides.
    """
    if inquiry.treatments <= {BACLOFEN, DANTROLENE}:
        return True
    return generics(inquiry) == {"tizanidine"} and inquiry.holds(Fact.SPASTICITY)


def for_spasm(inquiry: Inquiry) -> bool:
    """Return whether the drug is asked for as one against spasm."""
    return not for_spasticity(inquiry)
