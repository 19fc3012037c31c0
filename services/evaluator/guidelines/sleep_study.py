"""Sleep studies, by the ODG.

Covers: sleep studies.
Asks: does the record show what is listed below.
Not coded: insomnia of six months; scores of sleepiness; titration after a positive
study.
"""

from services.evaluator.core.documents import ALWAYS, odg
from services.evaluator.core.indicated import Procedure, edition, told
from shared.facts import Fact

TREATMENTS = {
    "sleep_study": (
        "sleep study", "polysomnogram", "polysomnography", "sleep test",
        "home sleep study", "overnight oximetry", "sleep apnea test",
        "nocturnal polysomnography", "home sleep apnea test", "sleep evaluation",
    ),
}  # fmt: skip

PROCEDURE = Procedure(
    name="sleep_study",
    title="Sleep studies",
    treatments=TREATMENTS,
    position=(
        "A sleep study is for excessive daytime sleepiness with signs such as "
        "witnessed apnea or morning headache, or for insomnia of six months that did "
        "not respond to behavior and drugs, with psychiatric causes excluded"
    ),
    request="Polysomnogram",
    asks=(
        told(
            "sign-of-sleep-disease",
            Fact.SLEEP_APNEA_SIGN,
            "there are signs of a sleep disease beyond insomnia",
            silent="No sleepiness by day, apnea or similar sign is documented",
            verified=False,
        ),
    ),
)

MODULE = edition(PROCEDURE, days=ALWAYS, passages=(odg("Pain", "Polysomnography"),))
