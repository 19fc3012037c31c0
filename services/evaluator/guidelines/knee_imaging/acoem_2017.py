"""Imaging of the knee, ACOEM edition of 2017. Unverified.

Covers: MRI, CT, bone scan, ultrasound and plain films of the knee.
Asks: is an infection, tumor, bone death or hidden fracture in question, or is the knee
unstable and swollen; else is a
lesion suspected on examination or by name, did weeks of active care fail, and were
plain films taken; is the study no repeat; for films, is there a sign or a reason.
Not coded: arthrography; contrast and field strength; age limits of the ODG.
"""

from services.evaluator.core.documents import IN_2017, acoem_2017
from services.evaluator.guidelines.knee_imaging import questions

MODULE = questions.module(
    days=IN_2017,
    passages=(acoem_2017("knee", "Diagnostic testing"),),
)
