"""Imaging of the ankle and foot, chapter cited by page.

Covers: MRI, CT, bone scan, ultrasound and plain films of the ankle.
Asks: is an infection, tumor, bone death or hidden fracture in question; else is a
lesion suspected on examination or by name, did weeks of active care fail, and were
plain films taken; is the study no repeat; for films, is there a sign or a reason.
Not coded: arthrography; contrast and field strength; age limits of the ODG.
"""

from services.evaluator.core.documents import IN_2009, chapter_pages
from services.evaluator.guidelines.foot_imaging import questions

MODULE = questions.module(
    days=IN_2009,
    passages=(chapter_pages("foot", "Special Studies", pages="372-374; 377"),),
)
