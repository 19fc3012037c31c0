"""Sympathetic blocks, ACOEM edition of 2017. Unverified.

Covers: sympathetic blocks.
Asks: does the record show what is listed below; for a series or a repeat, did the block
before bring gain in function. An intravenous regional block is not recommended.
Not coded: the diagnostic criteria in detail; percent of relief; how many in all.
"""

from services.evaluator.core.documents import IN_2017, acoem_2017
from services.evaluator.guidelines.sympathetic_block import questions

MODULE = questions.module(
    days=IN_2017,
    passages=(acoem_2017("chronic pain", "CRPS, sympathetic blocks (therapeutic)"),),
)
