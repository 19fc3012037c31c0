"""Words that say at once that all is normal, and the places that signs belong to.

Not here: the words for each sign (`exam_terms`).
"""

from collections.abc import Mapping

from services.evaluator.core.facts.exam_terms import Sign

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
ONLY_AT: Mapping[Sign, frozenset[str]] = {
    Sign.FACET: frozenset({"cervical_spine", "thoracic_spine", "lumbar_spine"}),
    Sign.SACROILIAC: frozenset({"pelvis", "lumbar_spine"}),
    Sign.IMPINGEMENT: frozenset({"shoulder"}),
    Sign.LABRUM_OR_BICEPS: frozenset({"shoulder"}),
    Sign.SHOULDER_INSTABILITY: frozenset({"shoulder"}),
    Sign.ACROMIOCLAVICULAR: frozenset({"shoulder"}),
    Sign.MENISCUS: frozenset({"knee"}),
    Sign.JOINT_LINE: frozenset({"knee"}),
    Sign.MEDIAN_NERVE: frozenset({"wrist", "hand"}),
    Sign.ULNAR_NERVE: frozenset({"elbow"}),
    Sign.TENDON_SHEATH: frozenset({"wrist", "hand"}),
    Sign.TRIGGER_DIGIT: frozenset({"hand"}),
    Sign.ANKLE_INSTABILITY: frozenset({"ankle", "foot"}),
    Sign.HIP_IMPINGEMENT: frozenset({"hip"}),
}
"""Signs that belong to one place, whatever else the sentence names."""
IF_NOWHERE: Mapping[Sign, frozenset[str]] = {
    Sign.LIGAMENT: frozenset({"knee"}),
    Sign.EFFUSION: frozenset({"knee"}),
}
"""Where a sign is taken to be if the record names no part near it."""
CERVICAL_TESTS = frozenset({"spurling", "cervical", "foraminal"})
"""First words of root tension tests of the neck; the others are of the low back."""
