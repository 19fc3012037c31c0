"""Where words that are shown of a record begin and end, so that they can be read.

At the edge of their sentence where it is near, else at one of a clause, and only where
neither is within reach at a word. Not here: what a letter quotes of them (`quoted`).
"""

from services.evaluator.core.pattern import Pattern

WHOLE = 130
"""Characters up to which a sentence is shown whole to its edge."""
FAR = 160
"""Characters up to which the edge of a clause is looked for."""
_OPENS = Pattern(r"[,;:] (?!(?:19|20)\d\d\b)(?:and |but |or )?|(?<=\w) (?:and|but) ")
"""Marks after which a clause, or a part of a list, begins."""
_CLOSES = Pattern(
    r"[,;:](?= (?!(?:19|20)\d\d\b))|(?<=\w)(?= (?:and|but|with|which|who) )"
)
"""Marks before which one ends."""


def legible(
    folded: str, *, start: int, end: int, within: tuple[int, int], least: int
) -> tuple[int, int]:
    """Return the bounds to show of a mention: `least` characters beside it, or more.

    `within` are the bounds of its sentence, or of what of a long one is read.
    """
    return (
        _from(folded, start, first=within[0], least=least),
        _until(folded, end, last=within[1], least=least),
    )


def _from(folded: str, start: int, *, first: int, least: int) -> int:
    whole = not (first and folded[first - 1].isalnum())
    if whole and start - first <= max(WHOLE, least):
        return first + _blank(folded[first:start])
    near, far = max(first, start - least), max(first, start - FAR)
    opens = [found.end() for found in _OPENS.finditer(folded, far, start)]
    before = [at for at in opens if at <= near]
    if before or opens:
        return before[-1] if before else opens[0]
    return folded.find(" ", near, start) + 1 or start


def _until(folded: str, end: int, *, last: int, least: int) -> int:
    whole = not folded[last : last + 1].isalnum()
    if whole and last - end <= max(WHOLE, least):
        return last
    near, far = min(last, end + least), min(last, end + FAR)
    closes = [found.start() for found in _CLOSES.finditer(folded, end, far)]
    after = [at for at in closes if at >= near]
    if after or closes:
        return after[0] if after else closes[-1]
    stop = folded.rfind(" ", end, near)
    return stop if stop >= 0 else end


def at_words(folded: str, start: int, end: int) -> tuple[int, int]:
    """Return bounds moved inwards to words, where they stand inside of one."""
    if start and folded[start - 1].isalnum() and folded[start : start + 1].isalnum():
        start = folded.find(" ", start, end) + 1 or start
    if folded[end - 1 : end].isalnum() and folded[end : end + 1].isalnum():
        stop = folded.rfind(" ", start, end)
        end = stop if stop >= 0 else end
    return start, end


def _blank(text: str) -> int:
    return len(text) - len(text.lstrip())
