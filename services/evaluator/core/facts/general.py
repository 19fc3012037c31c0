"""Sentences that speak of guidelines, or of people at large, and not of the case.

"The guidelines require evidence of functional improvement", "baclofen is recommended
only for spasticity": such a sentence states no fact of the injured worker. Not here:
denials, plans and history (`context`).
"""

from services.evaluator.core.pattern import Pattern, Rare

_GUIDES = (
    r"(?:guidelines?|mtus|odg|acoem|official disability guidelines|criteri(?:a|on)"
    r"|risk factors|indications)"
)
_GENERAL = Rare(
    rf"\b{_GUIDES}\b[^.;:]{{0,60}}\b(?:recommend\w*|requires?|states?|defines?|notes?"
    r"|suggests?|indicates?|allows?|advises?|specif\w+|considers?|calls? for|supports?"
    r"|includes?|lists?|permits?|are|do(?:es)? not)\b"
    rf"|\b(?:per|according to|under)(?: the)? [^.;:]{{0,20}}{_GUIDES}"
    r"[^.;:,]{0,30}, "
    r"|\b(?:is|are|can be|may be|being)(?: (?:only|not|generally|routinely|also|often"
    r"|usually|typically|most))* (?:fda approved|approved (?:for|in)"
    r"|indicated (?:for|in|when|if)|an option|(?:a |as )?first line|reserved for"
    r"|(?:recommended|supported|used|considered|warranted|appropriate|useful)"
    r" (?:only|as an? |when|where|if|in (?:the (?:treatment|presence|setting)"
    r"|patients|cases|those)|for (?:patients|those|the (?:treatment|short)|short"
    r"|chronic|acute|neuropathic)|after failure|following failure))"
    r"|\b(?:mtus|odg|acoem|guidelines?|criteria(?: for [^.;:]{0,40})?): "
    r"|\bis not (?:generally )?recommended for\b"
    r"|\bare (?:not |generally )*recommended (?:for|in)\b|\bshould be reserved for\b",
    needs=(
        "guideline", "mtus", "odg", "acoem", "criteri", "factors", "indications",
        "approved", "indicated", "option", "first line", "reserved", "recommended",
        "supported", "used", "considered", "warranted", "appropriate", "useful",
    ),
)  # fmt: skip
_OF_THE_CASE = Pattern(
    r"\b(?:however|but|although|though|while|in this case|as (?:he|she)"
    r"|(?:the|this|his|her) (?:injured )?(?:patient|worker|claimant|applicant"
    r"|employee|member|case)"
    r"(?!s|'s condition| (?:must|should|needs|has to|have to|to|who|is required))"
    r"|iw|pt (?:has|had|is|was)|(?:he|she) (?:has|had|is|was|does|did))\b"
)


_BY_GUIDES = Rare(
    r"\b(?:per|according to) (?:the )?(?:ca )?(?:mtus|odg|acoem|guidelines?)\b",
    needs=("mtus", "odg", "acoem", "guideline"),
)
_OF_ONE = Pattern(r"\b(?:patient|worker|claimant|applicant|iw|pt|he|she|his|her)\b")


def in_general(before: str, after: str = "") -> bool:
    """Return whether the words around a mention speak of guidelines, not of the case.

    They are the folded sentence up to the mention, and what follows it there.
    """
    if _BY_GUIDES.search(after):
        return not (_OF_ONE.search(before) or _OF_ONE.search(after))
    found = _GENERAL.search(before)
    return found is not None and not _OF_THE_CASE.search(before, found.end())
