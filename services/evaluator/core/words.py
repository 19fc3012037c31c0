"""Small text functions for reasons and rationales."""

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
