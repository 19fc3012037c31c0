"""Agreement of yes-or-no predictions with the truth, and of a ranking with it.

Pure arithmetic on counts and numbers. "Positive" is what is rare and matters:
overturned. A rate whose denominator is zero is `None`, not 0: there was nothing to
measure. The Matthews correlation is 0 where a margin is zero, as is usual, for then the
prediction says nothing.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Confusion:
    """How often each prediction met each truth."""

    true_positive: int = 0
    false_positive: int = 0
    false_negative: int = 0
    true_negative: int = 0

    @property
    def total(self) -> int:
        """Return how many pairs were counted."""
        positive = self.true_positive + self.false_negative
        return positive + self.false_positive + self.true_negative


def confusion(truth: Sequence[bool], predicted: Sequence[bool]) -> Confusion:
    """Count the four kinds of pairs."""
    pairs = list(zip(truth, predicted, strict=True))
    return Confusion(
        true_positive=pairs.count((True, True)),
        false_positive=pairs.count((False, True)),
        false_negative=pairs.count((True, False)),
        true_negative=pairs.count((False, False)),
    )


def agreement(counts: Confusion) -> float | None:
    """Return the share of pairs that are the same."""
    return _ratio(counts.true_positive + counts.true_negative, counts.total)


def precision(counts: Confusion) -> float | None:
    """Return the share of positive predictions that are true."""
    return _ratio(counts.true_positive, counts.true_positive + counts.false_positive)


def recall(counts: Confusion) -> float | None:
    """Return the share of true positives that are predicted."""
    return _ratio(counts.true_positive, counts.true_positive + counts.false_negative)


def balanced_accuracy(counts: Confusion) -> float | None:
    """Return the mean of the recalls of both classes; none if one never occurs."""
    positives = recall(counts)
    negatives = _ratio(
        counts.true_negative, counts.true_negative + counts.false_positive
    )
    if positives is None or negatives is None:
        return None
    return (positives + negatives) / 2


def matthews(counts: Confusion) -> float | None:
    """Return the Matthews correlation coefficient; none where nothing was counted."""
    if not counts.total:
        return None
    tp, fp = counts.true_positive, counts.false_positive
    fn, tn = counts.false_negative, counts.true_negative
    margins = (tp + fp) * (tp + fn) * (tn + fp) * (tn + fn)
    return (tp * tn - fp * fn) / math.sqrt(margins) if margins else 0.0


def area_under_curve(truth: Sequence[bool], scores: Sequence[float]) -> float | None:
    """Return how often a positive outranks a negative, a tie counting one half.

    None where a class is missing. This is the area under the ROC curve.
    """
    ranked = sorted(zip(scores, truth, strict=True))
    positives = sum(truth)
    negatives = len(ranked) - positives
    if not positives or not negatives:
        return None
    below, wins, at = 0, 0.0, 0
    while at < len(ranked):
        tied = at
        while tied < len(ranked) and ranked[tied][0] == ranked[at][0]:
            tied += 1
        positive = sum(true for _, true in ranked[at:tied])
        negative = tied - at - positive
        wins += positive * (below + negative / 2)
        below += negative
        at = tied
    return wins / (positives * negatives)


def _ratio(part: int, whole: int) -> float | None:
    return part / whole if whole else None
