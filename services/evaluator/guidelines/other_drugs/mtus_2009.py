"""Rarely disputed drugs, MTUS of 2009 on four of them, else the ODG.

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

from services.evaluator.core.documents import IN_2009, chronic_2009
from services.evaluator.guidelines.other_drugs import places, questions

MODULE = questions.module(
    days=IN_2009,
    where={
        **places.OF_ODG,
        places.BARBITURATE: chronic_2009(places.BCA, pages="23"),
        places.CANNABINOID: chronic_2009("Cannabinoids", pages="28"),
        places.WITHDRAWAL: chronic_2009("Weaning of Medications", pages="124"),
        places.STOMACH: chronic_2009(places.STOMACH_RISK, pages="68-69"),
    },
)
