"""Whether words tell of a relative or a friend, and not of this person.

Not here: what guidelines have (`general`).
"""

from services.evaluator.core.pattern import Rare

_OF_ANOTHER = Rare(
    r"\b(?:mother|father|wife|husband|spouse|son|daughter|brother|sister|co worker"
    r"|friend) (?:also |recently )?(?:has|had|is|was|underwent|went|receiv\w+"
    r"|complet\w+|attend\w+|tried|failed|takes|uses|used|took)\b(?! (?:drive"
    r"|been driving))",
    needs=("other ", "father ", "wife ", "husband ", "spouse ", "son ", "daughter ",
           "sister ", "worker ", "friend "),
)  # fmt: skip


def of_another(before: str) -> bool:
    """Return whether the words before a mention tell of a relative or a friend."""
    return _OF_ANOTHER.search(before) is not None
