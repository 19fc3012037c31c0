"""What needs no knowledge of medicine: a constant, and a classifier of words.

The classifier is TF-IDF with a logistic regression, each case predicted by a model of
all others (leave one case out). It needs scikit-learn, which is no dependency of the
project: three services do not carry a statistics library for one row of a table. Where
it is absent, its row says how to get it.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from importlib import import_module
from typing import Any

from bench.letters import Letter
from bench.quality.scores import Prediction
from services.evaluator.core.model import Outcome

HOW_TO_GET = "make quality"
REGULARISATION = 1.0
LEAST_CASES_WITH_A_WORD = 2


class NotInstalledError(Exception):
    """scikit-learn is absent. Says how to get it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One item as the classifier sees it: the words that the evaluator may see too."""

    case_number: str
    words: str
    truth: bool


def rows_of(letters: Sequence[Letter]) -> tuple[Row, ...]:
    """Return the items of letters as rows."""
    return tuple(
        Row(
            case_number=letter.case.case_number,
            words=f"{item.request}\n{letter.case.summary}",
            truth=reviewed.outcome is Outcome.OVERTURNED,
        )
        for letter in letters
        for item, reviewed in zip(letter.case.items, letter.reviewed, strict=True)
    )


def always_upheld(rows: Sequence[Row]) -> tuple[Prediction, ...]:
    """Predict that every item is upheld."""
    return tuple(_prediction(row, 0.0) for row in rows)


def classifier(rows: Sequence[Row]) -> tuple[Prediction, ...]:
    """Predict each case from all others; raises NotInstalledError without scikit-learn.

    Where the other cases know one outcome only, that outcome is predicted.
    """
    text, linear = _library("feature_extraction.text"), _library("linear_model")
    least = min(LEAST_CASES_WITH_A_WORD, len(rows))
    words = text.CountVectorizer(ngram_range=(1, 2), min_df=least)
    counts = words.fit_transform([row.words for row in rows])
    predictions: list[Prediction] = []
    for case in dict.fromkeys(row.case_number for row in rows):
        held = [i for i, row in enumerate(rows) if row.case_number == case]
        others = [i for i, row in enumerate(rows) if row.case_number != case]
        truth = [rows[i].truth for i in others]
        if len(set(truth)) < 2:  # noqa: PLR2004 -- both outcomes
            scores = [float(any(truth)) for _ in held]
        else:
            weights = text.TfidfTransformer(sublinear_tf=True).fit(counts[others])
            model = linear.LogisticRegression(
                class_weight="balanced", C=REGULARISATION, solver="liblinear"
            ).fit(weights.transform(counts[others]), truth)
            found = model.predict_proba(weights.transform(counts[held]))
            scores = [float(score) for score in found[:, 1]]
        predictions += [
            _prediction(rows[i], score) for i, score in zip(held, scores, strict=True)
        ]
    return tuple(predictions)


def _prediction(row: Row, score: float) -> Prediction:
    return Prediction(
        case_number=row.case_number,
        truth=row.truth,
        predicted=score >= 0.5,  # noqa: PLR2004 -- the middle
        score=score,
    )


def _library(name: str) -> Any:  # noqa: ANN401 -- a library that may be absent
    try:
        return import_module(f"sklearn.{name}")
    except ImportError:
        raise NotInstalledError(f"not installed; get it with: {HOW_TO_GET}") from None
