"""Imaging of the cervical spine, chapter of 2004, cited by page.

Covers: MRI, CT, bone scan and plain films of the cervical spine.
Asks: is there a red flag; else did an examination or a nerve test find a nerve
compromised, or is a procedure planned, and did weeks of active care fail; or, by the
ODG, is there radicular pain
with root tension after a month of care; is contrast needed where it is asked for; is
the study no repeat; for films, is the bone at risk. Ultrasound is not recommended.
Not coded: field strength and position; whether the level of a finding is that of the
study.
"""

from services.evaluator.core.documents import IN_2009, chapter_pages
from services.evaluator.guidelines.cervical_imaging import questions

MODULE = questions.module(
    days=IN_2009,
    passages=(chapter_pages("neck", "Special Studies", pages="177-178; 181-182"),),
)
