"""Courses of therapy after surgery, one row for each procedure (8 CCR 9792.24.3).

Visits of the general course, of which an initial course is half, and the months in
which it may be had. Only the row of meniscectomy was read from a source; rows marked
`doubtful` may be wrong by several visits or weeks.
"""

from dataclasses import dataclass

from services.evaluator.core.lexicon import Lexicon


@dataclass(frozen=True, slots=True, kw_only=True)
class SurgicalCourse:
    """A procedure, the words for it, the visits of its general course, its months."""

    name: str
    visits: int
    words: tuple[str, ...]
    months: int = 6
    doubtful: bool = False

    @property
    def initial(self) -> int:
        """Return the visits of an initial course: half, rounded up."""
        return (self.visits + 1) // 2


def _row(
    name: str, visits: int, *words: str, months: int = 6, doubtful: bool = False
) -> SurgicalCourse:
    return SurgicalCourse(
        name=name,
        visits=visits,
        words=(name, *words),
        months=months,
        doubtful=doubtful,
    )


_WITH_MYELOPATHY = tuple(
    f"{what} with myelopathy"
    for what in (
        "disc disease", "disc disorder", "disc displacement", "disc herniation",
        "herniated disc", "disc degeneration", "spondylosis", "stenosis",
    )
)  # fmt: skip
"""A diagnosis, not a negated sign: "no myelopathy" must not choose the row."""


def _manipulations(joint: str) -> tuple[str, ...]:
    """Return the words for a manipulation of a joint, in the orders they are used."""
    return tuple(
        words
        for what in ("manipulation under anesthesia", "manipulation", "mua")
        for words in (
            f"{joint} {what}",
            *(f"{what} {of}{joint}" for of in ("", "of ", "of the ")),
            *(f"{what} {of}{side} {joint}"
              for of in ("", "of ", "of the ") for side in ("left", "right")),
        )
    )  # fmt: skip


