"""Laboratory tests, edition of 2016.

Covers: laboratory tests of blood and urine; tests of testosterone and of genes.
Asks: are the tests named; does the record name a disease, or long use of a drug, that
calls for them;
were they done not long ago; for testosterone, are there signs that it is low. Tests of
genes are not recommended.
Not coded: which test for which drug; intervals.
"""

from services.evaluator.core.documents import IN_2016, chronic_2016
from services.evaluator.guidelines.laboratory_test import questions

MODULE = questions.module(
    days=IN_2016,
    passages=questions.passages(
        chronic_2016("NSAIDs, specific drug list & adverse effects"),
        chronic_2016("Testosterone replacement for hypogonadism (related to opioids)"),
    ),
)
