"""Fusion of the sacroiliac joint, ACOEM edition of 2017. Unverified.

Covers: fusion of the sacroiliac joint, open or by implants through the skin.
Asks: did a block of the joint relieve three quarters of the pain; does a study show the
joint diseased; did months of other care fail.
Not coded: that a second block confirmed the first; an infection, a tumor or a fracture
of the joint, which may be fused without; nicotine.
"""

from services.evaluator.core.documents import IN_2017, acoem_2017
from services.evaluator.guidelines.sacroiliac_fusion import questions

MODULE = questions.module(
    days=IN_2017,
    passages=(acoem_2017("low back", "Sacroiliac surgery"),),
)
