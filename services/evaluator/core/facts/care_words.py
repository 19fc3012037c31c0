"""The words around a mention of care: had or not, going on or over, of use or not.

Not here: the names of the care (`care_terms`), and negation in general (`context`).
"""

import re
from enum import StrEnum

from services.evaluator.core.facts.care_visits import DONE_AFTER
from services.evaluator.core.quantity import WEEKS_PER_MONTH, number, number_pattern


class Stage(StrEnum):
    """How far the care went, as a sentence tells it."""

    UNDERGONE = "undergone"
    COMPLETED = "completed"
    ONGOING = "ongoing"
    NONE_HAD = "none_had"
    PLANNED = "planned"
    UNCLEAR = "unclear"


class Effect(StrEnum):
    """What came of the care, as a sentence tells it."""

    FAILED = "failed"
    HELPED = "helped"
    UNKNOWN = "unknown"


_N = number_pattern()
_SOME = r"(?:[a-z][a-z/]{0,20},? ){0,4}?"
_WEAK = (
    r"(?:no|not|without|little|minimal|limited|poor|insufficient|inadequate|lack of"
    r"|temporary|transient|short term|partial|mild|slight|failed to provide|never"
    r"|short lived|brief|passing|fleeting|incomplete|only|modest|lasting only)"
)
_GOOD = (
    r"(?:relief|improvement|improvements|benefit|response|success|help|helping|gain"
    r"|change|resolution|progress|effect|efficacy|relieved|improved|helped"
    r"|benefited|responded|responding|improving|better)"
)
_FAILED_BEFORE = re.compile(
    r"\b(?:failed(?! to\b)|failing|fails|fail(?:ed|ure) to (?:respond|improve)(?: to"
    r"| with)?"
    r"|failure (?:of|with)|despite|in spite of|refractory to|unresponsive to"
    r"|nonresponsive to|recalcitrant to|resistant to|exhausted|unrelieved by"
    r"|not (?:adequately |fully )?(?:controlled|managed) (?:with|by)"
    r"|(?:improved?|helped|better) (?:only|very|just) (?:slightly|minimally|a little"
    r"|little"
    r"|modestly|briefly|temporarily|partially|marginally) (?:with|from|after|by)"
    r"|(?:disappointing|unsatisfactory|suboptimal) response to"
    rf"|{_WEAK} {_SOME}{_GOOD} {_SOME}(?:with|from|after|to|by|despite|of|following)"
    r"|(?:persist\w{0,4}|worsen\w{0,3}) (?:after|with|even with))\b"
    r"(?!.{0,200}\b(?:but|however|although|will)\b)"
)
_FAILED_AFTER = re.compile(
    r"\b(?:(?:has|have|had) failed|(?:was|were|is|are) (?:not )?(?:ineffective"
    r"|unsuccessful)|failed|(?:did|do|does) not (?:help|improve|relieve|work|resolve"
    r"|respond|provide (?:any |much |significant |adequate |lasting )?(?:relief"
    r"|benefit))"
    r"|(?:not|never) (?:been |very |significantly )?(?:helpful|effective|beneficial"
    r"|helping|helped|successful|provid\w{1,4} relief)"
    rf"|(?:with|without|provid\w{{1,4}}|gave|offer\w{{1,4}}|yield\w{{1,4}}"
    rf"|produc\w{{1,4}}"
    rf"|report\w{{0,4}}|receiv\w{{1,4}}|had) (?:{_WEAK} )?(?:any |much |only |very "
    rf"|a )?"
    rf"(?:{_WEAK} )?{_SOME}{_GOOD}"
    r"|(?:made|making) .{0,30}\bworse|left (?:him|her|it) no better|plateau\w{0,3}"
    r"|(?:still|remains?) (?:symptomatic|painful|limited|unable)"
    r"|(?:with|and) (?:continued|continuing|persistent|persisting|ongoing|residual)"
    r" (?:\w+ )?(?:pain|numbness|symptoms?|weakness|locking|catching|tingling"
    r"|swelling|stiffness|instability|giving way|radicular)"
    r"|(?:did|does|do|doing) (?:little|nothing|not much)|(?:was|were"
    r"|has been) (?:a failure"
    r"|disappointing|poor|of little|unsatisfactory|stopped for lack)|for lack of"
    r" (?:progress|improvement|benefit)|(?:no|little|lack of) progress|hardly helped"
    r"|neither (?:\w+ ){1,3}(?:relief|help\w*|benefit|durable|lasting)"
    r"|nothing (?:has )?"
    r"helped|barely|only slightly|then (?:it |the pain |the symptoms )?(?:back"
    r"|returned|recurred|faded|came back)"
    r"|but (?:\w+ ){0,3}(?:returned|recurred|came back)|wore off|did not last"
    r"|short lived|(?:was|were|is|are|has been|have been) not enough"
    r"|(?:did|do|does|has|have) not (?:been )?(?:halt|stop|settl|hold|control|cur"
    r"|prevent"
    r"|chang|eas|touch|suffic|sav|last|enough|make (?:much|a) difference"
    r"|brought)\w{0,4}"
    r"|(?:done|did|does|do) no more|no more for (?:him|her)|of no (?:use|help"
    r"|benefit|avail)|to no avail"
    r"|(?:helped|relief|better|benefit)(?: \w{1,12}){0,3} (?:briefly|temporarily"
    r"|for (?:a"
    r" (?:few|couple(?: of)?|day|week)|(?:\d+|one|two|three|five|six) )"
    r"(?: ?(?:hours?|days?|weeks?))?)"
    r"|(?:less than|only|about|barely)? ?(?:\d+|one|two|three|four|five|six) (?:days?"
    r"|weeks?) (?:of )?(?:relief|benefit|improvement)"
    r"|aggravat\w{1,4}|worsened|no longer (?:help\w{0,3}|effective)"
    r"|(?:stopped|discontinued|halted|ended|terminated) (?:due to|because of|for|as it)"
    r"(?: \w{1,16}){0,3} (?:worse\w{0,4}|pain|aggravat\w{1,4}|intoleran\w{1,2})"
    r"|(?:pain|symptoms?|complaints?) (?:persist\w{0,4}|continu\w{1,4}|remain\w{0,3}))"
)
_RESPONSE_POOR = re.compile(
    r"\bresponse to .{0,60}\b(?:disappointing|poor|limited|minimal|unsatisfactory"
    r"|suboptimal|incomplete|partial|temporary|inadequate)\b"
)
_HELPED = re.compile(
    r"\b(?:helped|helpful|helping|helps|beneficial|benefit(?:s|ed|ing)?|effective"
    r"|relie(?:f|ve|ves|ved|ving)|improv(?:ed|ing|es|ement)|success\w{0,4}"
    r"|better|respond(?:ed|ing)? well|(?:decreas|reduc)\w{1,4} (?:his |her "
    r"|the )?pain)\b"
)
_WEAKENED = re.compile(
    rf"\b{_WEAK} (?:\w{{1,20}} ){{0,5}}?{_GOOD}\b|\b(?:ineffective|unhelpful"
    r"|unsuccessful)\b"
    r"|\b(?:relief|improvement|benefit|response|gains?)(?: [\w/]{1,16},?){0,9} (?:was"
    r"|were"
    r"|is|has been|have been|only)(?: \w{1,12}){0,2} (?:partial|temporary|transient"
    r"|short lived|brief|minimal|limited|incomplete|modest|slight|lost|gone)\b"
    r"|\b(?:helped|relief|better|benefit)(?: \w{1,12}){0,3} (?:briefly|temporarily"
    r"|for (?:a (?:few|couple(?: of)?|day|week)|(?:\d+|one|two|three|five"
    r"|six) (?:hours?"
    r"|days?|weeks?)))\b"
    r"|\b(?:\d+|one|two|three|four|five|six) (?:days?|weeks?) (?:of )?(?:relief"
    r"|benefit)\b"
    r"|\b(?:relief|benefit|improvement) (?:of|for|lasting) (?:only |perhaps |about "
    r"|just"
    r" |maybe |some )?(?:an? (?:few|couple)|an?|\d+|one|two|three|four|five"
    r"|six)(?: of)?"
    r" (?:hours?|days?|weeks?)\b"
    r"|\bhelped (?:\w+ ){0,2}(?:for )?(?:only|just|barely) \w+|\bonly (?:for )?(?:an?"
    r"|one"
    r"|two) (?:day|week|month)s?\b"
    r"|\b(?:then|but the pain|which|before it) (?:\w+ )?(?:back"
    r"|came back|returned|recurred|wore off|faded|relapsed|are back|is back)\b"
)
_UNPROVEN = re.compile(
    r"\b(?:no|not|lack(?:s|ed|ing)?(?: of)?|without|insufficient|unclear|inadequate"
    r"|absence of)\b(?: \w{1,20}){0,4} (?:document\w*|evidence|record\w*|indicat\w*"
    r"|mention\w*"
    r"|exhaust\w*|fail\w*|trial\w*|tried|attempt\w*|complet\w*|discuss\w*)\b"
    r"|\b(?:should|must|until|unless|if)\b[^.]{0,60}\b(?:fail|tried)\w*"
)
_NONE = re.compile(
    r"\b(?:no|never|without|denie[sd](?! (?:the|a|an|request|authorization|for)\b)"
    r"|not (?:yet )?(?:had|received|undergone|started"
    r"|begun|tried|attended|attempted|completed|done|been to)|declin\w{1,4}"
    r"|refus\w{1,4}"
    r"|has not|have not|had not|hold off on)\b(?! (?:only|improv\w*|change|effect"
    r"|relief"
    r"|benefit|help|avail|better|response|success|lasting|durable|sustained|further|more"
    r"|longer|use|good|real|significant|substantial|progress|gain|resolution)\b)"
    r"(?!.{0,160}(?:\band (?!or\b)|\bbut\b|\bhowever\b|;))"
)
_NONE_AFTER = re.compile(
    r"^[^,]{0,40}\b(?:(?:has|have|had|was|were) (?:not"
    r"|never)(?: yet)? (?:been )?(?:done"
    r"|started|tried|attempted|completed|given|had|received|provided|offered|begun"
    r"|attended|made available|set up)|but [^,.]{0,30}(?:never|not) (?:approved"
    r"|authorized|attended|started|went|begun)|not (?:yet )?(?:been )?(?:started|begun"
    r"|tried|attempted)|(?:was|were) (?:declined|refused|never \w+))\b"
)
_PLAN = re.compile(
    r"\b(?:request(?:s|ed|ing)?|recommend\w*|would benefit|pending|scheduled"
    r"|refer(?:ral|red)|plans? (?:to|for|includ\w*|consist\w*|of|was|is|at)"
    r"|planned|authorization|await\w*|consider\w*|should|proposed|needs?|goals?"
    r"|order(?:ed|s)?|(?:to|would) (?:start|begin|initiate)|will (?:start|begin|be)"
    r"|advised|going to"
    r"|intent on|candidate for|approv\w*|authoriz\w*|certif\w*|non certif\w*|denied"
    r"|deny"
    r"|modified a|prior to|before|instead of|suggest\w*|sought|appeal\w*)\b"
)
_PLAN_AFTER = re.compile(
    r"^[^,]{0,60}\b(?:(?:is|was|are|were|be|been|being) (?:also )?(?:requested"
    r"|recommended"
    r"|pending|scheduled|planned|denied|ordered|prescribed|non certified|not certified"
    r"|modified|approved|authorized|certified|sought|proposed|advised)|pending"
    r"|to be (?:done|performed|started)|request\b)"
    r"|^.{0,240}\b(?:were|are) all (?:ordered|requested|recommended|denied)\b"
)
_BEGUN = re.compile(
    r"\b(?:continu\w*|additional|ongoing|currently|current|began|begun|started|starting"
    r"|participat\w*|attending|undergoing|in progress|remaining|resum\w*|concurrent"
    r"|going to|so far|taking|using|extend\w*|further|more|been doing|doing)\b"
)
_GOES_ON = re.compile(
    r"\b(?:to continue|continue with|continuation of|continued?|additional|ongoing"
    r"|remaining|further|more|resume)(?: \w{1,16}){0,3} ?$"
)
_OVER = re.compile(
    r"\b(?:complet\w*|finish\w*|discharged from|status post|s/p|course of"
    r"|previous(?:ly)?"
    r"|prior|past|underwent|history of|trial of|failed|exhausted)\b"
)
_HAD = re.compile(
    r"\b(?:to date|ha(?:s|ve|d) (?:included|had|undergone|received|been|tried|attended"
    r"|completed|consisted)\b(?! received)|(?:past|prior|previous|relevant"
    r"|current) (?:\w{1,16} )?"
    r"(?:treatments?|care|therap\w{1,4}|medications?)|treated with|treatments? "
    r"(?:rendered|received|has|have|included)|underwent"
    r"|(?<!was )(?<!been )(?<!is )received(?! (?:on|by|from|in) )|completed|attended"
    r"|tried|failed|despite|status post|history of|after|since)\b"
)
_APPROVED_AND_DONE = re.compile(
    rf"^ ?(?:was |were )?(?:approved|authorized|certified)(?: for)?{DONE_AFTER}"
)
_OF_APPROVED = re.compile(
    rf"\b{_N} ?(?:of|out of|/) ?\d{{1,3}} (?:approved|authorized|certified) $"
)
_SPAN = r"(weeks?|wks?|months?)"
_RANGE = rf"(?:{_N} ?(?:to| ) ?)?{_N}"
_WEEKS_BEFORE = re.compile(
    rf"\b{_RANGE} {_SPAN}(?! ago)(?: of)? {_SOME}(?:\w+, ){{0,3}}$"
)
_WEEKS_AFTER = re.compile(
    rf"^[^.]{{0,60}}?\b(?:for|over|x|times|lasting|of)(?: the (?:last|past))? "
    rf"(?:(?:about|over|at least|approximately|more than|nearly) )?{_RANGE} ?{_SPAN}\b"
)
_RATED = re.compile(r"\b(?:times?|x|per|a|every|each) ?(?:\d )?(?:week|wk)|\bx ?\d")


