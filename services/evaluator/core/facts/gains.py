"""Gains in function told by composition: verbs of gain beside what was gained.

"Motion has improved", "restrictions were eased to 30 lb", "lifts 30 lb (was 12)", "sits
twice as long", "resumed driving". Measures taken twice that moved by nothing deny the
gain. What the utilization review holds of it proves nothing. Not here: whole phrases
(`improvement`).
"""

from collections.abc import Iterator
from itertools import islice

from services.evaluator.core.facts.compared import compared
from services.evaluator.core.facts.composed import Composer, Pair
from services.evaluator.core.facts.context import (
    Stance,
    sentence_end,
    sentence_start,
    stance,
)
from services.evaluator.core.facts.drug_function import WITHDRAWN
from services.evaluator.core.facts.gain_phrases import PHRASES
from services.evaluator.core.facts.gain_words import ABLE, SAME
from services.evaluator.core.facts.measured import measured
from services.evaluator.core.facts.record import Statement
from services.evaluator.core.facts.serial import serial
from services.evaluator.core.model import Evidence
from services.evaluator.core.pattern import Pattern
from shared.facts import Fact

FACT = Fact.OBJECTIVE_FUNCTIONAL_IMPROVEMENT
REACH = 240
_FUNCTION = (
    "range of motion", "rom", "motion", "strength", "grip", "grip strength", "function",
    "functional ability", "functional abilities", "functional capacity", "mobility",
    "activities of daily living", "adls", "daily activities", "endurance", "tolerance",
    "walking distance", "walking tolerance", "sitting tolerance", "standing tolerance",
    "lifting tolerance", "lifting", "carrying tolerance", "lifting capacity", "gait",
    "flexion", "extension", "abduction", "rotation", "activity level", "flexibility",
    "functioning", "functional status", "work capacity", "overhead reach", "balance",
    "ability to work", "self care", "activity tolerance", "functional score",
    "oswestry", "odi", "ndi", "neck disability index", "dash", "quickdash", "lefs",
    "roland morris", "phq 9", "bdi", "bai", "disability index",
)  # fmt: skip
_GAIN = (
    "improved", "improvement", "increased", "gain", "gained", "gains",
    "progressed", "better", "greater", "regained", "restored",
    "doubled", "tripled", "rose", "recovered", "normalized",
)  # fmt: skip
_CAME_BACK = (
    "returned", "back", "resumed", "released", "advanced", "progressed", "cleared",
    "upgraded", "went back", "gone back", "go back", "transitioned",
)  # fmt: skip
_WORK = (
    "full duty", "regular duty", "usual duties", "regular work", "usual job",
    "regular job", "unrestricted duty", "full time", "his job", "her job",
    "usual and customary", "full duties", "normal duties", "usual work",
)  # fmt: skip
_LIMITS = (
    "restriction", "restrictions", "work restriction", "lifting limit", "weight limit",
    "lifting restriction", "work limits", "work limitations", "lifting limitation",
    "work status",
)  # fmt: skip
_EASED = (
    "raised", "eased", "lifted", "relaxed", "loosened", "lightened", "reduced", "cut",
    "upgraded", "lessened", "removed", "liberalized", "dropped", "lighter", "fewer",
    "advanced", "discontinued", "increased",
)  # fmt: skip
_RESUMED = (
    "resumed", "returned to", "gone back to", "went back to", "able to resume",
    "got back to", "is back to", "back at", "restarted", "moved to",
    "progressed to", "promoted to", "advanced to", "stepped up to", "able to return to",
)  # fmt: skip
_DUTY = (
    "work", "full duty", "regular duty", "modified duty", "light duty", "modified work",
    "his job", "her job", "the job", "full time", "part time", "duty",
)  # fmt: skip
_MORE_DUTY = (
    "full duty",
    "regular duty",
    "medium duty",
    "medium work",
    "regular work",
    "full work",
    "heavier duty",
    "light duty",
    "modified duty",
    "medium",
    "modified work",
    "light work",
    "restricted duty",
)
_FROM_LESS = (
    "from sedentary", "from light", "from modified", "from restricted",
    "from part time", "from no work",
    "from total disability", "from off work", "from half days", "from half",
    "off since", "ttd",
    "having been off", "after being off", "from medium",
)  # fmt: skip
_DOING = (
    "driving", "cooking", "housework", "housekeeping", "exercise", "running", "chores",
    "household chores", "daily activities", "adls", "shopping", "gardening", "hobbies",
    "normal activities", "self care",
)  # fmt: skip
_PAIN = Pattern(
    r"\b(?:with|by|on|upon|after|during|when|while|pain\w*|symptoms?|spasms?"
    r"|tender\w*|numb\w*|weak\w*|to)\b"
)
_OF_PAIN = Pattern(
    r"^(?: (?:in|of|the|his|her|low|back|neck))* (?:pain|symptoms?|numb\w*|spasms?)\b"
)
_WISHED = Pattern(
    r"\b(?:goal|hopes?|wants?|would like|plan\w{0,3}|able|until|before|if|when|unable"
    r"|not|never|cannot|attempt\w{0,3}|fail\w{0,3})\b"
)
_CUT_DOWN = (
    "cut", "lowered", "reduced", "decreased", "dropped", "halved", "down to", "stopped",
    "came off", "off of", "able to decrease", "able to reduce", "able to cut",
    "able to wean", "decrease in", "reduction in", "discontinued", "fewer",
    "half as many", "weaned", "less",
    "tapered",
)  # fmt: skip
_PILLS = (
    "norco", "tramadol", "opioid", "opioids", "percocet", "vicodin", "hydrocodone",
    "oxycodone", "pain medication", "pain medications", "medication use", "ibuprofen",
    "naproxen", "gabapentin", "acetaminophen", "tylenol", "pain pills", "analgesics",
    "fioricet", "soma", "nsaids", "lyrica", "ultram", "tylenol with codeine", "opana",
    "tizanidine", "flexeril", "cyclobenzaprine", "muscle relaxant", "morphine",
    "oxycontin", "nucynta", "medication intake", "narcotics", "nsaids",
)  # fmt: skip
_NOT_BY_CARE = Pattern(
    r"\b(?:because|due|side effects?|request\w*|recommend\w*|should|will|to be|plan\w*"
    r"|wean\w* (?:schedule|plan)|denied|pain|dose of|and)\b|[,:]"
)
_FIRST = Pattern(r"\b(?:today|goal|until|for \w+ weeks?|after surgery|never)\b")
_COMPOSER = Composer(
    (
        Pair(fact=FACT, one=_GAIN, other=_FUNCTION, bar=_PAIN, beyond=_OF_PAIN,
             event=True),
        Pair(fact=FACT, one=_CAME_BACK, other=_WORK, gap=20, either=False, event=True),
        Pair(fact=FACT, one=_LIMITS, other=_EASED, gap=30, event=True, bar=_FIRST),
        Pair(fact=FACT, one=_RESUMED, other=_DOING, gap=24, either=False, event=True),
        Pair(fact=FACT, one=_RESUMED, other=_DUTY, gap=16, either=False, event=True,
             bar=_WISHED),
        Pair(fact=FACT, one=_FROM_LESS, other=_MORE_DUTY, gap=20, event=True,
             bar=_WISHED),
        Pair(fact=FACT, one=_CUT_DOWN, other=_PILLS, gap=16, event=True,
             bar=_NOT_BY_CARE),
    )
)  # fmt: skip
_REVIEW = Pattern(
    r"\b(?:utilization review|ur|claims administrator|non ?certified|certified"
    r"|denied (?:the|a|as|this)|prior review|previous review|denial)\b"
)
_NO_EVIDENCE = Pattern(
    r"\b(?:no|without|lack of|lacking|absence of"
    r"|insufficient)(?: \w{1,12}){0,2} evidence"
)
_OF_DRUGS = Pattern(
    r"\b(?:medications?|norco|tramadol|ibuprofen|naproxen|nsaids?|tylenol|drugs?"
    r"|injections?|opioids?|blocks?|gabapentin|flexeril|brace|surgery)\b"
)
_OF_THERAPY = Pattern(
    r"\b(?:therap\w{1,5}|pt|ot|chiro\w{0,8}|acupuncture|visits?|sessions?|massage"
    r"|treatments?|functional)\b"
)


