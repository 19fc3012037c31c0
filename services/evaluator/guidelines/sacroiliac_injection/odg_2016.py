"""Sacroiliac joint injections, by the ODG of 2016, for inflamed joints alone.

Covers: sacroiliac joint injections and blocks.
Asks: are three provocation tests positive, and did weeks of active care fail; for a
repeat, did the last one relieve enough, for long enough; is the joint inflamed by a
disease of the spine.
Not coded: other sources excluded; fluoroscopy; other blocks on one day; the two months
between two injections and the four a year.
"""

from services.evaluator.core.documents import IN_2016, odg
from services.evaluator.guidelines.sacroiliac_injection import questions

MODULE = questions.module(
    days=IN_2016,
    passages=(
        odg("Hip & Pelvis", "Sacroiliac joint blocks"),
        odg("Hip & Pelvis", "Sacroiliac injections, therapeutic"),
    ),
    inflamed=True,
)
