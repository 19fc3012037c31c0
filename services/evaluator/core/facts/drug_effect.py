"""What medication does: relief in numbers, named gains in function, side effects.

Read in sentences that speak of medication, or of a drug; the sentence after one may go
on with "he can". Paired scores (with and without, before and after) give a percentage.
"Helps" alone is relief without a number. Not here: relief from injections (`relief`).
"""

from services.evaluator.core.facts.medication import Medication
from services.evaluator.core.facts.record import Known
from services.evaluator.core.model import Evidence, FactValue
from services.evaluator.core.pattern import Pattern
from shared.facts import Fact

MOST_SENTENCES = 120
MOST_CHARACTERS = 600
"""Read of one sentence; what comes later in a longer one is left unread."""
MOST_WORDS = 3
_CUT = Pattern(r"(?<=[.;!?])[\"\u201d)]? (?!\d)")
_DRUG = Pattern(
    r"\b(?:medications?|meds|medicines?|analgesics?|opioids?|opiates?|narcotics?"
    r"|nsaids?"
    r"|pain relievers?|pills|tablets|the drug|patch(?:es)?"
    r"|norco|percocet|tramadol|ultram|naproxen"
    r"|ibuprofen)\b"
)
_GOES_ON = Pattern(
    r"^(?:with (?:it|this|them)|this (?:allows|enables|helps)|he (?:can|is able)|she "
    r"(?:can|is able)"
    r"|they (?:can|are able)|it (?:allows|enables|helps|provides|reduces)|without "
    r"(?:it|them))"
)
_REVIEW = Pattern(
    r"\b(?:utilization review|previous(?:ly)? (?:den\w+|review\w*)|prior (?:review"
    r"|determination)"
    r"|claims administrator|was denied|non ?certif\w{1,10})\b"
)
_S = r"(10|\d)(?:\.\d)?(?: ?/ ?10| out of 10)?(?: (?:to|or) (?:10|\d)(?: ?/ ?10)?)?"
_WITHOUT = r"(?:without|before|prior to|off(?: of)?|when not taking)"
_WITH = r"(?:with|after|on|when taking|while taking)"
_MED = (
    r"(?: (?:the |his |her |taking |any |use of |pain |current )?(?:\w{1,16} )?"
    r"(?:medications?|meds|medicines?|norco|percocet|tramadol|opioids?|nsaids?"
    r"|naproxen|ibuprofen|it))?"
)
_PAIRS = (
    Pattern(rf"{_S} {_WITHOUT}{_MED}[^.]{{0,60}}?\b{_S} {_WITH}{_MED}"),
    Pattern(
        rf"\b{_WITHOUT}{_MED}[^.\d]{{0,50}}{_S}[^.]{{0,60}}?\b{_WITH}{_MED}[^.\d]{{0,50}}{_S}"
    ),
)
_PAIRS_TURNED = (
    Pattern(rf"{_S} {_WITH}{_MED}[^.]{{0,60}}?\b{_S} {_WITHOUT}{_MED}"),
    Pattern(
        rf"\b{_WITH}{_MED}[^.\d]{{0,50}}{_S}[^.]{{0,60}}?\b{_WITHOUT}{_MED}[^.\d]{{0,50}}{_S}"
    ),
)
_FELL = Pattern(
    r"\b(?:from|of|pain) (?:an? )?(10|\d)(?: ?/ ?10)?(?: (?:down )?to|,? (?:decreas"
    r"|reduc|improv)\w{1,4} to)"
    r" (?:an? )?(10|\d)(?: ?/ ?10)?\b(?! (?:times|weeks|days|hours|tablets))"
)
_PERCENT = Pattern(
    r"\b(\d{1,3}) ?(?:%|percent)(?: \w{1,12}){0,4}? (?:relief|reduc\w{2,5}"
    r"|decreas\w{1,4}|improv\w{2,6}|less|drop|decline)"
    r"|\b(?:relief|eas(?:es|ed)|reduc\w{2,5}|decreas\w{1,4}|improv\w{2,6})"
    r"(?: \w{1,12}){0,5}? (?:by |of |at |is |was )(?:about |approximately )?"
    r"(\d{1,3}) ?(?:%|percent)"
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
    r"|\b(?:not|never) do(?:es|ing)? anything\b|\bstopped working\b"
    r"|\b(?:no|little) change in (?:the |his |her )?(?:pain|symptoms)\b"
    r"|\bthe same with or without\b|\b(?:does|did|do) nothing\b"
    r"|\bineffective\b|\b(?:pain|symptoms) (?:\w{1,10} ){0,3}(?:unchanged|worse"
    r"|worsened|the same)\b"
)
_UNSAID = Pattern(
    r"\b(?:no|not|lack of|without|absence of|insufficient|unclear)\b(?: \w{1,16}){0,5} "
    r"(?:document\w*|indicat\w*|record\w*|evidence|mention\w*|discuss\w*|address\w*"
    r"|describ\w*|quantif\w*)\b"
)
_DOING = (
    r"(?:walk\w{0,3}|stand\w{0,3}|sit|sitting|work\w{0,3}|driv\w{1,3}|cook\w{0,3}"
    r"|clean\w{0,3}|dress\w{0,3}|bath\w{1,3}"
    r"|sleep\w{0,3}|exercis\w{1,3}|lift\w{0,3}|shop\w{0,4}|do (?:laundry|chores"
    r"|housework|dishes|yard work)|perform\w{0,3}"
    r"|function\w{0,3}|carry|climb|care for|participate|complete|play|groom|get out of"
    r" bed)"
)
_FUNCTION = (
    Pattern(
        rf"\b(?:able to|can|could|allow(?:s|ed|ing)?(?: (?:him|her|them|the \w{{1,10}}"
        rf"(?: worker)?))? to|enabl\w{{1,3}}(?: \w{{1,10}}){{1,3}} to"
        rf"|help(?:s|ed)? (?:him|her|them)(?: to)?)(?: (?:still|continue to|now"
        rf"|better|more easily))? {_DOING}\b"
    ),
    Pattern(
        r"\b(?:improv|increas|better|maintain)\w{0,4}(?: (?:his|her|the|in|of|ability"
        r" to|overall|pain and|level of)){0,3}"
        r" (?:function\w{0,4}|activit\w{1,4}|adls?|daily living|mobility|walking|sleep"
        r"|standing|sitting|quality of life)\b"
    ),
    Pattern(
        rf"\b(?:lets?|allow(?:s|ed)|mak(?:es|ing) it possible for|made it possible for)"
        rf" (?:him|her|them)(?: to)? {_DOING}\b"
        rf"|\bgets? through (?:an? |the |his |her )?(?:\w{{1,10}} )?(?:shift|day|work)"
        rf"|\bstays? at work|\bable to do (?:an? |his |her )(?:full )?(?:day|shift)"
        rf"|\bwithout (?:the |his |her )?(?:medication|medicine|norco|it)s?,?"
        rf" (?:he|she) (?:could not|cannot|can not|is unable to) (?:do|{_DOING[3:]}"
    ),
    Pattern(
        r"\b(?:work(?:s|ing)? (?:full|modified|regular|part) (?:time|duty)|return(?:ed"
        r"|ing)? to work|functional (?:improvement|gains?|benefit))\b"
    ),
)
_NO_FUNCTION = Pattern(
    r"\b(?:no|not|without|lack of|cannot|unable to|minimal)\b(?: \w{1,14}){0,5} "
    rf"(?:function\w{{0,4}}|activit\w{{1,4}}|adls?|{_DOING})\b"
)
_SIDE = Pattern(
    r"\b(?:side effects?|adverse (?:effects?|reactions?)|constipation|sedation"
    r"|drowsiness)\b"
)
_NONE = Pattern(r"\b(?:no|denie[sd]|without|not|any)\b(?: \w{1,14}){0,5} ?$")

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
    for start, end in _sentences(folded, medication):
        words = Evidence(text=text[start:end], source=source, start=start, end=end)
        for fact, value in _told(folded[start:end]).items():
            found.setdefault(fact, []).append((value, words))
    return {fact: _weighed(said) for fact, said in found.items()}