SURGICAL_COURSES = (
    _row("rotator cuff repair", 24, "shoulder arthroscopy", "subacromial decompression",
         "arthroscopic rotator cuff repair", "acromioplasty", "mumford",
         "distal clavicle resection", "distal clavicle excision",
         "shoulder arthroscopic surgery", "shoulder surgery",
         "arthroscopic shoulder surgery"),
    _row("open rotator cuff repair", 30),
    _row("complete rotator cuff repair", 40, "massive rotator cuff repair"),
    _row("capsular release", 24, *_manipulations("shoulder")),
    _row("bankart repair", 24, "shoulder stabilization", "capsulorrhaphy"),
    _row("slap repair", 24, "labral repair", "superior labral repair"),
    _row("shoulder arthroplasty", 24, "shoulder replacement",
         "reverse total shoulder arthroplasty", "total shoulder replacement"),
    _row("acromioclavicular joint reconstruction", 24, "ac joint reconstruction",
         doubtful=True),
    _row("biceps tenodesis", 24, "biceps tenotomy", "biceps tendon repair",
         "distal biceps repair", "triceps tendon repair", "triceps repair"),
    _row("humerus fracture", 24, "proximal humerus fracture fixation"),
    _row("thoracic outlet decompression", 20, "first rib resection",
         "brachial plexus surgery"),
    _row("lateral epicondylar release", 12, "epicondylar release",
         "tennis elbow release", "lateral epicondyle release", "epicondylectomy"),
    _row("cubital tunnel release", 20, "ulnar nerve transposition",
         "ulnar nerve decompression"),
    _row("elbow arthroplasty", 24, "elbow replacement", "total elbow replacement",
         months=4, doubtful=True),
    _row("elbow ligament repair", 24, "elbow ligament reconstruction", doubtful=True),
    _row("distal radius fracture", 16, "radius fracture", "ulna fracture",
         "distal radius orif", "forearm fracture", months=4),
    _row("carpal tunnel release", 8, "endoscopic carpal tunnel release", months=3),
    _row("de quervain release", 14, "first dorsal compartment release",
         "de quervain's release"),
    _row("trigger finger release", 9, "trigger thumb release", "a1 pulley release",
         months=4),
    _row("dupuytren release", 12, "fasciectomy", months=4),
    _row("ganglionectomy", 18, "ganglion excision", "ganglion cyst excision"),
    _row("extensor tendon repair", 18, "tenolysis"),
    _row("flexor tendon repair", 20),
    _row("flexor tendon repair zone 2", 30, "zone 2 flexor tendon repair",
         "zone ii flexor tendon repair", "flexor tendon repair zone ii", months=8),
    _row("tendon transfer", 26),
    _row("tfcc debridement", 10, "wrist arthroscopy",
         "triangular fibrocartilage debridement", months=4),
    _row("tfcc repair", 20, "tfcc reconstruction"),
    _row("metacarpal fracture", 16, "carpal fracture", "scaphoid fracture",
         "phalanx fracture", "finger fracture", months=4),
    _row("cmc arthroplasty", 24, "thumb arthroplasty", "wrist fusion",
         "carpometacarpal arthroplasty", "wrist arthroplasty", "finger arthroplasty",
         "finger fusion", months=4),
    _row("hand replantation", 48, "replantation of the hand", "replantation of hand",
         "hand reimplantation", months=12, doubtful=True),
    _row("finger replantation", 36, "replantation of the finger", "thumb replantation",
         "digit replantation", "replantation of finger", doubtful=True),
    _row("nerve repair", 20, "median nerve repair", "digital nerve repair"),
    _row("cervical discectomy", 16, "cervical laminectomy", "cervical disc replacement",
         "cervical foraminotomy"),
    _row("cervical fusion", 24, "anterior cervical discectomy and fusion", "acdf"),
    _row("lumbar discectomy", 16, "lumbar laminectomy", "microdiscectomy",
         "laminectomy", "lumbar decompression", "discectomy", "hemilaminectomy",
         "laminotomy"),
    _row("lumbar fusion", 34, "interbody fusion", "tlif", "plif", "alif", "xlif"),
    _row("artificial disc", 18, "lumbar disc replacement"),
    _row("spine surgery with myelopathy", 48, *_WITH_MYELOPATHY,
         "vertebral fracture with cord injury", "fracture with spinal cord injury",
         "vertebral fracture with spinal cord injury"),
    _row("hip arthroplasty", 24, "hip replacement", "total hip replacement",
         "hip fusion", months=4),
    _row("hip arthroscopy", 14, "hip labral repair", "hip synovectomy"),
    _row("femur fracture", 30, "femoral shaft fracture"),
    _row("femoral neck fracture", 24, "hip fracture", "femur neck fracture"),
    _row("meniscectomy", 12, "knee arthroscopy", "meniscus repair", "meniscal repair",
         "partial medial meniscectomy", "arthroscopic meniscectomy",
         "knee arthroscopic surgery", "synovectomy", "partial meniscectomy"),
    _row("chondroplasty", 12, "loose body removal", months=4),
    _row("acl reconstruction", 24, "anterior cruciate ligament reconstruction",
         "acl repair", "pcl reconstruction"),
    _row("patellar tendon repair", 34, "quadriceps tendon repair", "quadriceps repair"),
    _row("knee arthroplasty", 24, "knee replacement", "total knee replacement",
         "total knee arthroplasty", "partial knee replacement", months=4),
    _row("knee manipulation under anesthesia", 20, *_manipulations("knee")),
    _row("tibia fracture", 30, "tibial plateau fracture", "tibial plateau orif"),
    _row("ankle fracture", 21, "ankle orif", "trimalleolar fracture",
         "bimalleolar fracture", "ankle fusion", "metatarsal fracture",
         "ankle open reduction", "tarsal fracture"),
    _row("ankle ligament repair", 34, "brostrom", "lateral ligament reconstruction",
         "ankle ligament reconstruction"),
    _row("achilles repair", 48, "achilles tendon repair"),
    _row("bunionectomy", 9, "hammertoe correction", "plantar fascia release",
         "bunion surgery", "hammer toe correction", months=4),
    _row("hernia repair", 4, "herniorrhaphy", "inguinal hernia repair", months=3),
    _row("skin graft", 16, "burn graft"),
)  # fmt: skip


def surgical_course_in(*texts: str) -> SurgicalCourse | None:
    """Return the largest course of the procedures that the first telling text names.

    Several procedures in one session follow the larger course (an assumption).
    """
    for folded in texts:
        named = {hit.label for hit in _LEXICON.find(folded)}
        found = [row for row in SURGICAL_COURSES if row.name in named]
        if found:
            return max(found, key=lambda row: row.visits)
    return None


_LEXICON = Lexicon({row.name: row.words for row in SURGICAL_COURSES})
