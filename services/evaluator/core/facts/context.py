"""How a mention in the record is meant: affirmed, denied, past, planned, not recorded.

After ConText and NegEx (Chapman 2001, Harkema 2009): a trigger before or after the
mention colours it until the sentence ends or a conjunction cuts it off. One place for
all families of facts. Not here: which words mention what.
"""

from enum import StrEnum

from services.evaluator.core.facts.general import in_general
from services.evaluator.core.pattern import Pattern, Rare

_STOP = Pattern(r"[.;?!] ")
BEFORE, AFTER = 160, 80
"""Characters looked at on each side of a mention: bounded, whatever the text."""
QUOTED = 320
"""Characters before a mention in which a guideline, or a heading, may be named."""


class Stance(StrEnum):
    """How the record means what it mentions."""

    AFFIRMED = "affirmed"
    DENIED = "denied"
    HISTORICAL = "historical"
    PLANNED = "planned"
    NOT_RECORDED = "not_recorded"
    OTHER_PERSON = "other_person"


_RECORDED = r"(?:document\w*|record\w*|mention\w*|indicat\w*|description|quantif\w*)"
_RELATIVE = (
    r"\b(?:his|her|the|their|whose) (?:wife|husband|spouse|son|daughter|partner"
    r"|brother|sister|mother|father|roommate|friend|girlfriend|boyfriend)"
)
_OF_FAMILY = Rare(
    r"\b(?:fam(?:ily)? (?:medical )?(?:history|hx)|fh|fhx|fmhx)(?: is| was)? ?"
    r"(?::|positive|significant|notable|remarkable|of\b)",
    needs=("fam", "fh", "fmhx"),
)
_CUT = Pattern(
    r"\b(?:but|however|although|though|except|aside from|apart from"
    r"|(?<!not )(?<!has )(?<!have )(?<!had )yet"
    r"|and (?:has|had|is|was|reports?|he|she|the|there)|he|she|who|which)\b|:"
    r"|, (?:now|currently|on(?! (?:the|both|left|right)\b)|cannot|can not|can't|unable"
    r"|needs|requires|walks|uses|has|takes|is|was|remains|lives)\b"
)
_BEFORE = (
    (Stance.OTHER_PERSON, Rare(
        r"\b(?:family (?:history|hx|h/o)(?: of)?|(?:mother|father|brother|sister"
        r"|aunt|uncle)"
        r" (?:has|had|with|suffers|suffered|died of)|co worker)\b"
        rf"|{_RELATIVE}(?: (?:is|was|also|herself|himself|who is|has|had"
        r"|suffers from))?"
        r"(?: (?:a|an|the))? ?$|(?<!or )(?<!and )\bfam(?:ily)? ?$",
        needs=("fam", "other", "father", "sister", "aunt", "uncle", "worker",
               "wife", "husband", "spouse", "son", "daughter", "partner", "friend",
               "roommate"))),
    (Stance.NOT_RECORDED, Rare(
        rf"\b(?:no|not|lack of|lacks?|without|absence of|insufficient|unclear"
        rf"|never)\b(?: \w{{1,20}}){{0,3}} {_RECORDED}\b|\b(?:unclear|unknown"
        r"|not (?:clear|stated|known|specified|noted|established)) (?:if|whether)\b"
        r"|\bun(?:documented|specified)\b"
        r"|\b(?:records?|reports?|notes?|documentation|documents|file|chart)"
        r"(?: \w{1,12}){0,4} (?:(?:do|does|did) not|fails?(?:ed)? to)"
        r" (?:\w{1,12} )?(?:show|document|contain|provide"
        r"|reflect|demonstrate|establish|support|evidence|include|describe|address"
        r"|discuss|reveal|identify)\b",
        needs=("document", "record", "mention", "indicat", "description", "quantif",
               "unclear", "unknown", "unspecified", "whether", " if", "not show",
               "do not", "does not", "did not", "fail"))),
    (Stance.DENIED, Pattern(
        r"\b(?:no|not(?! only)|(?<!was )(?<!were )(?<!been )(?<!previously )denied"
        r"|denies|denying|without|w/o(?! ?(?:,|contrast|dye|gad))|neg for|absence of"
        r"|absent|never|negative for|r/o|rule[sd]? out|ruling out|lack of"
        r"|lacks|lacked|lacking|(?:has|have|had) yet to|free of|neither|nor|failed to"
        r"|minimal|little|insufficient|cannot)\b")),
    (Stance.HISTORICAL, Rare(
        r"\b(?:history of|h/o|hx of|past|previous history|remote)\b",
        needs=("history", "h/o", "hx of", "past", "remote"))),
    (Stance.PLANNED, Pattern(
        r"\b(?:request(?:s|ed|ing)?|recommend\w*|would benefit|pending|scheduled"
        r"|refer(?:ral|red(?! pain))|plan(?:s|ned)? (?:to|for|include\w*)"
        r"|authorization for"
        r"|await\w*|consider\w*|expect\w*|anticipat\w*|hop(?:es?|ing|ed)|will|would"
        r"|depend\w* on|should|if|to undergo|proposed"
        r"|needs?|goals?)\b")),
)  # fmt: skip
_AFTER = (
    (Stance.NOT_RECORDED, Rare(
        rf"^[^,]{{0,40}}\b(?:is|was|are|were|has been|have been) not (?:\w{{1,20}} )?"
        rf"{_RECORDED}\b", needs=("not",))),
    (Stance.DENIED, Rare(
        r"^(?: \w{1,12}){0,2} ?(?::|=|\() ?(?:none\b|no\b|negative\b|denie[sd]\b"
        r"|nil\b|absent\b|not )|^[^,]{0,40}\b(?:(?:is|was|are|were) (?:denied"
        r"|ruled out|absent)"
        r"|not (?:present|demonstrated|observed|noted|seen|made|sustained"
        r"|suspected)|not (?:yet )?been (?:done|performed|completed|signed|checked"
        r"|obtained|reviewed|administered))\b|^ ruled out\b",
        needs=("denie", "ruled out", "absent", "no", "negative", "nil"))),
    (Stance.HISTORICAL, Rare(
        r"^(?:(?!\b(?:not|never|partial\w*|incomplete\w*|yet|delayed|un\w*)\b)[^.;:])"
        r"{0,24}\b(?:resolved|healed)\b(?! (?:poorly|in\b|with|by))",
        needs=("resolved", "healed"))),
    (Stance.PLANNED, Pattern(
        r"^[^,]{0,30}\b(?:(?:is|was|are|were) (?:requested|required|recommended|pending"
        r"|scheduled|planned|denied)|pending|(?:will|to) be (?:done|performed"
        r"|obtained|scheduled|signed|checked|reviewed"
        r"|provided|given|completed))\b")),
)  # fmt: skip


