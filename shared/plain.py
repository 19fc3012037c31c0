"""Whether a text holds nothing but visible ASCII and spaces: quick, and mostly true.

JSON escapes every control character but DEL, and beside them only the quotation mark
and the backslash, which take one character more each. So an ASCII text is printable if
its JSON is just so much longer; in a long text orjson sees that some twenty times
faster than `str.isprintable` does.
Not here: what is to be done with a text that is not (intake and letters differ).
"""

import orjson

LONG = 200
_AROUND = len('""')


def is_printable(text: str) -> bool:
    """Say whether every character is a visible one of ASCII, or a space."""
    if len(text) < LONG:
        return text.isascii() and text.isprintable()
    if not text.isascii() or "\x7f" in text:
        return False
    length = len(orjson.dumps(text)) - _AROUND
    if length == len(text):
        return True
    return length == len(text) + text.count('"') + text.count("\\")


def is_plain(text: str) -> bool:
    """Say whether it is printable and has single spaces between its words only."""
    return (
        "  " not in text
        and not text.startswith(" ")
        and not text.endswith(" ")
        and is_printable(text)
    )
