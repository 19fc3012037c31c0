"""How a mention in the record is meant: affirmed, denied, past, planned, not recorded.

After ConText and NegEx (Chapman 2001, Harkema 2009): a trigger before or after the
mention colours it until the sentence ends or a conjunction cuts it off. One place for
all families of facts. Not here: which words mention what.
"""

from enum import StrEnum

from services.evaluator.core.pattern import Pattern, Rare

_STOP = Pattern(r"[.;?!] ")
BEFORE, AFTER = 160, 80
"""Characters looked at on each side of a mention: bounded, whatever the text."""


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
_CUT = Pattern(
    r"\b(?:but|however|although|though|except|aside from|apart from"
    r"|(?<!not )(?<!has )(?<!have )(?<!had )yet"
    r"|and (?:has|had|is|was|reports?|he|she|the)|he|she|who|which)\b|:"
    r"|, (?:cannot|can not|can't|unable|needs|requires|walks|uses|has|takes)\b"
)
_BEFORE = (
    (Stance.OTHER_PERSON, Rare(
        r"\b(?:family (?:history|hx|h/o)(?: of)?|(?:mother|father|brother|sister"
        r"|aunt|uncle)"
        r" (?:has|had|with|suffers|suffered|died of)|co worker)\b"
        rf"|{_RELATIVE}(?: (?:is|was|also|herself|himself|who is|has|had))?"
        r"(?: (?:a|an|the))? ?$",
        needs=("family", "other", "father", "sister", "aunt", "uncle", "worker",
               "wife", "husband", "spouse", "son", "daughter", "partner", "friend",
               "roommate"))),
    (Stance.NOT_RECORDED, Rare(
        rf"\b(?:no|not|lack of|lacks?|without|absence of|insufficient|unclear"
        rf"|never)\b(?: \w{{1,20}}){{0,3}} {_RECORDED}\b|\b(?:unclear|unknown) "
        r"(?:if|whether)\b|\bun(?:documented|specified)\b",
        needs=("document", "record", "mention", "indicat", "description", "quantif",
               "unclear", "unknown", "unspecified"))),
    (Stance.DENIED, Pattern(
        r"\b(?:no|not(?! only)|(?<!was )(?<!were )(?<!been )(?<!previously )denied"
        r"|denies|denying|without|absence of|absent|never"
        r"|negative for|rule[sd]? out|ruling out|lack of|lacks|lacked|lacking"
        r"|(?:has|have|had) yet to|free of|neither|nor|failed to|minimal|little"
        r"|insufficient|cannot)\b")),
    (Stance.HISTORICAL, Rare(
        r"\b(?:history of|h/o|past|previous history|remote)\b",
        needs=("history", "h/o", "past", "remote"))),
    (Stance.PLANNED, Pattern(
        r"\b(?:request(?:s|ed|ing)?|recommend\w*|would benefit|pending|scheduled"
        r"|refer(?:ral|red(?! pain))|plan(?:s|ned)? (?:to|for|include\w*)"
        r"|authorization for"
        r"|await\w*|consider\w*|expect\w*|depend\w* on|should|if|to undergo|proposed"
        r"|needs?|goals?|will (?:check|obtain|order|run|sign|perform|complete"
        r"|review))\b")),
)  # fmt: skip
_AFTER = (
    (Stance.NOT_RECORDED, Rare(
        rf"^[^,]{{0,40}}\b(?:is|was|are|were|has been|have been) not (?:\w{{1,20}} )?"
        rf"{_RECORDED}\b", needs=("not",))),
    (Stance.DENIED, Rare(
        r"^(?: \w{1,12}){0,2} ?(?::|=|\() ?(?:none\b|no\b|negative\b|denie[sd]\b"
        r"|nil\b|absent\b|not )|^[^,]{0,40}\b(?:(?:is|was|are|were) (?:denied"
        r"|ruled out|absent)"
        r"|not (?:present|demonstrated|observed|noted|seen|made|sustained)"
        r"|not (?:yet )?been (?:done|performed|completed|signed|checked|obtained"
        r"|reviewed|administered))\b",
        needs=("denie", "ruled out", "absent", "no", "negative", "nil"))),
    (Stance.PLANNED, Pattern(
        r"^[^,]{0,30}\b(?:(?:is|was|are|were) (?:requested|required|recommended|pending"
        r"|scheduled|planned|denied)|pending|(?:to|will) be (?:done|performed|signed"
        r"|obtained|completed|checked|reviewed))\b")),
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
    before = folded[max(0, start - BEFORE) : start]
    before = before[sentence_start(before) :]
    scope = 0
    for cut in _CUT.finditer(before):
        scope = cut.end()
    if scope:
        before = " " * scope + before[scope:]
    for found, pattern in _BEFORE:
        if (event or found is not Stance.PLANNED) and pattern.search(before):
            return found
    after = folded[end : end + AFTER]
    after = after[: sentence_end(after)]
    if not event and _HAD.search(before) and _IN_YEAR.match(after):
        return Stance.HISTORICAL
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
