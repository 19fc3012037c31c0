"""Rarely disputed drugs, MTUS of 2016 on three of them, else the ODG.

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

from services.evaluator.core.documents import IN_2016, chronic_2016, section
from services.evaluator.guidelines.other_drugs import places, questions

MODULE = questions.module(
    days=IN_2016,
    where={
        **places.OF_ODG,
        places.BARBITURATE: chronic_2016(places.BCA),
        places.WITHDRAWAL: section(
            "Opioid Treatment",
            "4.2 Tapering Opioids: Methods for Tapering Opioids",
            year="2016",
        ),
        places.STOMACH: chronic_2016(places.STOMACH_RISK, verified=True),
    },
)
