"""What a record shows at the place that a request is about.

Signs, studies and lesions count only where they belong to the region asked about, and
not on the other side. Facts that the application states in fields win. Not here: what
a guideline makes of them (`workup`).
"""

from collections.abc import Iterable, Iterator

from services.evaluator.core.facts.exam import Found, read_exam
from services.evaluator.core.facts.exam_terms import NEUROLOGIC, Sign
from services.evaluator.core.facts.lesions import Lesion, Named, read_lesions
from services.evaluator.core.facts.places import Place
from services.evaluator.core.facts.record import Known
from services.evaluator.core.facts.studies import Study, read_studies
from services.evaluator.core.facts.study_terms import Kind, Shows
from services.evaluator.core.inquiry import Inquiry
from services.evaluator.core.model import Evidence
from services.evaluator.core.regions import LOWER_LIMB, UPPER_LIMB
from services.evaluator.core.sides import is_of_the_other
from shared.facts import Fact

MOST_WORDS = 3
"""Pieces of evidence kept for one fact."""

SPINE = {
    "cervical": UPPER_LIMB,
    "thoracic": frozenset({"thoracic_spine"}),
    "lumbar": LOWER_LIMB,
}
"""Where the nerves of a spinal region are examined."""
REGION = {
    "cervical": frozenset({"cervical_spine"}),
    "thoracic": frozenset({"thoracic_spine"}),
    "lumbar": frozenset({"lumbar_spine", "back"}),
    "shoulder": frozenset({"shoulder"}),
    "elbow": frozenset({"elbow"}),
    "hand": frozenset({"forearm", "wrist", "hand"}),
    "hip": frozenset({"hip", "groin", "pelvis"}),
    "knee": frozenset({"knee"}),
    "foot": frozenset({"ankle", "foot"}),
    "head": frozenset({"head"}),
    "back": frozenset({"cervical_spine", "thoracic_spine", "lumbar_spine", "back"}),
    "upper": UPPER_LIMB,
    "lower": LOWER_LIMB,
}
"""The parts of which a chapter of the guidelines speaks."""
ANYWHERE, AS_ASKED = "anywhere", "as_asked"
"""For signs that count at any part, or at the parts that the request names."""
_LIMB_JOINTS = frozenset().union(
    *(REGION[name] for name in ("shoulder", "elbow", "hand", "hip", "knee", "foot"))
)
_LIMBS = frozenset({"upper", "lower"})
_JOINT_NOT_NERVE = frozenset({"shoulder", "hip", "knee"})
"""Weakness there belongs to the joint as likely as to a nerve."""


def deficit(inquiry: Inquiry, *, spine: str) -> Known | None:
    """Return whether an examination found a nerve of the spinal region compromised."""
    found = _of_nerves(inquiry, spine)
    return in_fields(inquiry, Fact.NEUROLOGIC_DEFICIT) or _signs(found)


def deficits(inquiry: Inquiry, *, spine: str) -> tuple[Found, ...]:
    """Return the losses that an examination found of nerves of the spinal region."""
    return tuple(found for found in _of_nerves(inquiry, spine) if found.present)


def _of_nerves(inquiry: Inquiry, spine: str) -> Iterator[Found]:
    for f in read_exam(inquiry.case.summary):
        of_joint = f.sign is Sign.MOTOR and f.place.parts <= _JOINT_NOT_NERVE
        there = f.place.parts & SPINE[spine] and not of_joint
        there = there and same_side(inquiry, f.place)
        if f.objective and f.sign in NEUROLOGIC and there:
            yield f


def neck_told(inquiry: Inquiry) -> Known | None:
    """Return whether a study tells of a disorder of the neck."""
    done = studies(inquiry, (Kind.MRI, Kind.CT, Kind.XRAY), region="cervical")
    telling = frozenset({Shows.NERVE, Shows.DEGENERATION})
    showing = [s.evidence for s in done if s.shows & telling]
    return from_words(showing, value=True) if showing else None


def signs(
    inquiry: Inquiry, wanted: frozenset[Sign], *, region: str, fact: Fact
) -> Known | None:
    """Return whether an examination found one of the signs at the region."""
    parts = _parts(inquiry, region)
    found = (
        f
        for f in read_exam(inquiry.case.summary)
        if f.sign in wanted
        and (parts is None or f.place.parts & parts)
        and same_side(inquiry, f.place)
    )
    return in_fields(inquiry, fact) or _signs(found)


def root_tension(inquiry: Inquiry, *, spine: str) -> Known | None:
    """Return whether a test of root tension of the region was positive."""
    found = (
        f
        for f in read_exam(inquiry.case.summary)
        if f.sign is Sign.ROOT_TENSION and f.place.parts & REGION[spine]
    )
    return in_fields(inquiry, Fact.ROOT_TENSION_SIGN) or _signs(found)


