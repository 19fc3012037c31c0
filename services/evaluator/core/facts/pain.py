"""Facts about pain, and the words that state them."""

from services.evaluator.core.facts.record import Cue
from shared.facts import Fact

CUES = (
    Cue(
        fact=Fact.CHRONIC_PAIN,
        terms=(
            "chronic low back pain", "chronic back pain",
            "chronic neck pain", "chronic shoulder pain", "chronic knee pain",
            "chronic pain syndrome", "persistent pain", "pain disorder",
            "long standing pain",
        ),
    ),
    Cue(fact=Fact.PAIN, terms=("pain", "painful", "ache")),
)  # fmt: skip
