"""A form laid out beforehand: what every letter says is there already, as printed.

A letter is then its own words, each laid out once, between those of the form. It is the
text that `render` makes of what `assemble` returns, without the letter as data between,
and it is made only where no rule about letters (`check_letter`) could speak up: else
there is none, and whoever asks takes the long way.
Not here: the rules about the determination (`check`); which way is taken (`write`).
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from services.letters.core.assemble import (
    Values,
    case_values,
    closed_words,
    heading_of,
    item_values,
)
from services.letters.core.check_letter import may_be_unfilled
from services.letters.core.form import Form, LineForm, ParagraphForm, Slot
from services.letters.core.model import Determination, Outcome
from services.letters.core.placeholders import fill, fixed_words
from services.letters.core.typography import has_control, lay_clean


class LaidLine(NamedTuple):
    """A line: as printed where it is always the same, else what it is made from."""

    printed: str | None
    start: str
    name: str | None
    text: str


Block = str | tuple[LaidLine, ...]
"""A paragraph as printed, or its lines."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Laid:
    """A form as it is printed, piece by piece."""

    form: Form
    blocks: tuple[Block | Slot, ...]
    item: tuple[Block, ...]


def lay(form: Form) -> Laid | None:
    """Return the form laid out, or None where its own words need a look each time."""
    own = " ".join(_own_words(form))
    if has_control(own) or may_be_unfilled(own):
        return None
    return Laid(
        form=form,
        blocks=tuple(_blocks(form)),
        item=tuple(_block(p, form.width) for p in form.item.paragraphs),
    )


def fill_in(laid: Laid, determination: Determination) -> str | None:
    """Return the letter as text; None where a rule about letters might speak up."""
    numbers = [item.number for item in determination.items]
    numbers += [closed.number for closed in determination.closed_items]
    if len(set(numbers)) < len(numbers):
        return None
    letter = _Filling(laid)
    values = case_values(determination, laid.form)
    for block in laid.blocks:
        if block is Slot.ITEMS:
            letter.add_items(determination)
        elif block is Slot.CLOSED_ITEMS:
            for closed in determination.closed_items:
                letter.add_words(closed_words(closed, laid.form))
        elif isinstance(block, str):
            letter.printed.append(block)
        else:
            letter.add(block, values)
    own = "".join(letter.own)
    if has_control(own) or may_be_unfilled(own):
        return None
    return "\n\n".join(letter.printed) + "\n"


class _Filling:
    """A letter in the making: what is printed so far, and which words of it are own."""

    def __init__(self, laid: Laid) -> None:
        self.printed: list[str] = []
        self.own: list[str] = []
        self._laid = laid
        self._width = laid.form.width

    def add_items(self, determination: Determination) -> None:
        laid = self._laid
        outcomes: Mapping[Outcome, str] = laid.form.outcomes
        for item in determination.items:
            heading = heading_of(item, laid.form)
            word = outcomes[item.outcome]
            self.add_words(f"{heading} {word}" if heading else word)
            values = item_values(item, laid.form)
            for block in laid.item:
                if isinstance(block, str):
                    self.printed.append(block)
                else:
                    self.add(block, values)

    def add(self, block: tuple[LaidLine, ...], values: Values) -> None:
        """Add a paragraph, unless the values of all its lines are absent."""
        lines: list[str] = []
        for printed, start, name, template in block:
            if printed is not None:
                lines.append(printed)
                continue
            text = values[name] if name else fill(template, values=values)
            if text is not None:
                words = start + text
                self.own.append(words)
                lines.append(lay_clean(words, width=self._width))
        if lines:
            self.printed.append("\n".join(lines))

    def add_words(self, words: str) -> None:
        """Add a paragraph of one line."""
        self.own.append(words)
        self.printed.append(lay_clean(words, width=self._width))


def _blocks(form: Form) -> Iterator[Block | Slot]:
    for section in form.sections:
        if section.heading:
            yield lay_clean(section.heading, width=form.width)
        for entry in section.paragraphs:
            yield entry if isinstance(entry, Slot) else _block(entry, form.width)


def _block(paragraph: ParagraphForm, width: int) -> Block:
    lines = tuple(_line(line, width) for line in paragraph.lines)
    printed = [line.printed for line in lines if line.printed is not None]
    return lines if len(printed) < len(lines) else "\n".join(printed)


def _line(line: LineForm, width: int) -> LaidLine:
    start = f"{line.label} " if line.label else ""
    printed = None
    if line.fixed:
        printed = lay_clean(start + line.text, width=width)
    return LaidLine(printed, start, line.alone, line.text)


def _own_words(form: Form) -> Iterator[str]:
    """Yield all that the form says, without what is filled in."""
    yield from (form.organisation, *form.outcomes.values(), *form.priorities.values())
    item = form.item
    templates = [item.plain, item.remainder, item.substituted, item.cited]
    templates += [item.not_cited, item.claims_administrator_not_cited]
    templates += form.closed.values()
    paragraphs = list(item.paragraphs)
    for section in form.sections:
        yield section.heading
        paragraphs += [p for p in section.paragraphs if isinstance(p, ParagraphForm)]
    for line in [line for paragraph in paragraphs for line in paragraph.lines]:
        yield line.label
        templates.append(line.text)
    yield from map(fixed_words, templates)
