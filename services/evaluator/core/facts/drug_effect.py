"""What medication does: relief in numbers, named gains in function, side effects.

Read in sentences that speak of medication, or of a drug; the sentence after one may go
on with "he can". Paired scores (with and without, before and after) give a percentage.
"Helps" alone is relief without a number. Not here: relief from injections (`relief`).
"""

import re

from services.evaluator.core.facts.drug_function import (
    gain_told,
    lost_without,
)
from services.evaluator.core.facts.general import in_general
from services.evaluator.core.facts.medication import Medication
from services.evaluator.core.facts.medication_words import Use
from services.evaluator.core.facts.record import Known
from services.evaluator.core.facts.scores import percent_of_relief
from services.evaluator.core.model import Evidence, FactValue
from services.evaluator.core.pattern import Pattern, Rare
from shared.facts import Fact

MOST_SENTENCES = 120
MOST_CHARACTERS = 600
"""Read of one sentence; what comes later in a longer one is left unread."""
MOST_WORDS = 3
_CUT = Pattern(r"(?<=[.;!?])[\"\u201d)]? (?!\d)")
_DRUG = Pattern(
    r"\b(?:medications?|meds|medicines?|analgesics?|opioids?|opiates?|narcotics?"
    r"|(?<=no )ses?|(?<=denies )ses?"
    r"|nsaids?"
    r"|pain relievers?|pills|tablets|doses?|regimen|side effects?|adverse (?:effects?"
    r"|reactions?)"
    r"|the drug|patch(?:es)?"
    r"|norco|percocet|tramadol|ultram|naproxen"
    r"|ibuprofen)\b"
)
_GOES_ON = Pattern(
    r"^(?:because of (?:it|them|this)|thanks to (?:it|them)|on (?:it|them)\b"
    r"|as a result"
    r"|when (?:he|she|the|it|they)\b|since then|with (?:it|this|them)|this (?:allows"
    r"|enables|helps|lets)|it (?:allows|enables"
    r"|helps|provides|reduces|lets|took|takes|cuts?|brought|brings|eases?|eased"
    r"|relieve[sd]|dropped|drops|lowered|lowers)\b|without (?:it|them)"
    r"|(?:he|she|they|the \w{5,9}(?: worker)?) (?:can|is able|are able|walks|sleeps"
    r"|works|drives|cooks|also (?:can|is able|sleeps|walks|works)|now (?:can|walks"
    r"|works|sleeps))\b"
    r"|(?:activit(?:y|ies)(?: of daily living)?|adls?|function(?:al)?(?: status"
    r"| gains?)?"
    r"|analgesia|adverse (?:effects|reactions)|side effects) ?[:=])"
)
_COMPARED = Pattern(
    r"\bwithout\b[^.\d]{0,30}\d[^.]{0,40}\bwith\b"
    r"|\bwith\b[^.\d]{0,30}\d[^.]{0,40}\bwithout\b"
)
_WITH_IT = Pattern(r"\b(?:with|on|because of|thanks to) (?:it|them)\b")
_HEADED = Pattern(
    r"^(?:analgesia|activit(?:y|ies)(?: of daily living)?|adls?|adverse (?:effects?"
    r"|reactions?|events?)?|aberran\w{1,4}(?: behaviors?)?) ?[:=]"
)
"""Headings under which a note tells the effect of opioids, one by one."""
_REVIEW = Pattern(
    r"\b(?:utilization review|previous(?:ly)? (?:den\w+|review\w*)|prior (?:review"
    r"|determination)"
    r"|claims administrator|was denied|non ?certif\w{1,10})\b"
)
_HELPED = Pattern(
    r"\b(?:relief|reliev\w{1,3}|takes? the edge off|cuts? the (?:pain|burning)"
    r"|help(?:s|ed|ful|ing)?|beneficial|benefits?|effective|"
    r"(?:decreas|reduc|lessen|eas|improv|manag|control)\w{1,4}"
    r"(?: (?:his|her|the|of|their|and|overall))?(?: \w{1,12})? (?:pain|symptoms)|"
    r"(?:pain|symptoms) (?:\w{1,12} )?(?:is |are |was |were )?(?:\w{1,12} )?"
    r"(?:decreased|reduced|improved|controlled|relieved|managed|better))\b"
)
_NO_HELP = Pattern(
    r"\b(?:no|not|without|little|minimal|denie[sd]|never|lack of|inadequate"
    r"|insufficient|poor)\b(?: \w{1,14}){0,4}"
    r" (?:relief|help(?:s|ed|ful|ing)?|benefits?|effective|effect|improvement"
    r"|controlled|reliev\w{1,3})\b"
    r"|\b(?:not|never|hardly|barely) (?:even )?touch\w{0,4}\b"
    r"|\b(?:not|never) do(?:es|ing)? anything\b|\bstopped working\b"
    r"|\b(?:no|little) change in (?:the |his |her )?(?:pain|symptoms)\b"
    r"|\b(?:remain\w{0,3}|stay\w{0,3}|unchanged|still|continu\w{1,4}|has been) (?:at )?"
    r"(?:about )?\d{1,2} ?(?:/ ?10|out of 10)[^.]{0,50}\b(?:despite|in spite of"
    r"|even with|with the medic\w+|on medic\w+|each (?:time|visit)|every visit"
    r"|throughout|(?:three|four|two|several|\d) (?:consecutive )?visits)\b"
    r"|\bthe same with or without\b|\b(?:does|did|do) nothing\b"
    r"|\bhelp(?:s|ed|ing|ful)? (?:him |her )?(?:only |very )?(?:minimally|little"
    r"|marginally)\b|\bminimally (?:helpful|effective)\b"
    r"|\bineffective\b|\b(?:pain|symptoms) (?:\w{1,10} ){0,3}(?:unchanged|worse"
    r"|worsened|the same)\b"
)
_UNSAID = Pattern(
    r"\b(?:no|not|lack of|without|absence of|insufficient|unclear)\b(?: \w{1,16}){0,5} "
    r"(?:document\w*|indicat\w*|record\w*|evidence|mention\w*|discuss\w*|address\w*"
    r"|describ\w*|quantif\w*)\b"
)
_SIDE = Pattern(
    r"\b(?:side effects?|adverse (?:effects?|reactions?)|constipation|sedation"
    r"|drowsiness|(?<=denies )ses?|(?<=no )ses?|(?<=any )ses?|(?<=w/o )ses?)\b"
)
_WARNED = Pattern(
    r"\b(?:discuss\w{0,3}|explain\w{0,3}|counsel\w{0,3}|warn\w{0,3}|inform\w{0,3}"
    r"|educat\w{0,3}|caution\w{0,3}|potential|possible|risks? of|monitor\w{0,3} for)\b"
)
"""Words with which side effects are spoken of, and not told."""
_ON_CONDITION = Rare(
    r"\b(?:recommended|indicated|continued|appropriate|supported|justified|warranted"
    r"|allowed) (?:only )?(?:if|when|where|provided|as long as)\b",
    needs=(" if", "when", "where", "provided", "as long as"),
)
_OF_THE_STOMACH = Rare(
    r"\b(?:heartburn|dyspepsia|reflux|gerd|nausea|constipation|gastritis|gi upset"
    r"|stomach upset|itching)\b",
    needs=("heartburn", "dyspepsia", "reflux", "gerd", "nausea", "constipation",
           "gastritis", "upset", "itching"),
)  # fmt: skip
_OF_PAIN = Pattern(r"\b(?:pain|ache|symptoms|spasms?|burning|headaches?|function)\b")
_NONE = Pattern(r"\b(?:no|denie[sd]|without|w/o|not|any)\b(?: \w{1,14}){0,5} ?$")

