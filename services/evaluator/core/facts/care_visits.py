"""How many visits of care a sentence counts beside the care's name.

"6 of 6 visits", "x 6", "five sessions of", "after his third visit". Not here: whether
the care was had at all (`care_words`).
"""

from services.evaluator.core.numerals import number, number_pattern
from services.evaluator.core.pattern import Pattern

_N = number_pattern()
_SOME = r"(?:[a-z][a-z/]{0,20},? ){0,4}?"
DONE_AFTER = (
    r"(?![^.;]{0,60}\bnone\b)[^.;]{0,60}"
    r"\b(?<!not )(?<!none )(?:attended|completed|finished|done|used|taken)\b"
)
"""Words that say of approved visits that they were made."""
_UNIT = r"(?:sessions?|visits?|treatments?)"
_VISITS_BEFORE = (
    Pattern(rf"\b{_N} ?(?:of|out of|/) ?(?:the |his |her |their )?\d{{1,3}} {_SOME}$"),
    Pattern(rf"(?:\b|#){_N} ?(?:\(\d{{1,3}}\) ?)?{_SOME}{_UNIT} {_SOME}$"),
    Pattern(
        rf"(?:\b|#){_N} ?(?:\(\d{{1,3}}\) ?)?(?:(?:prior|previous|formal|supervised"
        r"|postoperative|post op(?:erative)?|outpatient) ){0,2}$"
    ),
)
_VISITS_BARE = Pattern(
    rf"\b(?:s/p|status post|had|completed|received|underwent|after|attended|finished) "
    rf"{_N} $"
)
_VISITS_LISTED = Pattern(rf"(?:\b(?:includ\w{{1,3}}|of|and)|[,:;]) {_N} $")
_LISTED = frozenset({"pt", "ot", "chiro", "acupuncture", "physio"})
_MOST_LISTED = 60
_VISITS_AFTER = (
    Pattern(rf"^s? ?(?:for |x ?|times |, |\(|: ?)?#?{_N} ?{_SOME}{_UNIT}\b"),
    Pattern(rf"^ ?(?:{_UNIT})? ?(?:x ?|#)(\d{{1,3}})\b(?! ?(?:weeks?|wks?|months?))"),
)
_VISITS_TOLD = (
    Pattern(
        rf"^ {_N} ?(?:/|of|out of) ?\d{{1,3}} (?:{_UNIT} )?(?:were |was )?"
        r"(?:done|completed|attended)\b"
    ),
    Pattern(
        rf"^ ?(?:was |were )?(?:approved|authorized|certified) for {_N}\b"
        rf"(?={DONE_AFTER})"
    ),
    Pattern(rf"^:? ?,? ?{_N} ?{_UNIT} (?:were |have been )?(?:completed|attended)"),
    Pattern(
        rf"^[^.;]{{0,60}}\b(?:stopped|ended|quit|discontinued"
        rf"|halted) after (?:only )?{_N}"
        rf" {_UNIT}"
    ),
    Pattern(rf"^ {_N} times?\b(?! ?(?:a|per|each|every|weekly))"),
    Pattern(
        r"^[^.;]{0,60}\b(?:attended|went to|made|showed for|came to) (?:only )?"
        rf"{_N}\b"
    ),
    Pattern(
        rf"^ (?:initial(?:ly)?|first|a total of|total(?:ing)?|so far) {_N} {_UNIT}\b"
    ),
)
_ORDINALS = (
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth",
    "ninth", "tenth", "eleventh", "twelfth",
)  # fmt: skip
_ORDINAL = Pattern(
    rf"\b(?:finished|completed|had|after|attended) (?:his|her|the|their) "
    rf"({'|'.join(_ORDINALS)}) {_UNIT} (?:of )?$"
)
_BROKEN_OFF = Pattern(
    r"\b(?:stopped|ended|quit|discontinued|halted|left|abandoned)"
    r"(?: attending| going to)?(?: the| his| her)? $"
)
_AFTER_SOME = Pattern(rf"^ after (?:only |just |about )?{_N} {_UNIT}\b")
_ORDINAL_AFTER = Pattern(
    rf"^[^.;]{{0,80}}\b(?:stopped|ended|quit|discontinued|halted|dropped out) after "
    rf"(?:only )?(?:the|his|her|their) ({'|'.join(_ORDINALS)}) {_UNIT}\b"
)
_UNIT_NEXT = Pattern(rf"^ ?{_UNIT}\b")
_UNIT_LAST = Pattern(rf"\b{_UNIT}$")


def visits_in(before: str, name: str, after: str) -> float | None:
    """Return how many visits a sentence counts beside the care's name, or none."""
    unit = _UNIT_LAST.search(name) or _UNIT_NEXT.match(after)
    for index, pattern in enumerate(_VISITS_BEFORE):
        found = pattern.search(before[-80:])
        if found and (index < len(_VISITS_BEFORE) - 1 or unit):
            return number(found[1])
    if found := _VISITS_BARE.search(before[-40:]):
        return number(found[1])
    if found := _ORDINAL.search(before[-80:]) or _ORDINAL_AFTER.search(after[:140]):
        return _ORDINALS.index(found[1]) + 1.0
    listed = _VISITS_LISTED.search(before[-40:]) if name in _LISTED else None
    if listed and number(listed[1]) <= _MOST_LISTED:
        return number(listed[1])
    if _BROKEN_OFF.search(before[-40:]) and (found := _AFTER_SOME.search(after[:60])):
        return number(found[1])
    near = (
        pattern.search(after[:reach])
        for patterns, reach in ((_VISITS_AFTER, 60), (_VISITS_TOLD, 120))
        for pattern in patterns
    )
    return next((number(found[1]) for found in near if found), None)