_HAD = Pattern(r"\bhad (?:a |an |some |left |right )?$")
_IN_YEAR = Rare(
    r"^[^,.;]{0,30}\b(?:in (?:19|20)\d\d|years ago|as a (?:child|teen\w*))\b",
    needs=("in 19", "in 20", "years ago", "as a"),
)


def stance(folded: str, *, start: int, end: int, event: bool = False) -> Stance:
    """Return how the mention at a span is meant.

    Plans matter for events only: to ask for a treatment *for depression* affirms the
    depression, but to ask for an evaluation does not say that one was done.
    """
    before = folded[max(0, start - QUOTED) : start]
    before = before[sentence_start(before) :]
    if _OF_FAMILY.search(before):
        return Stance.OTHER_PERSON
    after = folded[end : end + AFTER]
    after = after[: sentence_end(after)]
    if in_general(before, after):
        return Stance.NOT_RECORDED
    before = _own_clause(before[-BEFORE:])
    for found, pattern in _BEFORE:
        if (event or found is not Stance.PLANNED) and pattern.search(before):
            return found
    if not event and _HAD.search(before) and _IN_YEAR.match(after):
        return Stance.HISTORICAL
    return _said_after(after, event=event)


def _own_clause(before: str) -> str:
    """Return the words before a mention with those of other clauses blanked."""
    scope = 0
    for cut in _CUT.finditer(before):
        scope = cut.end()
    return " " * scope + before[scope:] if scope else before


def _said_after(after: str, *, event: bool) -> Stance:
    for found, pattern in _AFTER:
        if (event or found is not Stance.PLANNED) and pattern.search(after):
            return found
    return Stance.AFFIRMED


def sentence_start(folded: str) -> int:
    """Return where the last sentence of a text begins."""
    found = folded.rfind
    latest = max(found(". "), found("; "), found("? "), found("! "))
    return latest + 2 if latest >= 0 else 0


def sentence_end(folded: str) -> int:
    """Return where the first sentence of a text ends."""
    found = _STOP.search(folded)
    return found.start() if found else len(folded)
