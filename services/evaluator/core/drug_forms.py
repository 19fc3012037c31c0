"""A criterion on the form of a drug: a special one needs a reason against the plain.

A brand at a strength of its own, a slow release, a tablet that melts in the mouth. Not
here: what goes on the skin or is drunk (`drugs.naming`), which other guidelines judge.
"""

from collections.abc import Callable

from services.evaluator.core.criteria import quoting
from services.evaluator.core.drugs.product import Product
from services.evaluator.core.facts.record import Known
from services.evaluator.core.guideline import Criterion, Reply
from services.evaluator.core.inquiry import Inquiry
from services.evaluator.core.model import Answer, Citation
from services.evaluator.core.pattern import Pattern
from services.evaluator.core.prescriptions import Asked, asked, failed, words
from shared.facts import Fact

_MELTING = Pattern(r"\b(?:odt|orally disintegrating|melting tablets?)\b")


def form_needed(
    *,
    special: Callable[[Product], bool],
    plain: str,
    names: frozenset[str],
    citation: Citation,
) -> Criterion:
    """Ask for a reason why a special form is needed where a plain one exists.

    `names` are the generic names whose plain form, called `plain`, comes first. That
    tablets cannot be swallowed is a reason for one that melts in the mouth.
    """

    def ask(inquiry: Inquiry) -> Reply:
        known = _reason(inquiry, special=special, names=names)
        if known:
            return Reply(
                answer=Answer.MET,
                reason=f"The record gives a reason against {plain}"
                f"{quoting(known.evidence)}.",
                evidence=known.evidence,
            )
        return Reply(
            answer=Answer.NOT_DOCUMENTED,
            reason=(
                f"A special form or brand is asked for, and the record gives no reason "
                f"why {plain} would not do."
            ),
            evidence=(inquiry.request.evidence(),),
        )

    def is_special(inquiry: Inquiry) -> bool:
        melts = _melts(inquiry)
        return any(_is(one, special, names, melts=melts) for one in asked(inquiry))

    return Criterion(
        id="form-needed",
        question=f"Does the record show a reason against {plain}?",
        shows=f"there is a reason against {plain}",
        names=("special form", "brand"),
        citation=citation,
        ask=ask,
        applies=is_special,
        verified=False,
    )


def slow(product: Product) -> bool:
    """Return whether a product releases its drug slowly."""
    return product.generic.endswith(" er")


def _is(
    one: Asked,
    special: Callable[[Product], bool],
    names: frozenset[str],
    *,
    melts: bool,
) -> bool:
    other = melts or special(one.product) or one.dose.extended
    return one.generic in names and other


def _melts(inquiry: Inquiry) -> bool:
    return _MELTING.search(inquiry.request.folded) is not None


def _reason(
    inquiry: Inquiry, *, special: Callable[[Product], bool], names: frozenset[str]
) -> Known | None:
    useless = tuple(
        m for m in failed(inquiry, names=names) if m.product and not special(m.product)
    )
    if useless:
        return Known(value=True, evidence=words(useless))
    unswallowed = inquiry.flag(Fact.TABLETS_NOT_SWALLOWED)
    holds = unswallowed is not None and unswallowed.value is True
    return unswallowed if holds and _melts(inquiry) else None
