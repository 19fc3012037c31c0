"""A letter as plain text.

Headings and paragraphs are separated by one blank line. The text of the published
letters has a blank line after each printed line in one source and none in another:
both come from reading a page, so the paragraph is the only break that carries meaning.
The texts of a letter are clean: `assemble` makes them so, and forms are read so.
Not here: HTML and PDF, which come from the same `Letter`.
"""

from collections.abc import Iterator

from services.letters.core.model import Letter, Line, Paragraph
from services.letters.core.typography import lay_clean


def render_text(letter: Letter) -> str:
    """Return the letter as text: lines of the form's width, ending with a newline."""
    return "\n\n".join(_blocks(letter)) + "\n"


def _blocks(letter: Letter) -> Iterator[str]:
    for section in letter.sections:
        if section.heading:
            yield lay_clean(section.heading, width=letter.width)
        for paragraph in section.paragraphs:
            yield _paragraph(paragraph, letter.width)


def _paragraph(paragraph: Paragraph, width: int) -> str:
    lines = [lay_clean(_joined(line), width=width) for line in paragraph.lines]
    return "\n".join(lines)


def _joined(line: Line) -> str:
    return f"{line.label} {line.text}" if line.label else line.text
