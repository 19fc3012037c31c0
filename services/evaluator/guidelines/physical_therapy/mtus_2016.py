"""Physical and occupational therapy, MTUS chronic pain guideline of 2016.

Covers: therapy that does not follow an operation, occupational and hand therapy, and
the therapist's evaluation.
Asks: is the number of visits stated and finite, and not authorized already; at first,
is there a loss of function and is the limit of the class kept, be it arthritis, CRPS,
after an injection, a knee or another; going on, are earlier visits counted, did they
bring functional improvement, and is there room; else a reason to go beyond.
Not coded: fading frequency; passive and active content; limits of the ODG for single
diagnoses save the knee; weeks of a course; the cap of 24 visits of the Labor Code;
several regions under one count; a request without a region; which visits were had
before an injection.
"""

from services.evaluator.core.chapters import first_2016
from services.evaluator.core.documents import IN_2016, chronic_2016, odg
from services.evaluator.guidelines.physical_therapy import questions

MODULE = questions.module(
    days=IN_2016,
    crps=26,  # Physical medicine treatment: 26 visits over 16 weeks (CM17-0013754)
    crps_verified=True,
    passages=(
        chronic_2016("Physical medicine treatment", verified=True),
        *first_2016(),
    ),
    sprain=odg("Knee & Leg", "Physical therapy"),
)
