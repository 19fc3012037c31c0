"""What a request for drugs asks and what the record says of the same and other drugs.

Not here: criteria made of it (`drug_criteria`), and opioids.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from services.evaluator.core.drugs.dose import Dose, read_dose
from services.evaluator.core.drugs.naming import after, drugs_in
from services.evaluator.core.drugs.product import DrugClass, Product
from services.evaluator.core.facts.medication import Medication
from services.evaluator.core.inquiry import Inquiry
from services.evaluator.core.model import Evidence

DAYS_PER_WEEK = 7
Classes = frozenset[DrugClass]


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """One drug that a request names, with its dose."""

    product: Product
    dose: Dose

    @property
    def generic(self) -> str:
        """Return the generic name without its form."""
        return plain(self.product)


def plain(product: Product) -> str:
    """Return the generic name of a product without its form."""
    return product.generic.removesuffix(" er")


def asked(inquiry: Inquiry) -> tuple[Asked, ...]:
    """Return the drugs that a request names, in order."""
    return _asked(inquiry.request.folded)


@lru_cache(maxsize=256)
def _asked(folded: str) -> tuple[Asked, ...]:
    hits = drugs_in(folded)
    return tuple(
        Asked(product=hit.product, dose=read_dose(after(folded, hits, i), hit.product))
        for i, hit in enumerate(hits)
    )


def generics(inquiry: Inquiry) -> frozenset[str]:
    """Return the generic names of the drugs that a request names."""
    return frozenset(one.generic for one in asked(inquiry))


def named(inquiry: Inquiry) -> str:
    """Return how to call the drug in a sentence: its generic name, or `the drug`."""
    names = dict.fromkeys(one.generic for one in asked(inquiry))
    return next(iter(names)) if len(names) == 1 else "the drug"


def days_asked(inquiry: Inquiry) -> float | None:
    """Return how many days the whole request lasts, with all its refills.

    What the claims administrator authorized of it counts too: the drug is taken for as
    long as both last.
    """
    lasting = [one.dose.lasts() for one in asked(inquiry)]
    known = [days for days in lasting if days]
    if not known:
        return None
    return max(known) * (1 + (inquiry.request.quantity.refills or 0))


def taken(
    inquiry: Inquiry,
    *,
    classes: Classes = frozenset(),
    names: Iterable[str] = (),
) -> tuple[Medication, ...]:
    """Return where the record says that drugs of some classes or names were had."""
    return tuple(m for m in mentioned(inquiry, classes=classes, names=names) if m.had)


def failed(
    inquiry: Inquiry,
    *,
    classes: Classes = frozenset(),
    names: Iterable[str] = (),
) -> tuple[Medication, ...]:
    """Return where the record says that such drugs were of no use or not borne."""
    found = mentioned(inquiry, classes=classes, names=names)
    return tuple(m for m in found if m.failed)


def mentioned(
    inquiry: Inquiry,
    *,
    classes: Classes = frozenset(),
    names: Iterable[str] = (),
) -> tuple[Medication, ...]:
    """Return where the record names drugs of some classes or names, in any way."""
    wanted = frozenset(names)
    return tuple(
        m
        for m in inquiry.record.medication
        if not classes.isdisjoint(m.classes)
        or (m.product is not None and plain(m.product) in wanted)
    )


def continued(inquiry: Inquiry) -> tuple[Medication, ...]:
    """Return where the record says that the very drug asked for was had before."""
    return taken(inquiry, names=generics(inquiry))


def weeks_taken(inquiry: Inquiry) -> float | None:
    """Return how many weeks the drug had been taken on the day, where that is told."""
    weeks = []
    for one in continued(inquiry):
        if one.weeks is not None:
            weeks.append(one.weeks)
        elif one.since is not None:
            weeks.append(max((inquiry.day - one.since).days / DAYS_PER_WEEK, 0.0))
        elif one.since_injury:
            days = (inquiry.day - inquiry.case.date_of_injury).days
            weeks.append(max(days / DAYS_PER_WEEK, 0.0))
    return max(weeks, default=None)


def words(found: Iterable[Medication]) -> tuple[Evidence, ...]:
    """Return the words in which drugs are told of, at most two pieces."""
    return tuple(dict.fromkeys(one.evidence for one in found))[:2]


def called(found: Iterable[Medication]) -> str:
    """Return the drugs by name, for a sentence."""
    names = dict.fromkeys(
        plain(one.product) if one.product else min(one.classes).replace("_", " ")
        for one in found
    )
    return " and ".join(list(names)[:3])
