"""Fusion of the sacroiliac joint, by the ODG, because the MTUS is silent. Unverified.

Covers: fusion of the sacroiliac joint, open or by implants through the skin.
Asks: did a block of the joint relieve three quarters of the pain; does a study show the
joint diseased; did months of other care fail.
Not coded: that a second block confirmed the first; an infection, a tumor or a fracture
of the joint, which may be fused without; nicotine.
"""

from services.evaluator.core.documents import BEFORE_2017, odg
from services.evaluator.guidelines.sacroiliac_fusion import questions

MODULE = questions.module(
    days=BEFORE_2017,
    passages=(odg("Hip & Pelvis", "Sacroiliac joint fusion"),),
)
