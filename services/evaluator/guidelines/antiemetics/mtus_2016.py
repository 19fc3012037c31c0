"""Drugs against nausea, MTUS chronic pain guideline of 2016.

Covers: ondansetron, promethazine, metoclopramide, prochlorperazine and the like.
Asks: is the amount stated, without refills ahead; is the nausea of an operation that
stands, of chemotherapy or of an acute gastroenteritis.
Not coded: how many tablets an operation needs (10 to 20 are usual), heart rhythm,
nausea of migraine or after concussion; nausea from lasting opioids, which the ODG does
not recommend treating so, is no cause that counts here.
"""

from services.evaluator.core.documents import IN_2016, chronic_2016
from services.evaluator.guidelines.antiemetics import questions

MODULE = questions.module(
    days=IN_2016,
    passages=(chronic_2016("Antiemetics (for opioid nausea)"),),
)
