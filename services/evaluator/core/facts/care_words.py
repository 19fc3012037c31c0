"""The words around a mention of care: had or not, going on or over, of use or not.

Not here: the names of the care (`care_terms`), and negation in general (`context`).
"""

from enum import StrEnum

from services.evaluator.core.facts.care_effect import FAILED_BEFORE
from services.evaluator.core.facts.care_visits import DONE_AFTER
from services.evaluator.core.facts.general import in_general
from services.evaluator.core.facts.of_others import of_another
from services.evaluator.core.numerals import number, number_pattern
from services.evaluator.core.pattern import Pattern, Rare
from services.evaluator.core.spread import WEEKS_PER_MONTH


class Stage(StrEnum):
    """How far the care went, as a sentence tells it."""

    UNDERGONE = "undergone"
    COMPLETED = "completed"
    ONGOING = "ongoing"
    NONE_HAD = "none_had"
    PLANNED = "planned"
    UNCLEAR = "unclear"


_N = number_pattern()
_SOME = r"(?:[a-z][a-z/]{0,20},? ){0,4}?"
_UNPROVEN = Pattern(
    r"\b(?:no|not(?! had (?:a|any)\b)|lack(?:s|ed|ing)?(?: of)?|without|insufficient"
    r"|unclear|inadequate"
    r"|absence of)\b(?: \w{1,20}){0,4} (?:document\w*|evidence|record\w*|indicat\w*"
    r"|mention\w*"
    r"|exhaust\w*|fail\w*|trial\w*|tried|attempt\w*|complet\w*|discuss\w*)\b"
    r"|\b(?:should|must|until|unless|if)\b[^.]{0,60}\b(?:fail|tried)\w*"
)
_SUPPOSED = Rare(
    r"\b(?:unclear|unknown|uncertain|not (?:clear|known|stated|specified)) (?:if"
    r"|whether)\b|\bwhether or not\b"
    r"|(?<!see )(?<!as )(?<!even )\b(?:if|in the event|should (?:the|his|her|this|he"
    r"|she|they|symptoms?|pain|conservative))\b[^.,;]{0,100}$",
    needs=("if", "whether", "in the event", "should "),
)
_OPTIONS = Rare(r"\b(?:alternatives?|options?|choices)\b", needs=(
    "alternative", "option", "choices"))  # fmt: skip