def _sentences(
    folded: str, medication: tuple[Medication, ...]
) -> list[tuple[int, int]]:
    """Return the sentences that speak of medication, and those that go on with it."""
    named = {m.evidence.start for m in medication if m.had}
    spans, start, before = [], 0, False
    for cut in _CUT.finditer(f"{folded}. "):
        end = cut.start()
        words = folded[start : min(end, start + MOST_CHARACTERS)]
        about = start in named or _DRUG.search(words) is not None
        if (about or (before and _GOES_ON.match(words))) and not _REVIEW.search(words):
            spans.append((start, min(end, start + MOST_CHARACTERS)))
        before, start = about, cut.end()
    return spans[:MOST_SENTENCES]


def _told(words: str) -> dict[Fact, FactValue]:
    if _UNSAID.search(words):
        return {}
    told: dict[Fact, FactValue] = {**_relief(words)}
    if _NO_FUNCTION.search(words) and not _FUNCTION[2].search(words):
        told[Fact.FUNCTION_GAIN_FROM_MEDICATION] = False
    elif any(pattern.search(words) for pattern in _FUNCTION):
        told[Fact.FUNCTION_GAIN_FROM_MEDICATION] = True
    if side := _SIDE.search(words):
        told[Fact.SIDE_EFFECTS] = _NONE.search(words[: side.start()]) is None
    return told


def _relief(words: str) -> dict[Fact, FactValue]:
    percent = _percent(words)
    if percent is not None:
        return {
            Fact.RELIEF_FROM_MEDICATION: percent > 0,
            Fact.PERCENT_RELIEF_FROM_MEDICATION: percent,
        }
    if _NO_HELP.search(words):
        return {Fact.RELIEF_FROM_MEDICATION: False}
    if _HELPED.search(words):
        return {Fact.RELIEF_FROM_MEDICATION: True}
    return {}


def _percent(words: str) -> int | None:
    """Return the relief in percent: stated, or worked out from a pair of scores."""
    if stated := _PERCENT.search(words):
        return min(int(stated[1] or stated[2]), 100)
    for patterns, turned in ((_PAIRS_TURNED, True), (_PAIRS, False), ((_FELL,), False)):
        for pattern in patterns:
            if pair := pattern.search(words):
                one, other = int(pair[1]), int(pair[2])
                before, after = (other, one) if turned else (one, other)
                return round((before - after) / before * 100) if before else None
    return None


def _weighed(said: list[tuple[FactValue, Evidence]]) -> Known:
    """Return the value told; of several the last, for records go from old to new."""
    value = said[-1][0]
    evidence = tuple(words for one, words in said if one == value)
    return Known(value=value, evidence=evidence[-MOST_WORDS:])
