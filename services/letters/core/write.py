"""From a determination to the text of its letter, checked, the short way or the long.

The short way fills the form laid out beforehand, where no rule can speak up.
All else goes the long way: the letter as data, every rule, every problem, the layout.
"""

from services.letters.core.assemble import assemble
from services.letters.core.check import check, is_sound
from services.letters.core.form import Form
from services.letters.core.laid import fill_in, lay
from services.letters.core.model import Determination
from services.letters.core.problem import Problem
from services.letters.core.render import render_text


class Writer:
    """Writes the letters of one form, which it lays out once."""

    def __init__(self, form: Form) -> None:
        self.form = form
        self._laid = lay(form)

    def write(self, determination: Determination) -> str | tuple[Problem, ...]:
        """Return the text of the letter, or every reason why it must not be issued."""
        if self._laid is not None and is_sound(determination):
            text = fill_in(self._laid, determination)
            if text is not None:
                return text
        letter = assemble(determination, form=self.form)
        return check(determination, letter) or render_text(letter)