_PAST = re.compile(
    r"\b(?:earlier|previous\w{0,2}|prior|past|tried|trialed|stopped|discontinued"
    r"|weaned off|failed|used to)\b",
    re.IGNORECASE,
)
_OF_OTHER_CARE = Pattern(
    r"\b(?:epidurals?|injections?|blocks?|surgery|therapy|acupuncture|chiropractic"
    r"|massage)\b[^;:.]{0,24}\b(?:which|that) (?:had |has )?['\"]?$"
)
"""What tells that the help spoken of next is that of other care."""
_EFFECTS = frozenset({Fact.RELIEF_FROM_MEDICATION, Fact.FUNCTION_GAIN_FROM_MEDICATION})
STATES = frozenset(
    {
        Fact.RELIEF_FROM_MEDICATION,
        Fact.PERCENT_RELIEF_FROM_MEDICATION,
        Fact.FUNCTION_GAIN_FROM_MEDICATION,
        Fact.SIDE_EFFECTS,
    }
)
"""The facts that are read here."""


def read_effect(
    text: str, folded: str, *, medication: tuple[Medication, ...], source: str
) -> dict[Fact, Known]:
    """Return what a text tells of the effect of medication; silence stays absent."""
    found: dict[Fact, list[tuple[FactValue, Evidence]]] = {}
    over = _of_the_past(medication)
    for start, end in _sentences(folded, medication):
        words = Evidence(text=text[start:end], source=source, start=start, end=end)
        for fact, value in _told(folded[start:end]).items():
            if start in over and value is False and fact in _EFFECTS:
                continue
            found.setdefault(fact, []).append((value, words))
    return {fact: _weighed(said) for fact, said in found.items()}


