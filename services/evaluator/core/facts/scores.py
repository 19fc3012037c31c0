"""Scores of pain with a drug and without it, and the relief that they come to.

"8/10 without and 4/10 with Norco", "on naproxen 3 out of 10 (7 without)", "pain drops
from 8 to 4", "cut by half", "least with Norco 3/10, worst 8/10". Each score is tagged
by the words next to it; where one with and one without stand in a sentence they make a
percentage. Not here: relief in words (`drug_effect`).
"""

from dataclasses import dataclass

from services.evaluator.core.pattern import Pattern

MOST_SCORES = 12
"""Scores looked at in one sentence."""
_REACH = 48
"""Characters around a score in which words may say what it was taken under."""
_NEXT = "|".join(f"{low} (?:to|or) {low + 1}" for low in range(10))
"""Neighbours with "to" or "or" between are one score, with no "/10" behind them."""
_RANGE = (
    rf"(?:(?=(?:{_NEXT})\b)(?P<low>\d) \w\w (?P<high>10|\d)"
    r"|(?P<one>10|\d)(?:\.\d)?"
    r"(?: ?(?:to|or| ) ?(?P<two>10|\d)(?= ?/ ?10| out of))?)"
)
_SCORE = Pattern(
    rf"(?<![\d/.]){_RANGE}(?: ?/ ?10\b| out of (?:10|ten)\b)?"
    r"(?![\d/%]|\.\d| ?(?:mg|mcg|%|percent|tablets?|pills|times|a day|per day|daily"
    r"|days?|weeks?|months?|years?|hours?|minutes?|blocks?|miles?|lbs?\b|pounds?"
    r"|visits?|sessions?|degrees?|patch\w*))"
)
_RAN_OUT = (
    r"when (?:he|she|the \w+) (?:ran out|runs out|was out|is out|stopped|stops"
    r"|skips|skipped|misses|missed|does not|did not|forgets|went without|is off"
    r"|was off|came off|goes without|is without|has none|does without|had none"
    r"|cannot get it|could not get it)|in (?:its|their) absence|once it wears off"
    r"|unmedicated"
)
_NO_DRUG = (
    rf"(?:without|w/o|w/out|before(?! taking more)|prior to|off(?: of)?|{_RAN_OUT})"
)
_DRUG = (
    r"(?:with(?:out)?|after|on|under|once on|while on|when (?:taking|using|on)|taking)"
)
_WITHOUT_AFTER = Pattern(rf"^,? ?(?:at )?(?:while |when )?{_NO_DRUG}\b")
_WITH_AFTER = Pattern(
    r"^ ?(?:(?:with(?!out)|w/(?!o))(?! (?:activit|movement|walking|standing|sitting"
    r"|bending|use of"
    r" the (?:arm|leg|hand)|use\b|lifting|prolonged|exertion|radiat|numb|weather|cold"
    r"))|on\b(?! (?:exertion|palpation|average|most|the (?:visual|vas|pain|day|left"
    r"|right|last|nrs|scale)|an? (?:scale|good|bad|\d)|\d|\w+day|movement|activity))"
    r"|(?:(?:an?|one|two|half an|\d+)"
    r" (?:hours?|minutes?) )?after (?!\w{1,12} (?:hours|minutes)"
    r"|(?:activit|walking|standing|work|surgery|therapy|the injection|injection))"
    r"|under |while (?:taking|using|on)|when (?:taking|using|on)|taking "
    r"|(?:when|once|if|after|while) (?:he|she|the \w+) (?:takes|took|uses|used"
    r"|has taken"
    r"|has it|is on|was on|is taking))"
)
_WITHOUT_BEFORE = Pattern(rf"\b(?:{_NO_DRUG}\b|worst\b|at worst\b)[^.;\d]{{0,44}}$")
_WITH_BEFORE = Pattern(
    r"\b(?:with(?!out)|w/(?!o)|on|after taking|while taking|under"
    r"|when (?:taking|using|on)"
    r"|(?:when|once|if|after) (?:he|she|the \w+) (?:takes|took|uses|used|has taken)"
    r"|after(?: (?:the |his |her )?(?:medic\w+|dose|pills?|tablets?|taking \w+)))"
    r" [^.;\d]{0,44}$"
)
_FELL = Pattern(
    r"\b(?:from|of|pain)(?: (?:an? )?(?:average |level |score )?)?"
    r" ?(10|\d)(?: ?/ ?10| out of 10)?"
    r"(?: (?:down )?to|,? (?:and )?(?:decreas|reduc|improv|drop|fall|fell|went|goes"
    r"|brought|com)\w{0,4}(?: down)? to|,? down to)"
    r" (?:an? )?(?:about |around )?(10|\d)(?: ?/ ?10| out of 10)?\b"
    r"(?! (?:times|weeks|days|hours|tablets|a day|per day|visits|mg))"
)
_SHARES = (
    (Pattern(r"\b(?:by|in|about|cut(?:s)?|nearly|almost|at least) (?:a |one )?half\b"
                r"|\bhalv(?:es|ed|ing)\b|\bhalf (?:of )?(?:the|his|her|as much) pain"
                r"|\bhalf as (?:much|bad|severe)"), 50),
    (Pattern(r"\bby (?:a|one) third\b"), 33),
    (Pattern(r"\b(?:by )?two thirds\b"), 67),
    (Pattern(r"\b(?:by )?three (?:quarters|fourths)\b"), 75),
)  # fmt: skip
_OF_PAIN = Pattern(
    r"\b(?:pain|burning|ache|aching|symptoms|headaches?|discomfort|vas|nrs|relief|hurt"
    r"|tingling|spasms?)\b"
)
_PERCENT = Pattern(
    r"\b(\d{1,3}) ?(?:%|percent)(?: \w{1,12}){0,4}? (?:relief|reduc\w{2,5}"
    r"|decreas\w{1,4}|improv\w{2,6}|less|drop|decline|better|of (?:the|his|her) pain)"
    r"|\b(?:relief|eas(?:es|ed)|reduc\w{2,5}|decreas\w{1,4}|improv\w{2,6}|reliev\w{1,3}"
    r"|cuts?|lower\w{0,3}|took away|takes away|tak\w{1,3} (?:off|away))"
    r"(?: \w{1,12}){0,5}? (?:by |of |at |is |was |about |away )+"
    r"(?:about |approximately |some |roughly )?(\d{1,3}) ?(?:%|percent)"
)


