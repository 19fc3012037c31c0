"""Courses of therapy after surgery, one row for each procedure (8 CCR 9792.24.3).

Visits of the general course; an initial course is half of it. Rows marked `recalled`
were not read from a source; they may be wrong by several visits.
"""

from dataclasses import dataclass

from services.evaluator.core.lexicon import Lexicon


@dataclass(frozen=True, slots=True, kw_only=True)
class SurgicalCourse:
    """A procedure, the words for it, and the visits of its general course."""

    name: str
    visits: int
    words: tuple[str, ...]
    recalled: bool = True

    @property
    def initial(self) -> int:
        """Return the visits of an initial course: half, rounded up."""
        return (self.visits + 1) // 2


def _row(name: str, visits: int, *words: str, recalled: bool = True) -> SurgicalCourse:
    return SurgicalCourse(
        name=name, visits=visits, words=(name, *words), recalled=recalled
    )


SURGICAL_COURSES = (
    _row("rotator cuff repair", 24, "shoulder arthroscopy", "subacromial decompression",
         "arthroscopic rotator cuff repair", "acromioplasty", "mumford",
         "distal clavicle resection", "distal clavicle excision",
         "shoulder arthroscopic surgery", "shoulder surgery",
         "arthroscopic shoulder surgery"),
    _row("open rotator cuff repair", 30),
    _row("complete rotator cuff repair", 40, "massive rotator cuff repair"),
    _row("capsular release", 24, "manipulation under anesthesia of the shoulder",
         "shoulder manipulation under anesthesia"),
    _row("bankart repair", 24, "shoulder stabilization", "capsulorrhaphy"),
    _row("slap repair", 24, "labral repair", "superior labral repair"),
    _row("shoulder arthroplasty", 24, "shoulder replacement",
         "reverse total shoulder arthroplasty", "total shoulder replacement"),
    _row("acromioclavicular joint reconstruction", 24, "ac joint reconstruction"),
    _row("biceps tenodesis", 24, "biceps tenotomy", "biceps tendon repair",
         "distal biceps repair", "triceps tendon repair", "triceps repair"),
    _row("humerus fracture", 24, "proximal humerus fracture fixation"),
    _row("thoracic outlet decompression", 20, "first rib resection"),
    _row("lateral epicondylar release", 12, "epicondylar release",
         "tennis elbow release", "lateral epicondyle release", "epicondylectomy"),
    _row("cubital tunnel release", 20, "ulnar nerve transposition",
         "ulnar nerve decompression"),
    _row("elbow arthroplasty", 24, "elbow replacement", "total elbow replacement",
         "elbow ligament repair", "elbow ligament reconstruction"),
    _row("distal radius fracture", 16, "radius fracture", "ulna fracture",
         "distal radius orif", "forearm fracture"),
    _row("carpal tunnel release", 8, "endoscopic carpal tunnel release"),
    _row("de quervain release", 14, "first dorsal compartment release",
         "de quervain's release"),
    _row("trigger finger release", 9, "trigger thumb release", "a1 pulley release"),
    _row("dupuytren release", 12, "fasciectomy"),
    _row("ganglionectomy", 18, "ganglion excision", "ganglion cyst excision"),
    _row("extensor tendon repair", 18, "tenolysis"),
    _row("flexor tendon repair", 20),
    _row("flexor tendon repair zone 2", 30, "zone 2 flexor tendon repair",
         "zone ii flexor tendon repair", "flexor tendon repair zone ii"),
    _row("tendon transfer", 26),
    _row("tfcc debridement", 10, "wrist arthroscopy",
         "triangular fibrocartilage debridement"),
    _row("tfcc repair", 20, "tfcc reconstruction"),
    _row("metacarpal fracture", 16, "carpal fracture", "scaphoid fracture",
         "phalanx fracture", "finger fracture"),
    _row("cmc arthroplasty", 24, "thumb arthroplasty", "wrist fusion",
         "carpometacarpal arthroplasty"),
    _row("nerve repair", 20, "median nerve repair", "digital nerve repair"),
    _row("cervical discectomy", 16, "cervical laminectomy", "cervical disc replacement",
         "cervical foraminotomy"),
    _row("cervical fusion", 24, "anterior cervical discectomy and fusion", "acdf"),
    _row("lumbar discectomy", 16, "lumbar laminectomy", "microdiscectomy",
         "laminectomy", "lumbar decompression", "discectomy", "hemilaminectomy",
         "laminotomy"),
    _row("lumbar fusion", 34, "interbody fusion", "tlif", "plif", "alif", "xlif"),
    _row("artificial disc", 18, "lumbar disc replacement"),
    _row("hip arthroplasty", 24, "hip replacement", "total hip replacement"),
    _row("hip arthroscopy", 14, "hip labral repair"),
    _row("femur fracture", 30, "femoral shaft fracture"),
    _row("femoral neck fracture", 24, "hip fracture", "femur neck fracture"),
    _row("meniscectomy", 12, "knee arthroscopy", "meniscus repair", "meniscal repair",
         "partial medial meniscectomy", "arthroscopic meniscectomy", "chondroplasty",
         "loose body removal", "knee arthroscopic surgery", "synovectomy",
         "partial meniscectomy", recalled=False),
    _row("acl reconstruction", 24, "anterior cruciate ligament reconstruction",
         "acl repair", "pcl reconstruction"),
    _row("patellar tendon repair", 34, "quadriceps tendon repair", "quadriceps repair"),
    _row("knee arthroplasty", 24, "knee replacement", "total knee replacement",
         "total knee arthroplasty", "partial knee replacement"),
    _row("knee manipulation under anesthesia", 20),
    _row("tibia fracture", 30, "tibial plateau fracture", "tibial plateau orif"),
    _row("ankle fracture", 21, "ankle orif", "trimalleolar fracture",
         "bimalleolar fracture", "ankle fusion", "metatarsal fracture",
         "ankle open reduction"),
    _row("ankle ligament repair", 34, "brostrom", "lateral ligament reconstruction",
         "ankle ligament reconstruction", "ankle arthroscopy"),
    _row("achilles repair", 48, "achilles tendon repair"),
    _row("bunionectomy", 9, "hammertoe correction", "plantar fascia release",
         "bunion surgery", "hammer toe correction"),
    _row("hernia repair", 4, "herniorrhaphy", "inguinal hernia repair"),
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
