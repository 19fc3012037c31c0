"""Imaging of the cervical spine, ACOEM edition of 2017. Unverified.

Covers: MRI, CT, bone scan and plain films of the cervical spine.
Asks: is there a red flag; else did an examination or a nerve test find a nerve
compromised, or is a procedure planned, and did weeks of active care fail; or, by the
ODG, is there radicular pain
with root tension after a month of care; is contrast needed where it is asked for; is
the study no repeat; for films, is the bone at risk. Ultrasound is not recommended.
Not coded: field strength and position; whether the level of a finding is that of the
study.
"""

from services.evaluator.core.documents import IN_2017, acoem_2017
from services.evaluator.guidelines.cervical_imaging import questions

MODULE = questions.module(
    days=IN_2017,
    passages=(acoem_2017("neck", "Diagnostic testing"),),
)
