"""Whether words are those of a guideline or of somebody else, and not of this person.

What a guideline asks for is not what somebody had, or what an examination found.
"""

from services.evaluator.core.pattern import Pattern, Rare

_OF_A_RULE = Rare(
    r"\b(?:guidelines?|mtus|odg|acoem|criteria|disability duration)\b[^.;]{0,80}\b"
    r"(?:requir|recommend|allow|stat|support|suggest|indicat|not|call|advis|permit"
    r"|endors|specif|recogni|limit|includ|are|is)(?:e|es|s|ed|ing)?\b"
    r"|\b(?:according to|per|under|by) (?:the )?(?:[a-z]{2,10} )?(?:guidelines?|mtus"
    r"|odg|acoem)\b",
    needs=("guideline", "mtus", "odg", "acoem", "criteria", "disability duration"),
)
_OF_HIS_OWN = Pattern(r"\b(?:patient|he|she|worker|claimant|employee|applicant)\b")

_OF_ANOTHER = Rare(
    r"\b(?:mother|father|wife|husband|spouse|son|daughter|brother|sister|co worker"
    r"|friend) (?:also |recently )?(?:has|had|is|was|underwent|went|receiv\w+"
    r"|complet\w+|attend\w+|tried|failed|takes|uses|used|took)\b(?! (?:drive"
    r"|been driving))",
    needs=("other ", "father ", "wife ", "husband ", "spouse ", "son ", "daughter ",
           "sister ", "worker ", "friend "),
)  # fmt: skip


def of_a_rule(folded: str, start: int, end: int) -> bool:
    """Return whether the words between say what a guideline has, up to their end."""
    said = folded[start:end]  # a rare pattern looks through all that it is given
    rule = _OF_A_RULE.search(said)
    return rule is not None and not _OF_HIS_OWN.search(said, rule.end())


def of_another(before: str) -> bool:
    """Return whether the words before a mention tell of a relative or a friend."""
    return _OF_ANOTHER.search(before) is not None
