"""Drugs as oral suspensions, MTUS chronic pain guideline of 2016.

Covers: Fanatrex, Dicopanol, Deprizine, Tabradol and other kits for suspensions by
mouth.
Asks: is the amount stated, without refills ahead; is there a reason why tablets cannot
be taken; does the record show what the drug itself is for; for Dicopanol were sleep
hygiene or free sleep aids tried.
Not coded: the limits of the drug itself (days, doses, response), for the form alone
decides in nearly all cases; what other suspensions are for, Synapryn with its opioid
among them: these are refused.
"""

from services.evaluator.core.documents import IN_2016, chronic_2016, section
from services.evaluator.guidelines.oral_suspensions import questions

MODULE = questions.module(
    days=IN_2016,
    places={
        questions.GABAPENTIN: chronic_2016("Gabapentin (Neurontin)", verified=True),
        questions.DIPHENHYDRAMINE: chronic_2016("Insomnia treatment", verified=True),
        questions.RANITIDINE: chronic_2016(
            "Proton Pump Inhibitors (PPIs)", verified=True
        ),
        questions.CYCLOBENZAPRINE: chronic_2016(
            "Muscle relaxants (for pain)", verified=True
        ),
        questions.TRAMADOL: section("Opioid Treatment", year="2016"),
        questions.OTHERS: chronic_2016("Medications for chronic pain"),
    },
)
