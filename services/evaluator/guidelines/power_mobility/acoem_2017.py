"""Power mobility devices, ACOEM of 2017. Unverified.

Covers: power wheelchairs and scooters.
Asks: is walking limited by a cord injury or paralysis so that simpler aids cannot do.
Not coded: a caregiver who could push; strength of the arms; houses and vehicles.
"""

from services.evaluator.core.documents import IN_2017, acoem_2017
from services.evaluator.guidelines.power_mobility import questions

MODULE = questions.module(
    days=IN_2017,
    passages=(acoem_2017("initial care", "Power mobility devices"),),
)
