"""Golden letters: a folder per case with `input.json` and `expected.txt`.

The input is a `determination-issued` event without its letter. To agree to a change of
the letters run `python -m tests.cases.letters.update`; the diff is the review.
"""

from pathlib import Path

from pydantic import TypeAdapter

from services.letters.core.assemble import assemble
from services.letters.core.form_file import load_form
from services.letters.core.model import Determination
from services.letters.core.render import render_text

HERE = Path(__file__).parent
FORMS = HERE.parents[2] / "services" / "letters" / "forms"
_DETERMINATION = TypeAdapter(Determination)


def cases() -> tuple[Path, ...]:
    """Return the folders of all cases."""
    return tuple(sorted(path.parent for path in HERE.glob("*/input.json")))


def read_determination(case: Path) -> Determination:
    """Return the determination of a case."""
    return _DETERMINATION.validate_json((case / "input.json").read_bytes())


def render_case(case: Path) -> str:
    """Return the letter of a case as we write it now."""
    determination = read_determination(case)
    form = load_form(FORMS / f"{determination.form}.toml")
    return render_text(assemble(determination, form=form))


def read_expected(case: Path) -> str:
    """Return the letter of a case as it was agreed."""
    return (case / "expected.txt").read_text(encoding="utf-8")
