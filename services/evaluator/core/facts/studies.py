"""Imaging and electrodiagnostic studies: which were done, where, and what they showed.

A mention counts as done when words around it tell of its outcome or of its being done;
what is asked for or planned is not. Not here: signs of an examination (`exam`).
"""

from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from services.evaluator.core.facts.context import Stance, sentence_end, stance
from services.evaluator.core.facts.legible import at_words
from services.evaluator.core.facts.places import (
    Place,
    Sentence,
    levels_in,
    place_of,
    sentence_at,
)
from services.evaluator.core.facts.study_words import (
    DONE,
    GOES_ON,
    NEVER,
    NONE_DONE,
    NORMAL_BEFORE,
    NOT_DONE,
    NOT_DONE_AFTER,
    OUTCOME,
    SEEN_ON,
)
from services.evaluator.core.lexicon import RECORD, Hit, Lexicon, fold
from services.evaluator.core.model import Evidence

SUMMARY = "summary"
MOST_STUDIES = 60
"""Mentions read for one case."""
SEEN_NEAR = 120
"""Characters before a study in which a finding on it may be told."""
TOLD = 420
"""Characters after a study in which its outcome may be told."""


class Kind(StrEnum):
    """A kind of study."""

    MRI = "mri"
    CT = "ct"
    XRAY = "xray"
    ELECTRODIAGNOSTIC = "electrodiagnostic"
    BONE_SCAN = "bone_scan"
    ULTRASOUND = "ultrasound"


class Shows(StrEnum):
    """What a study may show."""

    NERVE = "nerve"
    TEAR = "tear"
    FRACTURE = "fracture"
    DEGENERATION = "degeneration"
    INSTABILITY = "instability"
    NEUROPATHY = "neuropathy"
    NORMAL = "normal"


_KINDS = {
    Kind.MRI: (
        "mri", "mri scan", "magnetic resonance imaging", "magnetic resonance", "mra",
        "mr imaging", "mr arthrogram", "mri arthrogram", "mri c spine", "mri l spine",
    ),
    Kind.CT: (
        "ct", "ct scan", "cat scan", "computed tomography", "ct myelogram",
        "computer tomography", "computerized tomography", "computed tomography scan",
    ),
    Kind.XRAY: (
        "x ray", "x  ray", "xray", "radiograph", "plain film", "plain radiograph",
        "films", "weight bearing x ray", "radiographic imaging", "plain x ray",
        "standing film", "film", "weight bearing film",
    ),
    Kind.ELECTRODIAGNOSTIC: (
        "emg", "ncs", "ncv", "emg/ncv", "emg/ncs", "electromyography",
        "nerve conduction study", "nerve conduction studies",
        "electrodiagnostic study", "nerve conduction velocity",
        "electrodiagnostic testing", "electromyogram", "nerve conduction",
        "electrodiagnostic", "emg ncv", "emg ncs", "eds", "edx", "nerve test",
        "nerve testing", "electrodiagnostics", "conduction study", "nerve study",
        "conduction studies", "needle study", "nerve studies", "edx study",
    ),
    Kind.BONE_SCAN: ("bone scan", "bone scintigraphy"),
    Kind.ULTRASOUND: ("diagnostic ultrasound", "ultrasound study", "duplex"),
}  # fmt: skip
_STUDIES = Lexicon({kind.value: words for kind, words in _KINDS.items()}, within=RECORD)
_SHOWN = {
    Shows.NERVE: (
        "nerve root", "impingement", "impinging", "compression", "compresses",
        "herniation", "herniated", "extrusion", "extruded", "contacting", "contacts",
        "abutting", "abuts", "moderate stenosis", "severe stenosis", "effacement",
        "foraminal stenosis", "foraminal narrowing", "lumbar stenosis",
        "cervical stenosis", "central stenosis", "stenosis, severe",
        "stenosis, moderate", "neural foraminal narrowing",
        "lateral recess stenosis", "canal stenosis", "spinal stenosis", "protrusion",
        "cord compression", "displaces", "disc herniation", "hnp", "displacement of",
        "neuroforaminal narrowing", "neuroforaminal stenosis", "displacing",
        "compressing", "deforming", "deforms", "root contact", "root compression",
        "narrowing of the foramen", "foraminal encroachment", "nerve encroachment",
        "touching", "touches", "sequestered", "effacing", "encroaching",
        "nerve root contact", "cord contact",
    ),
    Shows.TEAR: (
        "tear", "tearing", "torn", "rupture", "ruptured", "full thickness tear",
        "partial thickness tear", "labral tear", "meniscal tear", "meniscus tear",
    ),
    Shows.FRACTURE: ("fracture", "fractured", "fx"),
    Shows.DEGENERATION: (
        "degenerative", "degeneration", "arthritis", "osteoarthritis", "joint space",
        "osteoarthrosis", "spondylosis", "chondromalacia", "arthrosis", "osteophyte",
        "arthropathy", "joint space narrowing", "disc space narrowing", "spurring",
        "bone on bone", "loss of joint space", "arthritic", "spur", "joint narrowing",
        "kellgren lawrence", "kellgren", "kl grade", "loss of the joint space",
        "medial narrowing", "lateral narrowing", "joint space loss", "grade iv changes",
        "tricompartmental", "eaton stage", "eburnation", "subchondral sclerosis",
        "varus deformity", "collapsed joint space", "no remaining joint space",
    ),
    Shows.INSTABILITY: (
        "instability", "spondylolisthesis", "anterolisthesis", "retrolisthesis",
        "translation", "listhesis",
    ),
    Shows.NEUROPATHY: (
        "neuropathy", "carpal tunnel syndrome", "radiculopathy", "denervation",
        "cubital tunnel syndrome", "median neuropathy", "ulnar neuropathy", "latency",
        "latencies", "prolonged", "slowing", "slowed", "conduction block", "cts",
        "carpal tunnel", "entrapment", "reduced amplitude", "fibrillations",
        "positive sharp waves", "polyphasic", "active denervation", "axonal loss",
        "reinnervation", "demyelinating",
        "nerve root irritation",
    ),
    Shows.NORMAL: (
        "normal", "unremarkable", "negative", "within normal limits", "no acute",
        "no fracture", "no abnormality", "no bony abnormality", "no acute injury",
    ),
}  # fmt: skip
_FINDINGS = Lexicon({shows.value: words for shows, words in _SHOWN.items()})


