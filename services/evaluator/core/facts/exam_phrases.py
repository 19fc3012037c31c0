"""Whole phrases that tell of a sign, built from the words that notes join.

Not here: the names of tests and measures (`exam_terms`), and how they are read
(`exam`).
"""

from collections.abc import Iterable, Mapping

from services.evaluator.core.facts.exam_terms import Sign

_UNABLE = (
    "cannot", "can not", "could not", "can't", "unable to", "not able to", "fails to",
    "failed to", "difficulty with", "difficulty", "trouble with", "trouble",
    "weak with", "weakness with",
)  # fmt: skip
_WALK = (
    "heel walk", "toe walk", "heel walking", "toe walking", "heel or toe walk",
    "heel and toe walk", "heel raise", "toe raise", "single heel raise", "tiptoe",
    "walk on heels", "walk on toes", "walk on his heels", "walk on her heels",
    "walk on his toes", "walk on her toes", "walk on the heel", "walk on the toe",
    "single leg heel raise", "stand on toes", "rise on toes",
)  # fmt: skip
_KEPT_WALK = (
    "able to heel and toe walk", "able to toe and heel walk", "able to heel walk",
    "able to toe walk", "able to walk on heels and toes", "heel and toe walk normal",
    "heel and toe walking intact", "heel and toe walking is intact",
    "heel and toe walk without difficulty", "can heel and toe walk",
    "heel and toe walks without difficulty", "heel toe walk intact",
    "able to walk on toes and heels", "heel and toe walking were normal",
    "heel and toe walking was normal", "heel and toe walks well",
)  # fmt: skip
_GOES = (
    "shoots", "shooting", "runs", "running", "travels", "traveling", "travel", "goes",
    "going", "extends", "extending", "spreads", "spreading", "shot", "traveled",
    "extended", "shoot", "spread",
)  # fmt: skip
_INTO = ("into", "past")
_LIMBS = ("leg", "arm", "left leg", "right leg", "left arm", "right arm", "legs",
          "arms", "buttock", "thigh", "calf", "foot", "hand", "upper extremity",
          "lower extremity", "thumb", "knee")  # fmt: skip
_WATER = (
    "trouble starting his stream", "trouble starting her stream", "urinary hesitancy",
    "trouble starting my stream", "unable to void", "unable to urinate", "not voided",
    "trouble urinating", "difficulty urinating", "difficulty voiding",
    "without voiding", "bladder dysfunction", "bowel dysfunction", "wets himself",
    "bladder and bowel dysfunction", "bowel and bladder dysfunction", "incontinent",
    "loss of bowel or bladder control", "loss of bladder or bowel control",
    "loss of bowel and bladder control", "saddle numbness", "perianal numbness",
    "saddle paresthesia", "saddle hypesthesia", "numbness in the saddle",
    "perineal numbness", "urine retention", "retention of urine", "retaining urine",
    "incontinence of urine", "incontinence of stool", "fecal incontinence",
    "bowel or bladder symptoms", "bladder or bowel symptoms", "numb in the saddle",
    "bowel or bladder changes", "bowel/bladder changes", "bowel or bladder problems",
    "bowel/bladder dysfunction", "bowel/bladder incontinence", "saddle sensory loss",
    "numbness of the perineum", "numbness between the legs", "cannot pass urine",
    "tingling between the legs", "broad based gait", "clumsy hands",
    "clumsiness of the hands", "drops things with both hands", "hand clumsiness",
    "bladder or bowel dysfunction", "lax rectal tone",
    "diminished rectal tone", "decreased rectal tone", "decreased sphincter tone",
    "reduced rectal tone", "loss of rectal tone", "bladder or bowel incontinence",
)  # fmt: skip
_FEWER = ("decreased", "diminished", "reduced", "dec", "impaired")
_WHERE = ("in", "over", "at", "along", "and", "c5", "c6", "c7", "c8", "l3", "l4", "l5",
          "s1")  # fmt: skip
"""What follows "LT" where it is light touch and not the left side."""
CORD_PHRASES: tuple[str, ...] = _WATER
"""What tells of a threat to the cord or the cauda equina in plain words."""


def _joined(first: Iterable[str], second: Iterable[str]) -> tuple[str, ...]:
    second = tuple(second)
    return tuple(f"{one} {other}" for one in first for other in second)


