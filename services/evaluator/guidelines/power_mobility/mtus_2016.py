"""Power mobility devices, MTUS chronic pain guideline of 2016.

Covers: power wheelchairs and scooters.
Asks: is walking limited by a cord injury or paralysis so that simpler aids cannot do.
Not coded: a caregiver who could push; strength of the arms; houses and vehicles.
"""

from services.evaluator.core.documents import IN_2016, chronic_2016
from services.evaluator.guidelines.power_mobility import questions

MODULE = questions.module(
    days=IN_2016,
    passages=(chronic_2016("Power mobility devices (PMDs)"),),
)
