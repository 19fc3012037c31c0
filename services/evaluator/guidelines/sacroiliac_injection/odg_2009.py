"""Sacroiliac joint injections, by the ODG before 2016.

Covers: sacroiliac joint injections and blocks.
Asks: are three provocation tests positive, and did weeks of active care fail; for a
repeat, did the last one relieve enough, for long enough.
Not coded: other sources excluded; fluoroscopy; other blocks on one day; the two months
between two injections and the four a year; inflammation as the only reason.
"""

from services.evaluator.core.documents import IN_2009, odg
from services.evaluator.guidelines.sacroiliac_injection import questions

MODULE = questions.module(
    days=IN_2009,
    passages=(odg("Hip & Pelvis", "Sacroiliac joint blocks"),),
)
