"""Imaging of the hip, ODG, because the MTUS is silent.

Covers: MRI, CT, bone scan, ultrasound and plain films of the hip.
Asks: is an infection, tumor, bone death or hidden fracture in question; else is a
lesion suspected on examination or by name, did weeks of active care fail, and were
plain films taken; is the study no repeat; for films, is there a sign or a reason.
Not coded: arthrography; contrast and field strength; age limits of the ODG.
"""

from services.evaluator.core.documents import BEFORE_2017, odg
from services.evaluator.guidelines.hip_imaging import questions

MODULE = questions.module(
    days=BEFORE_2017,
    passages=(odg("Hip & Pelvis", "MRI (magnetic resonance imaging)", verified=True),),
)