@dataclass(frozen=True, slots=True)
class _Score:
    value: float
    under: str


def percent_of_relief(words: str) -> int | None:
    """Return the relief in percent that a folded sentence gives, or none.

    Stated in percent, told by a pair of scores, or by a share such as "by half".
    """
    if stated := _PERCENT.search(words):
        return min(int(stated[1] or stated[2]), 100)
    if (paired := _paired(words)) is not None:
        return paired
    if fell := _FELL.search(words):
        return _relief(float(fell[1]), float(fell[2]))
    if _OF_PAIN.search(words):
        return next((share for p, share in _SHARES if p.search(words)), None)
    return None


def _paired(words: str) -> int | None:
    if not _OF_PAIN.search(words) and "/10" not in words and "out of 10" not in words:
        return None
    scores = _scores(words)
    without = [s.value for s in scores if s.under == "without"]
    under = [s.value for s in scores if s.under == "with"]
    if under and not without:
        # "Pain is 8/10, 4/10 with Norco": the score before is the one without.
        first = scores[0]
        without = [first.value] if not first.under and first.value > under[0] else []
    elif without and not under:
        # "Pain 4/10 (8/10 before medication)": the one beside it is with the drug.
        under = [s.value for s in scores if not s.under and s.value <= without[0]][:1]
    if not (without and under):
        return None
    return _relief(max(without), under[0])


def _relief(before: float, after: float) -> int | None:
    return round((before - after) / before * 100) if before else None


def _scores(words: str) -> list[_Score]:
    found = []
    last = 0
    for index, score in enumerate(_SCORE.finditer(words)):
        if index >= MOST_SCORES:
            break
        least = float(score["low"] or score["one"])
        value = (least + float(score["high"] or score["two"] or least)) / 2
        before = words[max(last, score.start() - _REACH) : score.start()]
        after = words[score.end() : score.end() + _REACH]
        found.append(_Score(value, _under(before, after)))
        last = score.end()
    return found


def _under(before: str, after: str) -> str:
    """Return under what a score was taken: "with", "without", or unsaid."""
    apart = after.startswith(",")
    if not apart and _WITHOUT_AFTER.search(after):
        return "without"
    if not apart and _WITH_AFTER.search(after):
        return "with"
    if _WITHOUT_BEFORE.search(before):
        return "without"
    if _WITH_BEFORE.search(before):
        return "with"
    return "without" if _WITHOUT_AFTER.search(after) else ""
