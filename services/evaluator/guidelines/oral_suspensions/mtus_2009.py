"""Drugs as oral suspensions, MTUS chronic pain guidelines of 2009.

Covers: Fanatrex, Dicopanol, Deprizine, Tabradol and other kits for suspensions by
mouth.
Asks: is the amount stated, without refills ahead; is there a reason why tablets cannot
be taken; does the record show what the drug itself is for; for Dicopanol were sleep
hygiene or free sleep aids tried.
Not coded: the limits of the drug itself (days, doses, response), for the form alone
decides in nearly all cases; what other suspensions are for, Synapryn with its opioid
among them: these are refused.
"""

from services.evaluator.core.documents import IN_2009, chronic_2009, odg
from services.evaluator.guidelines.oral_suspensions import questions

MODULE = questions.module(
    days=IN_2009,
    places={
        questions.GABAPENTIN: chronic_2009("Gabapentin (Neurontin)", pages="49"),
        questions.DIPHENHYDRAMINE: odg("Pain (Chronic)", "Insomnia treatment"),
        questions.RANITIDINE: chronic_2009(
            "NSAIDs, GI symptoms & cardiovascular risk", pages="68-69"
        ),
        questions.CYCLOBENZAPRINE: chronic_2009(
            "Muscle relaxants (for pain)", pages="63-66"
        ),
        questions.TRAMADOL: chronic_2009("Tramadol (Ultram)", pages="113"),
        questions.OTHERS: chronic_2009("Medications for chronic pain", pages="60-61"),
    },
)
