"""Laboratory tests, edition of 2009.

Covers: laboratory tests of blood and urine; tests of testosterone and of genes.
Asks: are the tests named; does the record name a disease, or long use of a drug, that
calls for them;
were they done not long ago; for testosterone, are there signs that it is low. Tests of
genes are not recommended.
Not coded: which test for which drug; intervals.
"""

from services.evaluator.core.documents import IN_2009, chronic_2009
from services.evaluator.guidelines.laboratory_test import questions

MODULE = questions.module(
    days=IN_2009,
    passages=questions.passages(
        chronic_2009("NSAIDs, specific drug list & adverse effects", pages="70"),
        chronic_2009(
            "Testosterone replacement for hypogonadism (related to opioids)",
            pages="110",
        ),
    ),
)
