"""Whether a finding is one of this person and of this day, and of use as such.

A finding may be one that a guideline asks for, of a condition, or of an earlier day; a
test of the roots that hurts only in the back finds no root. Not here: positive and
negative in general (`exam_answers`).
"""

from services.evaluator.core.facts.exam_words import FOUND, POLAR, REPORT, TOLD
from services.evaluator.core.facts.general import in_general
from services.evaluator.core.facts.places import Sentence
from services.evaluator.core.lexicon import Hit
from services.evaluator.core.pattern import Pattern, Rare

_SUPPOSED = Rare(
    r"(?<!as )(?<!even )\b(?:(?:if|unless|when|where) (?:there|he|she|they|the|any|it"
    r"|symptoms?|an?|patients?)|should (?:there|he|she|they|the patient|symptoms?)"
    r"|(?:patients|those|individuals|cases|workers) (?:with|who|of)|in the (?:presence"
    r"|absence|event) of)\b(?![^.;]{0,140}, (?:an?|he|she|then|it|we|i|there|pain) )"
    r"[^.;]{0,140}$",
    needs=("if ", "unless ", "when ", "where ", "should ", "patients ", "those ",
           "individuals ", "cases ", "workers ", "in the "),
)  # fmt: skip
_FORMER = Rare(
    r"\b(?:(?:prior to|before) (?:the |his |her |this )?(?:surgery|operation|injection"
    r"|procedure|fusion|discectomy)|pre ?operative(?:ly)?|previously|formerly"
    r"|at one time|in the past|used to have|initially"
    r"|(?:previous|prior|last|earlier|initial|other|outside|first) (?:physician"
    r"|doctor|provider|exam\w{0,9}|evaluation|visit|note|report|surgeon)s?)\b"
    r"(?![^.;]{0,160}\b(?:today|now|currently|at present|still|again|unchanged)\b)"
    r"[^.;]{0,160}$",
    needs=("prior", "before", "pre", "formerly", "at one time", "in the past",
           "used to have", "initial", "last", "earlier", "other ", "outside", "first"),
)  # fmt: skip
_NOW = Rare(
    r"\b(?:today|now|currently|at present|on (?:current|today's|this) exam\w{0,9})\b",
    needs=("today", "now", "currently", "at present", "on current", "on this"),
)
_RESOLVED = Rare(
    r"\b(?:has|have|had) (?:since |now |completely |fully |all )?resolved\b"
    r"|\b(?:is|are) (?:now )?(?:resolved|gone)\b",
    needs=("resolved", "gone"),
)
_NOTHING_WRITTEN = Rare(
    r"[^,.;]{0,40}?\b(?:is|are|was|were) (?:documented|recorded|described|mentioned"
    r"|provided|submitted|reported in|listed)\b",
    needs=("documented", "recorded", "described", "mentioned", "provided", "submitted",
           "reported in", "listed"),
)  # fmt: skip
_NO = Pattern(r"\b(?:no|neither)\b")
_TO_THE_HEAD = Pattern(
    r" ?(?:up )?(?:in|on)?to (?:the |his |her )?(?:right |left |both |back of the )?"
    r"(?:head|skull|occiput|ear|eye|jaw|face|temple)s?\b"
)
_BACK_ONLY = Rare(
    r"\bhamstring (?:tightness|pain|stretch\w{0,3}|pulling)|tight hamstrings?"
    r"|\b(?:(?:low |lower )?back|axial|neck)(?: pain)? (?:only|alone)\b"
    r"|\bonly (?:low |lower |axial )?(?:back|neck)\b"
    r"|\b(?:back|neck) pain,? (?:but )?(?:no|not|without)\b[^.;]{0,20}"
    r"\b(?:legs?|arms?|radi\w{2,9}|referral|buttock)",
    needs=("back", "axial", "neck", "hamstring"),
)
_FOR_BACK = Rare(
    r"\bfor (?:low |lower |axial )?(?:back|neck) pain\b(?! (?:and|with|radi|into|to"
    r"|that|which|going))",
    needs=("for low", "for back", "for axial", "for neck"),
)


def not_of_this_day(folded: str, hit: Hit, within: Sentence) -> bool:
    """Return whether a finding is supposed, asked for, not written, or of earlier.

    An earlier finding of which the sentence then tells the present state is read
    anew where that is told (`answered_today`).
    """
    left, start = within.start, hit.start
    if _NOTHING_WRITTEN.match(folded, hit.end, within.end) and _NO.search(
        folded, max(left, start - 30), hit.end
    ):
        return True
    before = folded[left:start]
    if _SUPPOSED.search(before) or _FORMER.search(before):
        return True
    if _RESOLVED.search(folded[hit.end : min(within.end + 40, hit.end + 60)]):
        return True
    return in_general(folded[left:start])


def answered_today(folded: str, hit: Hit, within: Sentence) -> bool | None:
    """Return whether a test once found otherwise is said to be positive today."""
    now = _NOW.search(folded, hit.end, within.end)
    if now is None:
        return None
    answer = POLAR.search(folded, now.end(), min(within.end, now.end() + 40))
    return None if answer is None else answer["no"] is None


def of_the_back_alone(folded: str, hit: Hit, within: Sentence) -> bool:
    """Return whether a test of the roots hurts in the back or the neck only."""
    right = min(within.end, hit.end + 110)
    return any(said.search(folded, hit.end, right) for said in (_BACK_ONLY, _FOR_BACK))


def told_only(folded: str, hit: Hit, within: Sentence) -> bool:
    """Return whether the last word of telling comes after the last of finding."""
    before = REPORT.sub("", folded[within.start : hit.start])
    told = [m.start() for m in TOLD.finditer(before)]
    found = [m.start() for m in FOUND.finditer(before)]
    return bool(told) and (not found or told[-1] > found[-1])


def minus(text: str, hit: Hit) -> bool:
    """Return whether a minus sign stands beside the name of a test, as for negative."""
    before, after = text[max(0, hit.start - 5) : hit.start], text[hit.end : hit.end + 5]
    return bool(_MINUS_BEFORE.search(before) or _MINUS_AFTER.match(after))


_MINUS_BEFORE = Pattern(r"(?:\( ?[-\u2013] ?\)|[,;:(] ?[-\u2013]) ?$")
_MINUS_AFTER = Pattern(r"^ ?(?:\( ?[-\u2013] ?\)|[-\u2013](?=[,;.)]|ve|$))")


def to_the_head(folded: str, hit: Hit, within: Sentence) -> bool:
    """Return whether words are followed by the head as what they go to."""
    return _TO_THE_HEAD.match(folded, hit.end, within.end) is not None
