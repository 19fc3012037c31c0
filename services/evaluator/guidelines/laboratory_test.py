"""Laboratory tests, by the ODG.

Covers: laboratory tests.
Asks: does the record show what is listed below.
Not coded: which test for which drug; intervals; genetic tests, which are not
recommended, are asked the same.
"""

from services.evaluator.core.criteria import any_stated
from services.evaluator.core.documents import ALWAYS, odg
from services.evaluator.core.indicated import Procedure, edition, told
from shared.facts import Fact

TREATMENTS = {
    "laboratory_test": (
        "laboratory test", "blood test", "cbc", "complete blood count", "cmp",
        "comprehensive metabolic panel", "bmp", "chem panel", "liver function test",
        "hepatic panel", "renal panel", "lipid panel", "hba1c", "hemoglobin a1c", "tsh",
        "vitamin d level", "testosterone level", "esr", "crp", "rheumatoid factor",
        "ana", "lab", "labs", "lab work", "laboratory testing", "blood work",
        "chemistry panel", "lft", "uric acid", "arthritis panel", "urinalysis",
        "h pylori", "genetic testing", "dna testing", "pharmacogenetic testing",
        "basic metabolic panel", "laboratory studies", "chem 8", "chem 12",
        "creatinine",
    ),
}  # fmt: skip

PROCEDURE = Procedure(
    name="laboratory_test",
    title="Laboratory tests",
    treatments=TREATMENTS,
    position=(
        "Laboratory tests are for a stated reason: to watch long use of drugs that may "
        "harm, or a disease that the injury or its treatment affects; not as a routine"
    ),
    request="CBC and comprehensive metabolic panel",
    asks=(
        told(
            "reason-for-tests",
            Fact.COMORBIDITY,
            "a disease or long use of a drug calls for the tests",
            known=any_stated(Fact.COMORBIDITY, Fact.LONG_DRUG_USE),
            silent="No disease or long use of a drug is documented as a reason",
            verified=False,
        ),
    ),
)

MODULE = edition(
    PROCEDURE, days=ALWAYS, passages=(odg("Pain", "NSAIDs, adverse effects"),)
)
