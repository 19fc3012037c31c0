"""Small text functions for reasons and rationales."""

from collections.abc import Iterable

MOST_QUOTED = 220
"""Characters of the record that a reason quotes, unless it says otherwise."""
CUT = "..."
"""What stands where a quotation leaves words of its sentence out."""
PHRASE = 6
"""Words up to which a quotation is a phrase, and need not tell that more stood before.
"""
_LED_IN = frozenset({"and", "or", "but", "that", "which", "with"})
"""Words that join a quotation to what stands before it, and is not quoted."""
_LEADS_ON = frozenset(
    """
    the a an of to and or but with without by for from in on at as that which who he she
    his her because such is was has had be been not
    """.split()  # noqa: SIM905 -- a list of words reads better as words
)
"""Words at an end that go on with what is not quoted."""

ALSO = "; it also says"
"""What leads over to a second quotation."""


def figure(count: float) -> str:
    """Return a number in figures, without a power of ten: `6`, `2.5`, `1000000`."""
    return f"{count:.12g}"


def plural(count: float, unit: str) -> str:
    """Return a number with its unit: `1 session`, `4 sessions`."""
    return f"{figure(count)} {unit}" if count == 1 else f"{figure(count)} {unit}s"


def sentence(text: str) -> str:
    """Return the text with a capital at its start and a stop at its end."""
    text = text.strip()
    if not text:
        return ""
    text = text[0].upper() + text[1:]
    return text if text[-1] in ".!?" else f"{text}."


def told_once(texts: Iterable[str]) -> tuple[str, ...]:
    """Return texts, in order, without those that another one says with more words."""
    said = {text.lower(): text for text in texts}
    return tuple(
        text
        for low, text in said.items()
        if not any(low in other and low != other for other in said)
    )


def whole_brackets(text: str) -> str:
    """Return the text without a bracket at its end that was opened and not closed."""
    opened = text.rfind("(")
    if text.count("(") <= text.count(")") or opened < FEWEST_LEFT:
        return text
    return text[:opened].rstrip(" ,;:")


FEWEST_LEFT = 12
"""Characters that must be left of a text, for a bracket at its end to be left out."""


def shortened(text: str, *, most: int) -> str:
    """Return the text cut at a word, with an ellipsis where something is left out."""
    text = " ".join(text.split())
    if len(text) <= most:
        return text
    return text[:most].rsplit(" ", 1)[0].rstrip(" ,;:") + " ..."


def quoted(text: str, *, most: int = MOST_QUOTED) -> str:
    """Return words of the record as they stand between quotation marks.

    They begin and end where they can be read, or with an ellipsis where they were cut;
    quotation marks inside become single ones.
    """
    said = _without_lead(" ".join(text.split()).lstrip(" ,;:"))
    begun = said[:1].islower() and said.count(" ") >= PHRASE
    short = shortened(said, most=most)
    said = _ended(whole_brackets(short.removesuffix(CUT)), cut=short != said)
    return single_quotes(f"{CUT} {said}" if begun else said)


def _without_lead(said: str) -> str:
    first, _, rest = said.partition(" ")
    return rest if first in _LED_IN and rest[:1].islower() else said


def _ended(said: str, *, cut: bool) -> str:
    """Return words without what leads on from them, and a sign where they were cut."""
    said = said.rstrip(" ,;:")
    if said.endswith(".") and said[-3:-1].isalnum():
        said = said[:-1]
    whole, last = said, said.rpartition(" ")
    while last[0] and last[2] in _LEADS_ON:
        said = last[0].rstrip(" ,;:")
        last = said.rpartition(" ")
    return f"{said} {CUT}" if cut or said != whole else said


def single_quotes(text: str) -> str:
    """Return the text with single quotation marks, each of them closed."""
    if '"' not in text:
        return text
    if text.count('"') % 2:
        opened = text.rfind('"')
        closes = not text[opened + 1 : opened + 2].strip()
        text = text[:opened] + text[opened + 1 :] if closes else f'{text}"'
    return text.replace('"', "'")
