"""What a request asks for, apart from what it names as its purpose or its means.

"Psychological evaluation for spinal cord stimulator clearance" asks for an evaluation;
"injection under ultrasound guidance" asks for an injection. Not here: services that go
with a surgery (`surgeries`).
"""

from collections.abc import Iterable

from services.evaluator.core.lexicon import Hit
from services.evaluator.core.pattern import Pattern
from services.evaluator.core.surgeries import SURGICAL

FIRST_STEPS = frozenset(
    {
        "psychological_evaluation",
        "psychological_testing",
        "image_guidance",
        "transportation",
        "interpreter",
    }
)
"""What comes before a procedure and is asked for in its name."""
_PURPOSE = Pattern(
    r"^(?: \w{1,16}){0,4}[ ,(]{1,2}(?:for|prior to|before|regarding|as|pre"
    r"|to(?: and from)?"
    r"|from|at|during)\b[^;+]*$"
)
_JOINED = Pattern(r"\band\b(?! from\b)|\+|&|;")
_THERAPIES = frozenset({"physical_therapy", "chiropractic", "acupuncture"})
_MODALITIES = frozenset(
    {
        "infrared_therapy", "therapeutic_ultrasound", "electrical_stimulation",
        "traction", "massage", "laser_therapy",
    }
)  # fmt: skip
_FOLLOWING = Pattern(r"\b(?:following|after|status post|s/p)\b")
_WITH = Pattern(r"\b(?:with|w/|including|includes?|to include|using|consisting of)")
_OWN = Pattern(r"\b(?:unit|device|purchase|rental|home|machine)\b")
_INJECTED = (
    "viscosupplementation", "nerve_block", "regenerative_injection", "botulinum_toxin",
    "prp_injection", "nsaid",
)  # fmt: skip
"""What an injection may be of, by the end of its name."""
_STEROID = Pattern(
    r"\b(?:\w*steroid|cortisone|kenalog|depo|celestone|dexamethasone|triamcinolone"
    r"|lidocaine)\b"
)
_AFTER = Pattern(r"\b(?:post|after|following)(?: the| a| an)? $")
_GUIDED = Pattern(
    r"(?<!^)\b(?:(?:with|under|using|via|by|and) )?(?:live |real time )?(?:ultrasound"
    r"|us"
    r"|ultrasonograph\w{1,3}|sonographic|ultrasonic) (?:guid(?:ance|ed)"
    r"|needle guidance)\b"
    r"|^(?:ultrasound|us|sonographically|ultrasonically) guided\b(?= [a-z])"
    r"|\b(?:under|via) (?:ultrasound|us|sonography)\b"
)


def without_purpose(hits: Iterable[Hit], folded: str) -> tuple[Hit, ...]:
    """Return the treatments named, without those that only say what one is for."""
    kept: list[Hit] = []
    first: Hit | None = None
    for hit in hits:
        if first and hit.start >= first.end:
            between = folded[first.end : hit.start]
            if _PURPOSE.search(between) and not _JOINED.search(between):
                continue
        kept.append(hit)
        if hit.label in FIRST_STEPS:
            first = first or hit
    return tuple(kept)


def without_modalities(hits: Iterable[Hit], folded: str) -> tuple[Hit, ...]:
    """Return the treatments named, without what a therapy is given with.

    "Acupuncture with infrared" asks for acupuncture: the main therapy is judged. A unit
    for the home, and what a semicolon parts, is asked for by itself.
    """
    found = tuple(hits)
    main = next((hit for hit in found if hit.label in _THERAPIES), None)
    if main is None:
        return found
    return tuple(
        hit
        for hit in found
        if not _goes_with(main, hit, folded) and not _came_before(main, hit, folded)
    )


def _came_before(main: Hit, hit: Hit, folded: str) -> bool:
    """Return whether a surgery is named as what the therapy comes after."""
    if hit.label not in SURGICAL or hit.start < main.end:
        return False
    between = folded[main.end : hit.start]
    return _FOLLOWING.search(between) is not None and ";" not in between


def _goes_with(main: Hit, hit: Hit, folded: str) -> bool:
    if hit.label not in _MODALITIES or hit.start < main.end:
        return False
    between = folded[main.start : hit.start]
    if ";" in between or "+" in between or not _WITH.search(between):
        return False
    return _OWN.search(folded, hit.start) is None


def without_bare_injection(hits: Iterable[Hit], folded: str) -> tuple[Hit, ...]:
    """Return the treatments named, without "knee injection" that says where one goes.

    "Synvisc injection left knee" asks for one thing; with a steroid named, or joined by
    "and", the injection is one of its own. Therapy "post injection" asks for none.
    """
    found = tuple(hits)
    agents = [hit for hit in found if hit.label.endswith(_INJECTED)]
    return tuple(hit for hit in found if not _is_where(hit, agents, folded))


def _is_where(hit: Hit, agents: list[Hit], folded: str) -> bool:
    if hit.label != "joint_injection":
        return False
    if _AFTER.search(folded, max(0, hit.start - 16), hit.start):
        return True
    if _STEROID.search(folded, hit.start, hit.end):
        return False
    return any(
        not _JOINED.search(
            folded[min(agent.end, hit.end) : max(agent.start, hit.start)]
        )
        for agent in agents
    )


def without_guidance(folded: str) -> str:
    """Blank the words that say how a needle is guided; offsets are kept.

    "Guidance" at the beginning of a request is what is asked for; "guided" is not.
    """
    for found in _GUIDED.finditer(folded):
        start, end = found.span()
        folded = folded[:start] + "~" * (end - start) + folded[end:]
    return folded
