"""Rarely disputed drugs, ACOEM of 2017 on two of them, else the ODG. Unverified.

Covers: drugs for migraine, antipsychotics, buspirone and hydroxyzine, anticoagulants,
clonidine and naltrexone, sucralfate and misoprostol; butalbital, stimulants and
cannabinoids, which are not recommended for pain.
Asks: is the amount stated; is the drug one that is recommended at all; does the record
show what it is for; before drugs against CGRP, did drugs that prevent migraine fail;
with sucralfate and misoprostol, does an anti-inflammatory drug stand.
Not coded: how many preventive drugs must fail; a triptan and naproxen in one tablet;
aspirin as an analgesic; drugs for blood pressure and diabetes; whether a mental or
another disease belongs to the claim.
"""

from services.evaluator.core.documents import IN_2017, acoem_2017
from services.evaluator.guidelines.other_drugs import places, questions

MODULE = questions.module(
    days=IN_2017,
    where={
        **places.OF_ODG,
        places.WITHDRAWAL: acoem_2017("opioids", "Discontinuation and tapering"),
        places.STOMACH: acoem_2017("chronic pain", "NSAIDs"),
    },
)