@dataclass(frozen=True, slots=True, kw_only=True)
class Study:
    """One mention of a study. Not done means that the record says there is none."""

    kind: Kind
    done: bool
    place: Place
    shows: frozenset[Shows]
    levels: frozenset[str]
    evidence: Evidence


@lru_cache(maxsize=8)
def read_studies(text: str) -> tuple[Study, ...]:
    """Return the studies that a narrative tells of, in order."""
    folded = fold(text)
    studies = []
    for hit in _STUDIES.find(folded)[:MOST_STUDIES]:
        within = sentence_at(folded, hit.start, hit.end)
        done = _done(folded, hit, within)
        if done is not None:
            studies.append(_study(text, folded, hit, within, done=done))
    return tuple(studies)


def _study(text: str, folded: str, hit: Hit, within: Sentence, *, done: bool) -> Study:
    end = _told_until(folded, hit, within)
    before, told = folded[within.start : hit.start], folded[hit.end : end]
    seen_on = SEEN_ON.search(before) is not None
    if seen_on:
        told = f"{before} {told}"
    where = Sentence(start=within.start, end=hit.end) if seen_on else within
    place = place_of(folded, start=hit.start, end=hit.end, within=where, carry=False)
    return Study(
        kind=Kind(hit.label),
        done=done,
        place=place,
        shows=_shows(told, before=before[-30:]) if done else frozenset(),
        levels=levels_in(told),
        evidence=_words(text, folded, start=within.start, end=end),
    )


def _words(text: str, folded: str, *, start: int, end: int) -> Evidence:
    start, end = at_words(folded, start, end)
    said = text[start:end].strip()
    return Evidence(text=said, source=SUMMARY, start=start, end=end)


def _done(folded: str, hit: Hit, within: Sentence) -> bool | None:
    """Return whether the study was done; none where it is asked for or unclear."""
    before = folded[within.start : hit.start]
    after = folded[hit.end : within.end]
    meant = stance(folded, start=hit.start, end=hit.end, event=True)
    if meant is Stance.DENIED and NONE_DONE.search(before):
        return False
    if NEVER.match(after):
        return False
    if NOT_DONE.search(before) or NOT_DONE_AFTER.search(after):
        return None
    if meant not in {Stance.AFFIRMED, Stance.HISTORICAL}:
        return None
    told = OUTCOME.search(after[:140]) or DONE.search(before) or _seen(before)
    return True if told else None


def _seen(before: str) -> bool:
    """Return whether a finding stands before the name of its study."""
    return bool(SEEN_ON.search(before) and _FINDINGS.find(before[-SEEN_NEAR:]))


def _told_until(folded: str, hit: Hit, within: Sentence) -> int:
    """Return the end of what is told of a study: its sentence, and one that goes on."""
    most = min(len(folded), hit.end + TOLD)
    if not GOES_ON.match(folded, within.end, most):
        return within.end
    start = within.end + 2
    return start + sentence_end(folded[start:most])


def _shows(told: str, *, before: str) -> frozenset[Shows]:
    shown = set()
    for hit in _FINDINGS.find(told):
        what = Shows(hit.label)
        if what is Shows.NORMAL or _affirmed(told, hit):
            shown.add(what)
    if NORMAL_BEFORE.search(before):
        shown.add(Shows.NORMAL)
    return frozenset(shown)


def _affirmed(told: str, hit: Hit) -> bool:
    meant = stance(told, start=hit.start, end=hit.end)
    return meant in {Stance.AFFIRMED, Stance.HISTORICAL}
