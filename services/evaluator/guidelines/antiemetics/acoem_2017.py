"""Drugs against nausea, while ACOEM of 2017 is silent: the ODG. Unverified.

Covers: ondansetron, promethazine, metoclopramide, prochlorperazine and the like.
Asks: is the amount stated, without refills ahead; is the nausea of an operation that
stands, of chemotherapy or of an acute gastroenteritis.
Not coded: how many tablets an operation needs (10 to 20 are usual), heart rhythm,
nausea of migraine or after concussion; nausea from lasting opioids, which the ODG does
not recommend treating so, is no cause that counts here.
"""

from services.evaluator.core.documents import IN_2017, odg
from services.evaluator.guidelines.antiemetics import questions

MODULE = questions.module(
    days=IN_2017,
    passages=(odg("Pain (Chronic)", "Antiemetics (for opioid nausea)"),),
)
