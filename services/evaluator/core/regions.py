"""Parts of the body and their sides, as headings and records name them.

A closed list of parts. A side carries over a list ("left hip and knee") to parts that
come in pairs, never to the spine or the head. Levels of the spine tell its region
("L4-5"). Not here: what is said of a part.
"""

from collections.abc import Iterable
from typing import NamedTuple

from services.evaluator.core.lexicon import RECORD, Hit, Lexicon
from services.evaluator.core.pattern import Pattern, Rare

_LEVELS = {
    "cervical_spine": tuple(f"c{n}" for n in range(2, 9)),
    "thoracic_spine": tuple(f"t{n}" for n in range(1, 13)),
    "lumbar_spine": (*(f"l{n}" for n in range(1, 6)), "s1"),
}
PARTS: dict[str, tuple[str, ...]] = {
    "cervical_spine": (
        "cervical spine", "cervical", "neck", "cervicalgia", "c spine",
        "paracervical", "c/s spine", "c/s",
    ),
    "thoracic_spine": (
        "thoracic spine", "thoracic", "upper back", "mid back", "t spine",
        "parathoracic",
    ),
    "lumbar_spine": (
        "lumbar spine", "lumbar", "lumbosacral", "lumbosacral spine", "low back",
        "lower back", "l spine", "thoracolumbar", "paralumbar", "lumbago", "sciatic",
        "thoracolumbar spine", "l/s spine", "ls spine", "l/s",
    ),
    "spine": ("spine", "spinal"),
    "back": ("back",),
    "head": ("head", "brain", "skull", "cranial"),
    "shoulder": (
        "shoulder", "rotator cuff", "acromioclavicular", "ac joint", "glenohumeral",
        "supraspinatus", "subacromial", "shoulder girdle", "deltoid",
    ),
    "elbow": (
        "elbow", "epicondyle", "epicondylar", "radial head", "radial neck", "olecranon",
        "cubital", "cubital tunnel",
    ),
    "forearm": ("forearm",),
    "wrist": (
        "wrist", "carpal", "carpal tunnel", "cts", "scaphoid", "distal radius", "tfcc",
        "snuffbox", "scapholunate", "dorsal compartment", "first dorsal compartment",
    ),
    "hand": (
        "hand", "finger", "thumb", "index finger", "ring finger", "little finger",
        "long finger", "middle finger", "small finger", "metacarpal", "digit",
        "a1 pulley",
    ),
    "hip": (
        "hip", "trochanter", "trochanteric", "femoral neck", "femoral head",
    ),
    "groin": ("groin", "inguinal"),
    "pelvis": ("pelvis", "pelvic", "sacroiliac"),
    "knee": ("knee", "patella", "patellar", "patellofemoral", "meniscus",
             "meniscal", "acl", "pcl", "tibial plateau"),
    "ankle": ("ankle", "achilles", "talus", "talar", "malleolus", "malleolar"),
    "foot": (
        "foot", "feet", "toe", "great toe", "heel", "metatarsal", "plantar", "midfoot",
    ),
    "upper_extremity": (
        "upper extremity", "upper extremities", "arm", "upper limb", "bue", "rue",
        "lue", "upper arm", "ue", "upper limbs",
    ),
    "lower_extremity": (
        "lower extremity", "lower extremities", "leg", "lower limb", "ble", "rle",
        "lle", "thigh", "calf", "lower leg", "shin", "le", "lower limbs",
    ),
}  # fmt: skip
_NAMES = {part: (*PARTS[part], *_LEVELS.get(part, ())) for part in PARTS}
_IN_RECORDS = Lexicon(_NAMES, within=RECORD)
_IN_HEADINGS = Lexicon(_NAMES)
"""By itself, for a heading is asked about no other words of the records' vocabulary."""
MIDLINE = frozenset(
    {"cervical_spine", "thoracic_spine", "lumbar_spine", "spine", "back", "head"}
)
_PREFIX = {
    "cervical_spine": "cervical", "thoracic_spine": "thoracic",
    "lumbar_spine": "lumbar", "spine": "lumbar", "back": "lumbar", "head": "head",
    "shoulder": "shoulder", "elbow": "elbow", "forearm": "hand", "wrist": "hand",
    "hand": "hand", "hip": "hip", "groin": "hip", "pelvis": "hip", "knee": "knee",
    "ankle": "foot", "foot": "foot",
}  # fmt: skip
UPPER_LIMB = frozenset(
    {"cervical_spine", "shoulder", "elbow", "forearm", "wrist", "hand"}
    | {"upper_extremity"}
)
LOWER_LIMB = frozenset(
    {"lumbar_spine", "hip", "knee", "ankle", "foot", "lower_extremity", "back"}
)

