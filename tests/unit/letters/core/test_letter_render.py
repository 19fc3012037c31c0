from services.letters.core.model import Letter, Line, Paragraph, Role, Section
from services.letters.core.render import render_text
from tests.unit.letters.core.letters import a_letter, posted_form


class TestRenderText:
    def test_puts_one_blank_line_between_paragraphs(self) -> None:
        letter = Letter(
            case_number="CM16-0000001",
            form="any",
            width=40,
            sections=(
                Section(
                    heading="",
                    paragraphs=(
                        Paragraph(
                            role=Role.FACTS,
                            lines=(Line(label="A:", text="1"), Line(text="b")),
                        ),
                    ),
                ),
                Section(
                    heading="HEADING",
                    paragraphs=(Paragraph(role=Role.FIXED, lines=(Line(text="c"),)),),
                ),
            ),
        )

        assert render_text(letter) == "A: 1\nb\n\nHEADING\n\nc\n"

    def test_keeps_to_the_width_of_the_form(self) -> None:
        lines = render_text(a_letter(summary="word " * 500)).splitlines()

        assert max(map(len, lines)) <= posted_form().width
        assert all(line == line.strip() for line in lines)
        assert "\n\n\n" not in "\n".join(lines)
