"""Losses of function on examination that a record gives in numbers.

"Flexion 45/60", "grip 70 R / 110 L", "80 percent of normal". Not here: losses told in
words (`told`, `function`).
"""

import re
from collections.abc import Iterator

from services.evaluator.core.facts.context import stance
from services.evaluator.core.facts.record import Statement
from services.evaluator.core.model import Evidence
from services.evaluator.core.pattern import Pattern
from shared.facts import Fact

_MOST = 20
_NUMBERS = Pattern(
    r"\b(?:flexion|extension|rotation|abduction|rom|bending)(?: \w{1,10}){0,2}? "
    r"(?P<part>\d{1,3})/(?P<whole>\d{2,3})(?![\d/])"
    r"|\bgrip(?: strength)?:?(?: \w{1,10}){0,2}? (?P<one>\d{1,3})"
    r" ?(?:kg|lbs?)? ?(?:r|l|right|left)?\b"
    r"[^.;\d]{0,24}(?P<two>\d{1,3}) ?(?:kg|lbs?)? ?(?:r|l|right|left|on)?\b(?![/\d])"
    r"|\b(?P<percent>\d{1,2}) ?(?:%|percent) of normal"
    r"|\blacks? \d{1,2} ?(?:°|degrees?)"
    r"|\bfingertips? to (?:the )?(?:mid|knees?|thighs?)"
    r"|\bcannot make a (?:full )?fist"
    r"|\bunable to (?:fully )?"
    r"(?:flex|extend|bend|straighten|squat|kneel)"
    r"|\b(?:passive|active) (?:abduction|elevation|forward flexion)"
    r"(?: (?:is|of|was))*:? (?P<lifted>\d{2,3})\b(?! ?(?:/|to|->) ?\d)"
    r"|\bcannot bear weight\b|\bis half of normal"
    r"|\b(?:flexion|extension|abduction|elevation|rotation|motion)(?: \w{1,10}){0,2}?"
    r" (?P<right>\d{1,3}) ?(?:°|degrees?)? (?:on the |on )?(?:right|r)\b[^.;\d]{0,16}"
    r"(?P<left>\d{1,3}) ?(?:°|degrees?)? ?(?:on the |on )?(?:left|l)\b"
    r"|\bflexion(?: (?:is|of|was|to|at|limited))*:? (?P<flexion>\d{1,2}) ?(?:°"
    r"|degrees?)"
    r"(?! ?(?:/|of) ?\d)"
    r"|\b(?:rom|range of motion)\b(?: (?:of|the|in|degrees|is|was|active|lumbar"
    r"|cervical|spine|l/s|c/s))*:? ?(?:forward )?(?:flexion|flex"
    r"|fe):? (?P<bare>\d{1,2})\b"
    r"(?! ?(?:/|of|to) ?\d)"
    r"|\b(?:abduction|elevation)(?: (?:is|of|was|to|at|active|limited))*:?"
    r" (?P<raised>\d{1,3}) ?(?:°|degrees?)"
    r"|\bdrops (?:things|objects|tools|items|cups|dishes|his|her|a )"
    r"|\b(?:cannot|can not|can't|unable to|not able to|no longer able to) (?:fully )?"
    r"(?:sit|stand|walk|lift|carry|drive|reach|climb|raise|grip|grasp|twist|run|crouch"
    r"|turn|put on|tie|dress|bathe|work|open|hold|push|pull|heel|toe)\b(?! until)"
    r"|\b(?:can|able to) (?:only )?(?:sit|stand|walk|drive)(?: for)?(?: only| about"
    r"| at most| no more than| less than)? (?:\w+ )?(?:\d+|one|two|three|five|ten"
    r"|fifteen|twenty|half an?|an?) (?:minutes?|blocks?|yards?|feet)\b"
    r"|\bwalks? (?:only |about |less than )?(?:half (?:an? |of an? )?|one |two "
    r"|three |\d )"
    r"blocks?\b|\b(?:cannot|can't|unable to) manage (?:the )?(?:stairs|\w+)"
    r"|\bneeds? help (?:with |to |putting )|\b(?:sitting|standing|walking|lifting"
    r"|carrying|driving)(?: tolerance)?(?: is| was)? (?:limited|restricted"
    r"|reduced) to\b"
)
LEAST_FLEXION, LEAST_RAISED = 45, 150
"""Degrees below which motion is lost in any joint that flexes, or an arm raised."""
SIDES_DIFFER = 0.85
"""A grip of less than this share of the other side is a loss; an assumption."""


def measured_loss(text: str, folded: str, *, source: str) -> Iterator[Statement]:
    """Yield the losses of function on examination that a text gives in numbers."""
    for index, found in enumerate(_NUMBERS.finditer(folded)):
        if index < _MOST and _lost(found):
            start, end = found.span()
            yield Statement(
                fact=Fact.FUNCTIONAL_DEFICIT,
                stance=stance(folded, start=start, end=end),
                evidence=Evidence(
                    text=text[start:end], source=source, start=start, end=end
                ),
            )


def _lost(found: re.Match[str]) -> bool:
    if found["part"]:
        return int(found["part"]) < int(found["whole"])
    flexed, raised = (
        found["flexion"] or found["bare"],
        found["raised"] or found["lifted"],
    )
    if flexed or raised:
        return (
            int(flexed or LEAST_FLEXION) < LEAST_FLEXION
            or int(raised or LEAST_RAISED) < LEAST_RAISED
        )
    for one, two in (("one", "two"), ("right", "left")):
        if found[one]:
            low, high = sorted((int(found[one]), int(found[two])))
            return low < high * SIDES_DIFFER
    return True
