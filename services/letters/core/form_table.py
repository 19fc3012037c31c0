"""A table of a form file, read with checks that say what to mend.

Not here: which keys a form has (`form`).
"""

from collections.abc import Mapping
from typing import NamedTuple, NoReturn

from services.letters.core.placeholders import fixed_words, unfilled
from services.letters.core.typography import clean


class FormError(ValueError):
    """A form file cannot be used; the text says where, what was expected and found."""


class LabelledText(NamedTuple):
    """A line of a form as it stands in the file."""

    label: str
    text: str


class Table:
    """One table of the file, and where it stands."""

    def __init__(self, content: Mapping[str, object], *, where: str) -> None:
        self._content = content
        self._where = where

    def refuse(self, key: str, expected: str, found: str) -> NoReturn:
        """Raise `FormError` about one key."""
        raise FormError(
            f"{self._where}, `{key}`: expected {expected}, found {found}; "
            "mend the form file"
        )

    def allow(self, keys: str) -> None:
        """Raise `FormError` where the table has a key that is not one of these."""
        for key in sorted(set(self._content) - set(keys.split())):
            self.refuse(key, f"one of {', '.join(sorted(keys.split()))}", "this key")

    def text(self, key: str, *, empty: bool = False) -> str:
        """Return a text, cleaned; empty only where that is allowed."""
        found = self._content.get(key)
        if not isinstance(found, str):
            self.refuse(key, "a text", _kind(found))
        if not clean(found) and not empty:
            self.refuse(key, "a text", "an empty one")
        if mark := unfilled(fixed_words(found)):
            self.refuse(key, "words that every letter may say", f"`{mark}`")
        return clean(found)

    def number(self, key: str, *, within: range) -> int:
        """Return a whole number within a range."""
        found = self._content.get(key)
        if not isinstance(found, int) or found not in within:
            bounds = f"a whole number from {within[0]} to {within[-1]}"
            self.refuse(key, bounds, _kind(found))
        return found

    def array(self, key: str) -> tuple[object, ...]:
        """Return an array that is not empty."""
        found = self._content.get(key)
        if not isinstance(found, list) or not found:
            self.refuse(key, "a list with entries", _kind(found))
        return tuple(found)

    def table(self, key: str) -> "Table":
        """Return a table of this table."""
        return self._sub(key, self._content.get(key), name=key)

    def tables(self, key: str) -> tuple["Table", ...]:
        """Return an array of tables."""
        return tuple(
            self._sub(key, entry, name=f"{key} {number}")
            for number, entry in enumerate(self.array(key), start=1)
        )

    def line(self, entry: object) -> LabelledText:
        """Return a line given as a text or as a label and a text."""
        if isinstance(entry, str):
            entry = {"text": entry}
        if not isinstance(entry, dict):
            self.refuse("paragraphs", "a text or { label, text }", _kind(entry))
        line = Table(entry, where=f"{self._where} paragraphs")
        line.allow("label text")
        return LabelledText(
            label=line.text("label") if "label" in entry else "",
            text=line.text("text"),
        )

    def _sub(self, key: str, found: object, *, name: str) -> "Table":
        if not isinstance(found, dict):
            self.refuse(key, "a table", _kind(found))
        return Table(found, where=f"{self._where} [{name}]")


def _kind(found: object) -> str:
    match found:
        case None:
            return "nothing"
        case int() | float():
            return str(found).lower()
        case str():
            return "a text"
        case list():
            return "a list" if found else "an empty list"
        case dict():
            return "a table"
        case _:
            return "a date or time"