MEASURED: Mapping[Sign, tuple[str, ...]] = {
    Sign.CORD: (
        "rectal tone", "sphincter tone", "anal tone", "perianal sensation",
        "saddle sensation", "perianal", "perineal sensation", "anal wink",
    ),
    Sign.REFLEX: (
        "biceps jerk", "triceps jerk", "brachioradialis jerk", "patellar jerk",
        "achilles jerk", "ankle reflex", "knee reflex", "jerk", "achilles reflexes",
        "patella reflex", "patellar tendon reflex", "achilles tendon reflex",
    ),
    Sign.SENSORY: ("to pin", "to touch", "sharp dull discrimination", "monofilament"),
}  # fmt: skip
TOLD_AS: Mapping[Sign, tuple[str, ...]] = {
    Sign.MOTOR: (
        *_joined(_UNABLE, _WALK), "drags the foot", "drags his foot", "drags her foot",
        "foot slap", "slapping gait", "steppage gait", "muscle wasting", "wasting",
        "thenar flattening", "thenar wasting", "intrinsic wasting", "flattened thenar",
        "calf atrophy", "hypothenar atrophy", "interosseous wasting",
    ),
    Sign.SENSORY: (
        "dysesthesia to pin", "hypoesthetic", "loss of feeling to pin", "hypaesthesia",
        "decreased feeling to pin", *_joined(_joined(_FEWER, ("lt",)), _WHERE),
    ),
    Sign.REFLEX: _joined(
        ("diminished", "absent", "decreased", "depressed", "reduced", "loss of", "lost",
         "loss of the", "sluggish", "trace", "hypoactive", "missing"),
        ("achilles", "left achilles", "right achilles", "patellar", "biceps reflex",
         "triceps", "ankle jerk", "knee jerk"),
    ),
    Sign.CORD: (*_WATER, "long tract sign", "upper motor neuron sign"),
    Sign.RADIATING_PAIN: (
        *_joined(_GOES, ("down",)), *_joined(_joined(_GOES, _INTO), ("the",)),
        *_joined(_joined(_GOES, ("into",)), _LIMBS), "leg pain to the", "shoots to",
        "arm pain to the", *_joined(("pain down", "pain into", "pain down into"),
        ("the", "his", "her", *_LIMBS)), "leg dominant pain", "sciatic pain",
        "arm dominant pain", "radicular arm pain", "radicular leg pain",
    ),
    Sign.MECHANICAL: (
        "giving out", "gives out", "gave out", "give out", "give way", "catches",
        "locks up", "locked up", "lock up", "sticks", "gets stuck", "getting stuck",
        "got stuck", "buckled", "buckle", "collapses", "mechanical symptoms", "clunks",
        "locking episodes", "given way", "given out", "lock and catch", "clunking",
        "catch and lock", "unable to straighten", "unable to fully straighten",
        "cannot fully straighten", "cannot fully extend", "lacks full extension",
        "pseudolocking", "pseudo locking",
    ),
    Sign.EFFUSION: (
        "fluid in the knee", "fluid in the left knee", "fluid in the right knee",
        "fluid on the knee", "ballotable patella", "ballottable patella", "fluid wave",
        "patellar ballottement", "intra articular fluid", "ballotable fluid",
        "joint fluid", "aspirated", "bloody fluid", "haemarthrosis",
    ),
    Sign.IMPINGEMENT: ("painful arc",),
    Sign.TRIGGER_DIGIT: (
        *_joined(("finger", "thumb", "digit"),
                 ("locks", "locking", "triggers", "catches", "catching", "snaps",
                  "locked", "triggering")),
        "locks in flexion", "locking of the thumb", "locking of the digit",
        "nodule at the a1 pulley", "active triggering", "triggers",
    ),
    Sign.MEDIAN_NERVE: ("flick sign",),
    Sign.REGIONAL_PAIN: (
        "mottled", "mottling", "hyperhidrosis", "cooler than the other",
        "colder than the other", "shiny skin", "budapest criteria", "shiny and",
        "sweaty", "cool and mottled", "dusky", "swollen and cool", "cold to the touch",
        "skin is shiny", "skin shiny", "nail changes", "hair growth", "discoloration",
        "hypersensitive to touch", "hypersensitive to light touch", "swollen, shiny",
        "painful to light touch", "cool to the touch", "color asymmetry",
        "temperature difference", "cooler on the",
    ),
}  # fmt: skip
KEPT: Mapping[Sign, tuple[str, ...]] = {
    Sign.MOTOR: _KEPT_WALK,
    Sign.RADIATING_PAIN: (
        "nonradiating", "non radiating", "nonradicular", "non radicular",
        "without radiation", "without radicular",
    ),
    Sign.LIGAMENT: (
        "knee is stable", "knee was stable", "knees are stable", "knee stable",
        "ligamentously stable", "joint is stable", "ligaments are stable",
        "ligaments stable", "ligaments intact",
    ),
}  # fmt: skip
"""Phrases that say at once that one measure is normal."""
KEPT_ALL: tuple[str, ...] = (
    "non focal", "nonfocal", "neuro exam normal", "neuro exam is normal", "n/v intact",
    "neuro exam was normal", "neurological exam normal", "neurologic exam normal",
    "neurologic exam is normal", "neurological exam is normal", "neuro normal",
    "no neurologic deficits", "no neurologic findings", "no neurological findings",
    "neurovascular status intact", "neurovascular status is intact", "neuro wnl",
    "neurovascular exam intact", "neurovascular exam is intact", "intact neuro exam",
    "neurologically normal", "no focal neurologic findings", "no focal deficits",
    "neurologic examination is normal", "neurological examination is normal",
)  # fmt: skip
"""Phrases that say at once that strength, sensation and reflexes are normal."""
NORMAL: tuple[str, ...] = (
    "neurologically intact", "neurovascularly intact", "neurovascular intact",
    "no neurological deficit", "no focal deficit", "no neurologic deficit",
    "no focal neurologic deficit", "no neurological deficits", "neurologic intact",
    "no positive neurological findings", "neurological examination was normal",
    "normal neurological examination", "normal neurologic examination",
    "neurological exam was normal", "neurologic examination was normal",
    "no focal neurological deficits", "no focal neurologic deficits",
    "neurologic exam was normal", "normal neurological exam", "neuro intact",
    "neurological exam is intact", "non focal neurological exam",
)  # fmt: skip
"""Words that say at once that strength, sensation and reflexes are normal."""