def stage_of(before: str, after: str) -> Stage:
    """Return how far the care went, from the words of its sentence around it."""
    unproven = _UNPROVEN.search(before)
    if _FAILED_BEFORE.search(before) and not unproven:
        return Stage.COMPLETED
    if unproven:
        return Stage.UNCLEAR
    if _NONE.search(before) or _NONE_AFTER.search(after):
        return Stage.NONE_HAD
    if _GOES_ON.search(before):
        return Stage.ONGOING
    if _is_planned(before, after):
        return Stage.PLANNED
    return _had_stage(before, after[:40])


def _is_planned(before: str, after: str) -> bool:
    """Return whether care is a plan: no word that it was had comes nearer to it."""
    if _APPROVED_AND_DONE.search(after) or _OF_APPROVED.search(before):
        return False
    planned = [found.start() for found in _PLAN.finditer(before)]
    had = [found.start() for found in _HAD.finditer(before)]
    nearer = bool(planned) and (not had or planned[-1] > had[-1])
    return nearer or _PLAN_AFTER.search(after) is not None


def _had_stage(before: str, after: str) -> Stage:
    if _BEGUN.search(before) or _BEGUN.search(after):
        return Stage.ONGOING
    if _OVER.search(before) or _OVER.search(after):
        return Stage.COMPLETED
    return Stage.UNDERGONE


def effect_of(before: str, after: str) -> Effect:
    """Return what came of the care, from the words of its sentence around it."""
    if _FAILED_BEFORE.search(before):
        return Effect.FAILED
    tail = after[:160]
    if _RESPONSE_POOR.search(f"{before[-40:]} {tail}"):
        return Effect.FAILED
    failed = _FAILED_AFTER.search(tail)
    if failed and (_WEAKENED.search(failed[0]) or not _HELPED.search(failed[0])):
        return Effect.FAILED
    said = before[-100:] + tail
    if _HELPED.search(said) and not _WEAKENED.search(said):
        return Effect.HELPED
    return Effect.UNKNOWN


def weeks_in(before: str, after: str) -> float | None:
    """Return over how many weeks care was had, or none; frequencies are no length."""
    found = _WEEKS_BEFORE.search(before[-100:])
    if not found:
        found = _WEEKS_AFTER.search(after[:100])
        if not found or _RATED.search(found[0][: found.start(2)]):
            return None
    least = found[1] or found[2]
    factor = WEEKS_PER_MONTH if found[3].startswith("month") else 1.0
    return round(number(least) * factor, 1)
