"""Drugs against nausea, while the MTUS of 2009 was silent: the ODG.

Covers: ondansetron, promethazine, metoclopramide, prochlorperazine and the like.
Asks: is the amount stated, without refills ahead; is the nausea of an operation that
stands, of chemotherapy or of an acute gastroenteritis.
Not coded: how many tablets an operation needs (10 to 20 are usual), heart rhythm,
nausea of migraine or after concussion; nausea from lasting opioids, which the ODG does
not recommend treating so, is no cause that counts here.
"""

from services.evaluator.core.documents import IN_2009, odg
from services.evaluator.guidelines.antiemetics import questions

MODULE = questions.module(
    days=IN_2009,
    passages=(odg("Pain (Chronic)", "Antiemetics (for opioid nausea)"),),
)