def radiating(inquiry: Inquiry, *, spine: str) -> Known | None:
    """Return whether pain is told to radiate from the region, or to be radicular."""
    found = (
        f
        for f in read_exam(inquiry.case.summary)
        if f.sign is Sign.RADIATING_PAIN and f.place.parts & SPINE[spine]
    )
    return in_fields(inquiry, Fact.RADIATING_PAIN) or _signs(found)


def suspected(
    inquiry: Inquiry,
    wanted: frozenset[Lesion],
    *,
    region: str,
    fact: Fact = Fact.SUSPECTED_LESION,
) -> Known | None:
    """Return whether the record names one of the lesions, found or suspected, there."""
    named = [
        n
        for n in read_lesions(inquiry.case.summary)
        if n.lesion in wanted
        and n.place.parts & REGION[region]
        and same_side(inquiry, n.place)
    ]
    either = [n.evidence for n in named if n.present or n.suspected]
    if stated := in_fields(inquiry, fact):
        return stated
    if either:
        return from_words(either, value=True)
    return from_words([n.evidence for n in named], value=False) if named else None


def studies(
    inquiry: Inquiry, kinds: Iterable[Kind], *, region: str, unplaced: bool = False
) -> tuple[Study, ...]:
    """Return the studies of these kinds that were done of the region.

    `unplaced`: also those of which the record does not say where.
    """
    wanted, parts = frozenset(kinds), REGION[region]
    regions, text = inquiry.request.regions, inquiry.case.summary
    return tuple(
        s
        for s in read_studies(inquiry.case.summary)
        if s.kind in wanted
        and s.done
        and (s.place.parts & parts or (unplaced and not s.place.parts))
        and same_side(inquiry, s.place)
        and not is_of_the_other(s.evidence, regions=regions, text=text)
    )


def shown(
    inquiry: Inquiry,
    what: frozenset[Shows],
    *,
    kinds: Iterable[Kind],
    region: str,
    fact: Fact,
) -> Known | None:
    """Return whether a study of the region shows one of these; none without a study."""
    if stated := in_fields(inquiry, fact):
        return stated
    done = studies(inquiry, kinds, region=region)
    showing = [s.evidence for s in done if s.shows & what]
    if not showing and (region in _LIMBS or REGION[region] <= _LIMB_JOINTS):
        # Films of a joint are often told without its name.
        open_place = studies(inquiry, kinds, region=region, unplaced=True)
        showing = [
            s.evidence for s in open_place if s.shows & what and not s.place.parts
        ]
    if showing:
        return from_words(showing, value=True)
    told = [s.evidence for s in done if s.shows]
    return from_words(told, value=False) if told else None


def done_before(
    inquiry: Inquiry, kinds: Iterable[Kind], *, region: str
) -> Known | None:
    """Return whether the same study was done before; a study under review is not."""
    if stated := in_fields(inquiry, Fact.SAME_STUDY_DONE):
        return stated
    if inquiry.request.retrospective:
        return None
    done = studies(inquiry, kinds, region=region)
    return from_words([s.evidence for s in done], value=True) if done else None


def in_fields(inquiry: Inquiry, fact: Fact) -> Known | None:
    """Return a fact that the application states in a field."""
    if fact in inquiry.item.facts or fact in inquiry.case.facts:
        return inquiry.flag(fact)
    return None


def _signs(found: Iterable[Found]) -> Known | None:
    found = tuple(found)
    there = [f.evidence for f in found if f.present]
    if there:
        return from_words(there, value=True)
    return from_words([f.evidence for f in found], value=False) if found else None


def found_there(named: Iterable[Named]) -> Known | None:
    """Return the lesions that are present, or none."""
    there = [n.evidence for n in named if n.present]
    return from_words(there, value=True) if there else None


def from_words(words: Iterable[Evidence], *, value: bool) -> Known:
    """Return what is known from words of the record, a few of them kept."""
    return Known(value=value, evidence=tuple(dict.fromkeys(words))[:MOST_WORDS])


def _parts(inquiry: Inquiry, region: str) -> frozenset[str] | None:
    """Return the parts of a region, of the request, or none for any part."""
    if region == ANYWHERE:
        return None
    return REGION.get(region, inquiry.request.parts or None)


def same_side(inquiry: Inquiry, place: Place) -> bool:
    """Return whether a place may be on the side asked about."""
    asked = {region.side for region in inquiry.request.regions}
    if place.side in {None, "bilateral"} or None in asked or "bilateral" in asked:
        return True
    return not asked or place.side in asked