def _of_the_past(medication: tuple[Medication, ...]) -> frozenset[int]:
    """Return where sentences begin that tell only of drugs taken no more.

    That those were of no use says nothing of what is taken now.
    """
    stopped = {
        m.evidence.start
        for m in medication
        if m.use is Use.STOPPED and _PAST.search(m.evidence.text)
    }
    running = {m.evidence.start for m in medication if m.use is not Use.STOPPED}
    return frozenset(start for start in stopped - running if start is not None)


def _sentences(
    folded: str, medication: tuple[Medication, ...]
) -> list[tuple[int, int]]:
    """Return the sentences that speak of medication, and those that go on with it."""
    named = {m.evidence.start for m in medication if m.had}
    spans, start, before = [], 0, False
    for cut in _CUT.finditer(f"{folded}. "):
        end = cut.start()
        words = folded[start : min(end, start + MOST_CHARACTERS)]
        about = start in named or _speaks(words)
        about = about or (bool(medication) and _HEADED.match(words) is not None)
        goes_on = before and (
            _GOES_ON.match(words) is not None or _WITH_IT.search(words) is not None
        )
        if (about or goes_on) and not _REVIEW.search(words):
            spans.append((start, min(end, start + MOST_CHARACTERS)))
        before, start = about or goes_on, cut.end()
    return spans[:MOST_SENTENCES]


def _speaks(words: str) -> bool:
    if _DRUG.search(words) or _COMPARED.search(words):
        return True
    return lost_without(words)


def _told(words: str) -> dict[Fact, FactValue]:
    if _UNSAID.search(words) or _ON_CONDITION.search(words):
        return {}
    if in_general(words):
        return {}
    told: dict[Fact, FactValue] = {**_relief(words)}
    if (gain := gain_told(words)) is not None:
        told[Fact.FUNCTION_GAIN_FROM_MEDICATION] = gain
    side = None if _WARNED.search(words) else _SIDE.search(words)
    if side:
        told[Fact.SIDE_EFFECTS] = _NONE.search(words[: side.start()]) is None
    return told


def _relief(words: str) -> dict[Fact, FactValue]:
    percent = percent_of_relief(words)
    if percent is not None:
        return {
            Fact.RELIEF_FROM_MEDICATION: percent > 0,
            Fact.PERCENT_RELIEF_FROM_MEDICATION: percent,
        }
    if lost_without(words):
        return {Fact.RELIEF_FROM_MEDICATION: True}
    if _NO_HELP.search(words):
        return {Fact.RELIEF_FROM_MEDICATION: False}
    if _OF_THE_STOMACH.search(words) and not _OF_PAIN.search(words):
        return {}  # relief of a side effect, by another drug, is no relief of pain
    helped = _HELPED.search(words)
    if helped and not _OF_OTHER_CARE.search(words[: helped.start()]):
        return {Fact.RELIEF_FROM_MEDICATION: True}
    return {}


def _weighed(said: list[tuple[FactValue, Evidence]]) -> Known:
    """Return the value told; of several the last, for records go from old to new."""
    value = said[-1][0]
    evidence = tuple(words for one, words in said if one == value)
    return Known(value=value, evidence=evidence[-MOST_WORDS:])
