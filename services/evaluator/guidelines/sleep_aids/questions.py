"""What all editions ask about sleep aids; passages are their own."""

from services.evaluator.core.criteria import shown_by_record, stated
from services.evaluator.core.drug_criteria import (
    amount_stated,
    first_line_tried,
    no_refills_ahead,
    within_days,
)
from services.evaluator.core.drug_pairs import not_beside
from services.evaluator.core.drugs.product import OPIOIDS, DrugClass
from services.evaluator.core.facts.record import Known
from services.evaluator.core.guideline import Criterion, Reply, Rule
from services.evaluator.core.inquiry import Inquiry
from services.evaluator.core.lexicon import fold
from services.evaluator.core.model import Answer, Citation, Evidence
from services.evaluator.core.pattern import Pattern
from services.evaluator.core.prescriptions import (
    asked,
    generics,
    words_beside,
    words_for,
)
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
WOMENS_MG = 5.0
"""Milligrams of zolpidem for a woman by the label; unverified."""
WOMENS_MG_SLOW = 6.25
"""Milligrams of slow-release zolpidem for a woman by the label; unverified."""
BEFORE_SUVOREXANT = frozenset(
    {"zolpidem", "eszopiclone", "zaleplon", "ramelteon", "temazepam", "doxepin"}
)
UNVERIFIED = (
    "the number of days, 5 and 6.25 mg of zolpidem for a woman",
    "that another sleep aid comes before suvorexant",
    "sleep aids beside opioids, benzodiazepines or one another",
)
_DESCRIBED = Pattern(
    r"\b(?:(?:fall|stay|remain)(?:s|ing)? asleep|sleep (?:onset|latency|maintenance"
    r"|quality)|(?:poor|non ?restorative|interrupted|fragmented|restless) sleep"
    r"|sleeps? (?:only )?(?:about |for )?(?:\d|two|three|four|five|six)"
    r"|(?:hours|night) of sleep|awaken\w{0,4}|wakes|waking|wakefulness"
    r"|daytime (?:fatigue|sleepiness|somnolence)|tired (?:during|in) the day)\b"
)
_SEX = Pattern(r"\b(?:(?P<female>female|woman|ms|mrs|she)|(?P<male>male|man|mr|he))\b")
POSITION = (
    "Sleep aids are for a short time only, after the cause of the sleeplessness was "
    "looked for and sleep hygiene was tried: zolpidem for 7 to 10 days, others for up "
    "to 3 weeks. Sedating antihistamines lose their effect within days and are not "
    "recommended for lasting insomnia"
)


def described(inquiry: Inquiry) -> Known | None:
    """Return where the record tells how the sleep is disturbed, beyond its name."""
    text = inquiry.case.summary
    found = _DESCRIBED.search(fold(text))
    if found is None:
        return None
    start, end = found.span()
    words = Evidence(text=text[start:end], source="summary", start=start, end=end)
    return Known(value=True, evidence=(words,))


def _is_woman(inquiry: Inquiry) -> bool:
    found = _SEX.search(fold(inquiry.case.summary))
    return found is not None and found["female"] is not None


def _strongest(inquiry: Inquiry) -> tuple[float, float] | None:
    """Return the strength of zolpidem and the most for a woman, where it is told."""
    found = [one for one in asked(inquiry) if one.generic == "zolpidem"]
    told = [
        (one.dose.strength, WOMENS_MG_SLOW if one.dose.extended else WOMENS_MG)
        for one in found
        if one.dose.strength is not None
    ]
    return max(told, default=None)


def _dose_of_women(citation: Citation) -> Criterion:
    def ask(inquiry: Inquiry) -> Reply:
        strength, most = _strongest(inquiry) or (0.0, WOMENS_MG)
        within = strength <= most
        return Reply(
            answer=Answer.MET if within else Answer.NOT_MET,
            reason=(
                f"{strength:g} mg of zolpidem {'keep' if within else 'do not keep'} to "
                f"the {most:g} mg of a woman's dose."
            ),
            evidence=(inquiry.request.evidence(),),
        )

    return Criterion(
        id="within-womens-dose",
        question=f"Does a woman get {WOMENS_MG:g} mg, or {WOMENS_MG_SLOW:g} mg slowly?",
        shows="the dose of zolpidem is that for a woman",
        citation=citation,
        ask=ask,
        applies=lambda inquiry: _is_woman(inquiry) and _strongest(inquiry) is not None,
        verified=False,
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
            id="sleep-described",
            shows="how sleep is disturbed, or what the day after is like, is told",
            known=described,
            citation=main,
            verified=False,
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
        _dose_of_women(main),
        *_beside(main),
    )


def _beside(main: Citation) -> tuple[Rule, ...]:
    return (
        not_beside(
            id="sedative",
            classes=OPIOIDS | {DrugClass.BENZODIAZEPINE},
            why="together they depress breathing",
            citation=main,
            verified=False,
        ),
        not_beside(
            id="second-sleep-aid",
            classes=frozenset({SLEEP}),
            why="no reason for two of them is given",
            citation=main,
            verified=False,
        ),
        first_line_tried(
            first="another sleep aid",
            names=BEFORE_SUVOREXANT,
            citation=main,
            applies=lambda inquiry: "suvorexant" in generics(inquiry),
            verified=False,
        ),
    )