def gains(text: str, folded: str, *, source: str) -> Iterator[Statement]:
    """Yield what a text states of gains in function, told by composition."""
    for said in (
        *_COMPOSER.read(text, folded, source=source, fact=FACT),
        *PHRASES.read(text, folded, source=source, fact=FACT),
        *_able(text, folded, source),
        *_moved(text, folded, source),
        *_the_same(text, folded, source),
    ):
        if counts(folded, said):
            yield said


def counts(folded: str, said: Statement) -> bool:
    """Return whether a statement tells of care: not the review, nor drugs alone."""
    start, end = said.evidence.start or 0, said.evidence.end or 0
    before = folded[max(0, start - REACH) : start]
    before = before[sentence_start(before) :]
    after = folded[end : end + REACH]
    words = f"{before} {folded[start:end]} {after[: sentence_end(after)]}"
    if _REVIEW.search(words):
        return False
    if said.stance is Stance.DENIED and _NO_EVIDENCE.search(words):
        return False  # that none is on record does not say that there was none
    if said.stance is Stance.DENIED and WITHDRAWN.search(words):
        return False  # what is lost when a drug is cut says nothing of care
    return (
        said.stance is not Stance.DENIED
        or _OF_DRUGS.search(words) is None
        or _OF_THERAPY.search(words) is not None
    )


def _able(text: str, folded: str, source: str) -> Iterator[Statement]:
    for index, found in enumerate(ABLE.finditer(folded)):
        if index < REACH:
            start, end = found.span()
            meant = stance(folded, start=start, end=end, event=True)
            yield _said(text, source, start, end, meant)


def _the_same(text: str, folded: str, source: str) -> Iterator[Statement]:
    """Yield that nothing changed; only of care that the sentence speaks of."""
    for found in islice(SAME.finditer(folded), REACH):
        start, end = found.span()
        around = folded[max(0, start - REACH) : end + REACH]
        if _OF_THERAPY.search(around):
            yield _said(text, source, start, end, Stance.DENIED)


def _moved(text: str, folded: str, source: str) -> Iterator[Statement]:
    """Yield the measures that gained; where none did, the denial they make."""
    found = (*measured(folded), *compared(folded), *serial(folded))
    gained = [one for one in found if one.gain]
    for one in gained or found:
        meant = stance(folded, start=one.start, end=one.end, event=True)
        if meant is not Stance.PLANNED:
            told = Stance.AFFIRMED if gained else Stance.DENIED
            yield _said(text, source, one.start, one.end, told)


def _said(text: str, source: str, start: int, end: int, meant: Stance) -> Statement:
    said = text[start:end]
    if said.count("(") > said.count(")") and text[end : end + 1] == ")":
        end += 1
    words = Evidence(text=text[start:end], source=source, start=start, end=end)
    return Statement(fact=FACT, stance=meant, evidence=words)
