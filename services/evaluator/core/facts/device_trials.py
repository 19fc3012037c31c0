"""What came of a trial of a device at home, told over a few sentences.

"A unit was provided for home trial from 3/30 to 5/7. Used twice daily; pain before 7,
after 4; Norco lowered from four to one." The outcome is looked for in the sentence that
tells of the trial and in the two after it. Not here: outcomes told in one breath
(`therapy`, `told`).
"""

import re
from collections.abc import Iterator

from services.evaluator.core.facts.context import Stance
from services.evaluator.core.facts.record import Statement
from services.evaluator.core.model import Evidence
from services.evaluator.core.pattern import Pattern
from shared.facts import Fact

MOST_TRIALS = 12
AFTER = 520
"""Characters after the mention of a trial in which its outcome is looked for."""
_DEVICE = (
    r"(?:h ?wave|tens|interferential|if ?unit|ift|inf|neuromuscular|nmes|stimulator"
    r"|electrotherapy|the unit|the device|a unit|a device|this unit|this device)"
)
_TRIAL = (
    r"(?:trial|trialed|rental|rented|loan\w{0,3}|provided|issued|tried|used|using"
    r"|use of|(?:30|thirty) days?|one month|home use)"
)
_TRIED = Pattern(
    rf"\b{_DEVICE}\b[^.;]{{0,70}}\b{_TRIAL}\b|\b{_TRIAL}\b[^.;]{{0,40}}\b{_DEVICE}\b"
)
_ASKED = Pattern(
    r"\b(?:request\w{0,3}|recommend\w{0,3}|plan\w{0,4}|prescri\w{2,4}|order\w{0,3}"
    r"|authoriz\w{2,6}|den(?:y|ied|ial)|non ?certif\w{1,8}|will be|to be|would"
    r"|propos\w{2,3})\b"
)
_TOLD = Pattern(
    r"\b(?:after|during|with|from|following|since|results?|outcome|benefit|relief|used"
    r"|twice|daily|reports?|reported|tried)\b"
)
_GOOD = Pattern(
    r"\bpain (?:score )?(?:before"
    r"|prior)(?: use)?:? (?:was )?(?P<b>\d{1,2})(?: ?/ ?10)?,? "
    r"(?:and )?after(?: use)?:? (?:was )?(?P<a>\d)(?: ?/ ?10)?"
    r"|\bpain (?:score )?(?P<b3>\d{1,2})(?: ?/ ?10)? (?:down )?to (?P<a3>\d)\b"
    r"|\bpain (?:\w+ ){0,3}from (?P<b2>\d{1,2})(?: ?/ ?10)? to (?P<a2>\d)"
    r"|\b(?:lower\w{0,3}|cut|reduc\w{2,3}|decreas\w{1,3}|dropp\w{2}|stopp\w{2}|halv\w{2})"
    r" (?:\w{1,12} ){0,3}(?:norco|tramadol|opioids?|medic\w+|pills|pain|ibuprofen"
    r"|naproxen|spasms?)"
    r"|\b(?:norco|tramadol|opioids?|medic\w+|ibuprofen|percocet|tizanidine|flexeril)"
    r"(?: use)? (?:was |were |has been )?(?:lowered|cut|reduced|stopped|decreased"
    r"|halved)"
    r"|\bless (?:pain )?medication|\b(?:\d{2} ?(?:%|percent)|good|significant|excellent"
    r"|great|considerable|substantial) (?:\w+ ){0,3}(?:relief|improvement|benefit"
    r"|reduction)|\bcut (?:his|her|the) pain|\b(?:able|allowed (?:him"
    r"|her)) to (?:lift|do"
    r"|walk|work|sleep|sit|stand|return|drive|perform|reduce)"
    r"|\b(?:went|returned|gone) back to work|\breturned to work|\bsleeps? better"
    r"|\bhelped\b(?! (?:briefly|little|only))|\bbenefit(?:ed)? from (?:it|the)"
)
_BAD = Pattern(
    r"\b(?:no|not|without|little|minimal|never|nothing|nor)\b(?: \w{1,14}){0,4}"
    r" (?:benefit|relief|help\w{0,3}|effect|improvement|better|change|result)"
    r"|\bdid nothing\b|\bstopped (?:using|helping|working)\b|\bfailed\b"
    r"|\bmade it worse\b"
    r"|\b(?:increased|aggravated|worsened) (?:his|her|the) pain\b|\bineffective\b"
)
_TENS = Pattern(r"\b(?:tens|transcutaneous)\b")


def device_trials(
    text: str, folded: str, *, source: str, fact: Fact
) -> Iterator[Statement]:
    """Yield what came of each trial told of; TENS alone counts for its own failure."""
    of_tens = fact is Fact.TENS_FAILED
    for index, tried in enumerate(_TRIED.finditer(folded)):
        if index >= MOST_TRIALS:
            break
        start = folded.rfind(". ", 0, tried.start()) + 2 if tried.start() else 0
        if _ASKED.search(folded, max(start, tried.start() - 60), tried.end() + 20):
            continue
        if of_tens and not _TENS.search(tried[0]):
            continue
        told = _outcome(folded, tried, of_tens=of_tens)
        if told is None or (of_tens and told[0]):
            continue
        good, end = told
        words = Evidence(
            text=text[tried.start() : end], source=source, start=tried.start(), end=end
        )
        stance = Stance.AFFIRMED if good or of_tens else Stance.DENIED
        yield Statement(fact=fact, stance=stance, evidence=words)


def _outcome(
    folded: str, tried: re.Match[str], *, of_tens: bool
) -> tuple[bool, int] | None:
    """Return whether the trial helped, and where the words that say so end."""
    end = min(len(folded), tried.end() + AFTER)
    end = _sentences(folded, tried.end(), end, most=1 if of_tens else 4)
    other = _TRIED.search(folded, tried.end(), end)
    end = other.start() if other else end
    good, bad = (p.search(folded, tried.start(), end) for p in (_GOOD, _BAD))
    if good and _rose(good):
        good = None
    if bad and (not good or bad.start() < good.start()):
        return False, bad.end()
    if good and (
        good.start() < tried.end() or _TOLD.search(folded, tried.start(), end)
    ):
        return True, good.end()
    return None


def _rose(good: re.Match[str]) -> bool:
    before = good["b"] or good["b2"] or good["b3"]
    after = good["a"] or good["a2"] or good["a3"]
    return bool(before and after) and int(before) <= int(after)


def _sentences(folded: str, start: int, end: int, *, most: int) -> int:
    """Return where so many sentences end, at the latest at `end`."""
    at = start
    for _ in range(most):
        stop = folded.find(". ", at, end)
        if stop < 0:
            return end
        at = stop + 2
    return at
