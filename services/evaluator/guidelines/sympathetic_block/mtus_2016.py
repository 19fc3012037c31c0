"""Sympathetic blocks, edition of 2016.

Covers: sympathetic blocks.
Asks: does the record show what is listed below; for a series or a repeat, did the block
before bring gain in function. An intravenous regional block is not recommended.
Not coded: the diagnostic criteria in detail; percent of relief; how many in all.
"""

from services.evaluator.core.documents import IN_2016, chronic_2016
from services.evaluator.guidelines.sympathetic_block import questions

MODULE = questions.module(
    days=IN_2016,
    passages=(chronic_2016("CRPS, sympathetic blocks (therapeutic)"),),
)
