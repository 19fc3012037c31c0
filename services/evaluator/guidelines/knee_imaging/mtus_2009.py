"""Imaging of the knee, chapter cited by page.

Covers: MRI, CT, bone scan, ultrasound and plain films of the knee.
Asks: is an infection, tumor, bone death or hidden fracture in question, or is the knee
unstable and swollen; else is a
lesion suspected on examination or by name, did weeks of active care fail, and were
plain films taken; is the study no repeat; for films, is there a sign or a reason.
Not coded: arthrography; contrast and field strength; age limits of the ODG.
"""

from services.evaluator.core.documents import IN_2009, chapter_pages
from services.evaluator.guidelines.knee_imaging import questions

MODULE = questions.module(
    days=IN_2009,
    passages=(chapter_pages("knee", "Special Studies", pages="335-336; 341-343; 347"),),
)
