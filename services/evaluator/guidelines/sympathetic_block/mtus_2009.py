"""Sympathetic blocks, edition of 2009.

Covers: sympathetic blocks.
Asks: does the record show what is listed below; for a series or a repeat, did the block
before bring gain in function. An intravenous regional block is not recommended.
Not coded: the diagnostic criteria in detail; percent of relief; how many in all.
"""

from services.evaluator.core.documents import IN_2009, chronic_2009
from services.evaluator.guidelines.sympathetic_block import questions

MODULE = questions.module(
    days=IN_2009,
    passages=(chronic_2009("CRPS, sympathetic blocks (therapeutic)", pages="103-104"),),
)
