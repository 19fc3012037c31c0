"""Imaging of the shoulder, chapter cited by page.

Covers: MRI, CT, bone scan, ultrasound and plain films of the shoulder.
Asks: is an infection, tumor, bone death or hidden fracture in question; else is a
lesion suspected on examination or by name, did weeks of active care fail, and were
plain films taken; is the study no repeat; for films, is there a sign or a reason.
Not coded: arthrography; contrast and field strength; age limits of the ODG.
"""

from services.evaluator.core.documents import IN_2009, chapter_pages
from services.evaluator.guidelines.shoulder_imaging import questions

MODULE = questions.module(
    days=IN_2009,
    passages=(chapter_pages("shoulder", "Special Studies", pages="207-209; 213-214"),),
)
