"""Power mobility devices, MTUS chronic pain guidelines of 2009.

Covers: power wheelchairs and scooters.
Asks: is walking limited by a cord injury or paralysis so that simpler aids cannot do.
Not coded: a caregiver who could push; strength of the arms; houses and vehicles.
"""

from services.evaluator.core.documents import IN_2009, chronic_2009
from services.evaluator.guidelines.power_mobility import questions

MODULE = questions.module(
    days=IN_2009,
    passages=(chronic_2009("Power mobility devices (PMDs)", pages="99"),),
)
