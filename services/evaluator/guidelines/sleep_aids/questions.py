"""What all editions ask about sleep aids; passages are their own."""

from services.evaluator.core.criteria import shown_by_record, stated
from services.evaluator.core.drug_criteria import (
    amount_stated,
    no_refills_ahead,
    within_days,
)
from services.evaluator.core.drug_pairs import not_beside
from services.evaluator.core.drugs.product import OPIOIDS, DrugClass
from services.evaluator.core.guideline import Rule
from services.evaluator.core.model import Citation
from services.evaluator.core.prescriptions import words_beside, words_for
from shared.facts import Fact

SLEEP = DrugClass.SLEEP_AID
ZOLPIDEM, OTHERS = "zolpidem_sleep_aid", "sleep_aid"
TREATMENTS = {
    ZOLPIDEM: words_for(SLEEP, "zolpidem"),
    OTHERS: (
        *words_beside(SLEEP, "zolpidem"),
        "sleeping pill", "hypnotic medication", "sleep medication",
    ),
}  # fmt: skip
ZOLPIDEM_DAYS = 10
"""Days: 7 to 10 in the ODG; unverified."""
OTHER_DAYS = 21
"""Days: up to 3 weeks for eszopiclone in the ODG; unverified."""
POSITION = (
    "Sleep aids are for a short time only, after the cause of the sleeplessness was "
    "looked for and sleep hygiene was tried: zolpidem for 7 to 10 days, others for up "
    "to 3 weeks. Sedating antihistamines lose their effect within days and are not "
    "recommended for lasting insomnia"
)


def criteria(main: Citation) -> tuple[Rule, ...]:
    """Return the criteria of an edition."""
    return (
        amount_stated(main),
        no_refills_ahead(main),
        shown_by_record(
            id="insomnia",
            shows="there is insomnia",
            known=stated(Fact.INSOMNIA),
            citation=main,
        ),
        shown_by_record(
            id="sleep-hygiene-tried",
            shows="sleep hygiene or other simple measures were tried",
            known=stated(Fact.SLEEP_HYGIENE_TRIED),
            citation=main,
        ),
        within_days(
            id="zolpidem",
            limit=ZOLPIDEM_DAYS,
            citation=main,
            applies=lambda inquiry: ZOLPIDEM in inquiry.treatments,
            verified=False,
        ),
        within_days(
            id="others",
            limit=OTHER_DAYS,
            citation=main,
            applies=lambda inquiry: OTHERS in inquiry.treatments,
            verified=False,
        ),
        not_beside(
            id="sedative",
            classes=OPIOIDS | {DrugClass.BENZODIAZEPINE},
            why="together they depress breathing",
            citation=main,
            verified=False,
        ),
    )