_DISCUSSED = Rare(
    r"\b(?:discussed|offered|reviewed|explained|explored|considered|outlined"
    r"|presented)\b",
    needs=("discussed", "offered", "reviewed", "expl", "considered", "outlined",
           "presented"),
)  # fmt: skip
_NONE = Pattern(
    r"\b(?:no|(?:has|have|had|is) yet to|never|without|denie[sd](?! (?:the|a|an"
    r"|request|authorization|for)\b)"
    r"|not (?:yet )?(?:had|received|undergone|started"
    r"|begun|tried|attended|attempted|completed|done|been to)|declin\w{1,4}"
    r"|refus\w{1,4}"
    r"|has not|have not|had not|hold off on)\b(?! (?:only|improv\w*|change|effect"
    r"|relief"
    r"|benefit|help|avail|better|response|success|lasting|durable|sustained|further"
    r"|more"
    r"|longer|use|good|real|significant|substantial|progress|gain|resolution|helped"
    r"|abated|resolved|subsided|responded|lessened|eased|settled|diminished|gotten"
    r"|got|tolerated|been (?:helped|relieved|controlled|effective|beneficial"
    r"|successful|responsive|resolved|improv\w{1,4}))\b)"
    r"(?!.{0,160}(?:\band (?!or\b)|\bbut\b|\bhowever\b|;))"
)
_NONE_AFTER = Pattern(
    r"^ {0,3}(?:(?:visits?|sessions?|treatments?) ?)?[:=(]? {0,2}(?:none|nil|never)"
    r"(?: (?:to date|so far|yet|tried|done))?(?: ?[.,;)]|$)|^[^,]{0,40}\b(?:(?:has"
    r"|have|had|was|were) (?:not"
    r"|never)(?: yet)? (?:been )?"
    r"(?:done(?! (?:the (?:job|trick)|it|much|enough))"
    r"|started|tried|attempted|completed|given|had|received|provided|offered|begun"
    r"|attended|made available|set up)|but [^,.]{0,30}(?:never|not) (?:approved"
    r"|authorized|attended|started|went|begun)|not (?:yet )?(?:been )?(?:started|begun"
    r"|tried|attempted)|(?:was|were) (?:declined|refused|never \w+))\b"
)
_PLAN = Pattern(
    r"\b(?:request(?:s|ed|ing)?|recommend\w*|would benefit|pending|scheduled"
    r"|refer(?:ral|red(?! pain))|plans? (?:to|for|includ\w*|consist\w*|of|was|is|at)"
    r"|planned|authorization|await\w*|consider\w*|should|proposed|needs?|goals?"
    r"|order(?:ed|s)?|asks?(?: for)?|asking for|wants?|wish(?:es)?|would like"
    r"|to see (?:what|if)"
    r"|seeks?|ready for|proposes?|in favor of|(?:to|would) (?:start|begin|initiate)"
    r"|will (?:start|begin|be)"
    r"|advised|going to"
    r"|prescrib(?:es|ed|ing) (?:(?:an?|his|her|the) )?(?:first|initial|new)"
    r"|intent on|candidate for|approv\w*|authoriz\w*|certif\w*|non certif\w*|denied"
    r"|deny"
    r"|(?:plan|recommendations?|requests?|rfa|orders?|rx) ?:|modified a|prior to"
    r"|before|instead of|suggest\w*|sought|appeal\w*)(?:\b|(?<=:))"
)
_PLAN_AFTER = Pattern(
    r"^[^,]{0,60}\b(?:(?:is|was|are|were|be|been|being) (?:also )?(?:requested"
    r"|recommended"
    r"|pending|scheduled|planned|denied|ordered|prescribed|non certified|not certified"
    r"|modified|approved|authorized|certified|sought|proposed|advised|asked)|pending"
    r"|to be (?:done|performed|started)|request\b)"
    r"|^s? (?:requested|asked for|ordered|recommended|proposed|sought|denied|planned"
    r"|scheduled|advised)(?: today| at this time)? ?(?:[.,;)]|$)"
    r"|^ (?:eval\w{0,6}|consult\w{0,6}) ?(?:and|&|/) ?treat"
    r"|^.{0,240}\b(?:were|are) all (?:ordered|requested|recommended|denied)\b"
)
_BEGUN = Pattern(
    r"\b(?:continu\w*|additional|ongoing|currently|current|began|begun|started|starting"
    r"|participat\w*|attending|undergoing|in progress|remaining|resum\w*|concurrent"
    r"|going to|so far|taking|using|extend\w*|further|more|been doing|doing"
    r"|(?:is|now|still|remains?) in(?= ?$))\b"
)
_GOES_ON = Pattern(
    r"\b(?:to continue|continue with|continuation of|continued?|additional|ongoing"
    r"|remaining|further|more|resume)(?: \w{1,16}){0,3} ?$"
)
_OVER = Pattern(
    r"\b(?:complet\w*|finish\w*|discharged from|status post|s/p|course of"
    r"|previous(?:ly)?"
    r"|prior|past|underwent|history of|trial of|failed|exhausted)\b"
)
_HAD = Pattern(
    r"\b(?:to date|ha(?:s|ve|d) (?:included|had|undergone|received|been|tried|attended"
    r"|completed|consisted)\b(?! received)|(?:past|prior|previous|relevant"
    r"|current) (?:\w{1,16} )?"
    r"(?:treatments?|care|therap\w{1,4}|medications?)|treated with|treatments? "
    r"(?:rendered|received|has|have|included)|underwent"
    r"|(?<!was )(?<!been )(?<!is )received(?! (?:on|by|from|in) )|completed|attended"
    r"|tried|failed|despite|status post|history of|after|since)\b"
)
_APPROVED_AND_DONE = Pattern(
    rf"^ ?(?:was |were )?(?:approved|authorized|certified)(?: for)?{DONE_AFTER}"
)
_OF_APPROVED = Pattern(
    rf"\b{_N} ?(?:of|out of|/) ?(?:the |his |her )?\d{{1,3}} (?:approved|authorized"
    rf"|certified) $"
)
_SPAN = r"(weeks?|wks?|months?)"
_RANGE = rf"(?:{_N} ?(?:to| ) ?)?{_N}"
_WEEKS_BEFORE = Pattern(rf"\b{_RANGE} {_SPAN}(?! ago)(?: of)? {_SOME}(?:\w+, ){{0,3}}$")
_WEEKS_AFTER = Pattern(
    rf"^[^.]{{0,60}}?\b(?:for|over|x|times|lasting|of)(?: the (?:last|past))? "
    rf"(?:(?:about|over|at least|approximately|more than|nearly) )?{_RANGE} ?{_SPAN}\b"
)
_RATED = Pattern(r"\b(?:times?|x|per|a|every|each) ?(?:\d )?(?:week|wk)|\bx ?\d")


def stage_of(before: str, after: str) -> Stage:
    """Return how far the care went, from the words of its sentence around it."""
    if _UNPROVEN.search(before) or _is_supposed(before, after):
        return Stage.UNCLEAR
    if FAILED_BEFORE.search(before):
        return Stage.COMPLETED
    if _NONE.search(before) or _NONE_AFTER.search(after):
        return Stage.NONE_HAD
    if _GOES_ON.search(before):
        return Stage.ONGOING
    if _is_planned(before, after):
        return Stage.PLANNED
    return _had_stage(before, after[:40])


def _is_supposed(before: str, after: str) -> bool:
    """Return whether the care is one of a rule, of a condition, or of somebody else."""
    if _SUPPOSED.search(before) or of_another(before):
        return True
    if in_general(before):
        return True
    return bool(_OPTIONS.search(before) and _DISCUSSED.search(before + after))


def _is_planned(before: str, after: str) -> bool:
    """Return whether care is a plan: no word that it was had comes nearer to it."""
    if _APPROVED_AND_DONE.search(after) or _OF_APPROVED.search(before):
        return False
    if planned := [found.start() for found in _PLAN.finditer(before)]:
        had = [found.start() for found in _HAD.finditer(before)]
        if not had or planned[-1] > had[-1]:
            return True
    return _PLAN_AFTER.search(after) is not None


def _had_stage(before: str, after: str) -> Stage:
    if _BEGUN.search(before) or _BEGUN.search(after):
        return Stage.ONGOING
    if _OVER.search(before) or _OVER.search(after):
        return Stage.COMPLETED
    return Stage.UNDERGONE


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
