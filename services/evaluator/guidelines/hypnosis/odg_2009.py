"""Hypnosis and relaxation, by the ODG, because the MTUS is silent. Unverified.

Covers: hypnotherapy, relaxation training and guided imagery.
Asks: is it part of cognitive behavioral therapy that stands; is the number stated and
finite, and not authorized already; is it within a trial of 4, or 10 in all with
improvement; is motivation not denied.
Not coded: hypnosis for stress after a trauma by itself; practice at home apart;
sessions counted together with those of the therapy; who leads them.
"""

from services.evaluator.core.documents import BEFORE_2017, about, odg
from services.evaluator.guidelines.hypnosis import questions

MODULE = questions.module(
    days=BEFORE_2017,
    passages=(
        about(odg("Mental Illness & Stress", "Hypnosis"), questions.HYPNOSIS),
        about(odg("Pain (Chronic)", "Behavioral interventions"), questions.RELAXATION),
    ),
)
