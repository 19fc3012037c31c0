"""Sympathetic blocks, ACOEM edition of 2017. Unverified.

Covers: sympathetic blocks.
Asks: does the record show what is listed below.
Not coded: the diagnostic criteria in detail; relief and motion after the block before;
how many blocks in all.
"""

from services.evaluator.core.documents import IN_2017, acoem_2017
from services.evaluator.guidelines.sympathetic_block import questions

MODULE = questions.module(
    days=IN_2017,
    passages=(acoem_2017("chronic pain", "CRPS, sympathetic blocks (therapeutic)"),),
)
