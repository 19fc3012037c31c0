"""Findings that a clause tells and no single term: nerves normal, pain that runs down.

Not here: terms (`exam_terms`) and phrases joined of words (`exam_phrases`).
"""

from collections.abc import Iterator
from itertools import islice

from services.evaluator.core.pattern import Pattern, Rare, Sentential

MOST = 60
"""Clauses of a sort read for one case."""

_WHOLE = Rare(
    r"(?<!not )\bneuro(?:logic|logical|logically|vascular|vascularly)?"
    r"(?: (?:exam|examination|status|testing|evaluation|function|checks?))?"
    r"(?: (?:of|in) (?:the |both |his |her )?[a-z /]{1,24}?)? ?"
    r"(?:[:=]|is|was|are|were|remains?)? ?(?:(?:entirely|grossly|completely|otherwise"
    r"|fully) )?(?:normal|intact|wnl|within normal limits|unremarkable|nonfocal"
    r"|non focal)\b(?! (?:gait|tone|reflex|strength|sensation|motor|station|speech"
    r"|mood))(?![^.;]{0,80}\b(?:except|but|aside from|other than|apart from)\b)",
    needs=("neuro",),
)
_LIMB = (
    r"(?:arms?|legs?|thighs?|cal(?:f|ves)|foot|feet|hands?|fingers?|thumbs?|toes?"
    r"|buttocks?|knees?|shins?|ankles?|elbows?|forearms?|extremit(?:y|ies)|heels?"
    r"|shoulder blade|ble|bue|rle|lle|rue|lue|le|ue)"
)
_DOWN = Sentential(
    r"\b(?:pain|ache|aching|symptoms|burning|discomfort|electricity|shocks?)"
    r"(?P<said>(?: [a-z]{1,14}){0,6}) (?:track|shoot|run|travel|go|extend|spread"
    r"|descend|cours|shot|ran|radiat|refer)(?:s|es|ing|ed|red|ring)?"
    r"(?: [a-z/]{1,12}){0,6} (?:down|into|to|along|through) (?:[a-z/]{1,12} ){0,4}?"
    rf"{_LIMB}\b",
    needs=(" track", " shoot", " run", " travel", " go", " extend", " spread",
           " descend", " cours", " shot", " ran", " radiat", " refer"),
)  # fmt: skip
_NOT = Pattern(r"\b(?:not|never|no longer|without|no)\b")


def normal_as_a_whole(folded: str) -> Iterator[tuple[int, int]]:
    """Yield where the nerves are said to be normal altogether."""
    for found in islice(_WHOLE.finditer(folded), MOST):
        yield found.start(), found.end()


def running_down(folded: str) -> Iterator[tuple[int, int, bool]]:
    """Yield where pain is said to run into a limb, and whether it does."""
    for found in islice(_DOWN.finditer(folded), MOST):
        yield found.start(), found.end(), _NOT.search(found["said"]) is None
