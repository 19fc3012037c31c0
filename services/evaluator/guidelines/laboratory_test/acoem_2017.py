"""Laboratory tests, edition of 2017. Unverified.

Covers: laboratory tests of blood and urine; tests of testosterone and of genes.
Asks: are the tests named; does the record name a disease, or long use of a drug, that
calls for them;
were they done not long ago; for testosterone, are there signs that it is low. Tests of
genes are not recommended.
Not coded: which test for which drug; intervals.
"""

from services.evaluator.core.documents import IN_2017, acoem_2017
from services.evaluator.guidelines.laboratory_test import questions

MODULE = questions.module(
    days=IN_2017,
    passages=questions.passages(
        acoem_2017("chronic pain", "Laboratory tests"),
        acoem_2017("opioids", "Hypogonadism"),
    ),
)