_SIDE_BEFORE = Rare(
    r"\b(bilateral|b/l|both|left|right|lt|rt)( [a-z]{1,12})? ?$",
    needs=("left", "right", "bilateral", "b/l", "both", "lt", "rt"),
)
_SHORT = frozenset({"le", "les", "ue", "ues"})
"""Limbs in two letters: only after a side or a word that leads to a part."""
_LEADS = Pattern(
    r"(?:\b(?:bilateral|b/l|both|left|right|lt|rt|l|r|the|of|in|into|to|upper|lower"
    r"|and|for)|[/&,:]|\bues?|\bles?) ?$"
)
_LETTER_BEFORE = Pattern(r"(?<![\w'/.])([lr])\.? $")
_SIDE_AFTER = Pattern(r"^ ?(?:,|\()? ?(bilateral(?:ly)?|left|right)\b(?! [a-z]+ ?\b)")
_BOTH_AFTER = Pattern(r"^ ?(?:,|\()? ?(bilateral(?:ly)?)\b")
_LIST = Pattern(r"^(?: ?,? ?(?:and|or|&|/)? ?(?:the )?)$")
_DOMINANT = (" dominan", " domin.")
_SIDES = {"both": "bilateral", "b/l": "bilateral", "bilaterally": "bilateral",
          "lt": "left", "rt": "right", "l": "left", "r": "right"}  # fmt: skip


class Region(NamedTuple):
    """A part of the body with its side, and where it is named."""

    part: str
    side: str | None
    start: int
    end: int


def find_regions(folded: str, *, lexicon: Lexicon = _IN_RECORDS) -> tuple[Region, ...]:
    """Return every naming of a part in a folded text, in order, each with its side."""
    found: list[Region] = []
    for hit in lexicon.find(folded):
        if folded[hit.start : hit.end] in _SHORT and not _LEADS.search(
            folded, max(0, hit.start - 12), hit.start
        ):
            continue
        if folded.startswith(_DOMINANT, hit.end):
            continue  # "right hand dominant" tells of no complaint
        side = _own_side(folded, hit) or _carried(folded, hit, found)
        found.append(Region(part=hit.label, side=side, start=hit.start, end=hit.end))
    return tuple(found)


def read_regions(folded: str) -> tuple[Region, ...]:
    """Return the parts that a heading names, each once for each side."""
    named: dict[tuple[str, str | None], Region] = {}
    for region in find_regions(folded[:4_000], lexicon=_IN_HEADINGS):
        named.setdefault((region.part, region.side), region)
    sided = {part for part, side in named if side}
    return tuple(
        region for (part, side), region in named.items() if side or part not in sided
    )


def prefixes(parts: Iterable[str]) -> tuple[str, ...]:
    """Return the regions of guideline chapters to which the parts belong."""
    return tuple(dict.fromkeys(_PREFIX[part] for part in parts if part in _PREFIX))


def limbs(parts: Iterable[str]) -> tuple[str, ...]:
    """Return "upper" and "lower" for the limbs to which the parts belong."""
    named = frozenset(parts)
    pairs = (("upper", UPPER_LIMB), ("lower", LOWER_LIMB))
    return tuple(limb for limb, of in pairs if named & of)


def _own_side(folded: str, hit: Hit) -> str | None:
    after, midline = folded[hit.end : hit.end + 24], hit.label in MIDLINE
    before = _SIDE_BEFORE.search(folded[max(0, hit.start - 30) : hit.start])
    if before and midline and before[2]:
        before = None
    if not before and not midline:
        before = _LETTER_BEFORE.search(folded[max(0, hit.start - 4) : hit.start])
    found = before or (_BOTH_AFTER if midline else _SIDE_AFTER).match(after)
    return _SIDES.get(found[1], found[1]) if found else None


def _carried(folded: str, hit: Hit, found: list[Region]) -> str | None:
    """Return the side of the part before, where both stand in one list."""
    if not found or found[-1].side is None or hit.label in MIDLINE:
        return None
    between = folded[found[-1].end : hit.start]
    return found[-1].side if _LIST.match(between) else None
