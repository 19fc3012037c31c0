"""What a request for drugs asks and what the record says of the same and other drugs.

Not here: criteria made of it (`drug_criteria`), and opioids.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache

from services.evaluator.core.drugs.dose import Dose, read_dose
from services.evaluator.core.drugs.naming import after, drugs_in, products
from services.evaluator.core.drugs.product import DrugClass, Product
from services.evaluator.core.facts.medication import Medication
from services.evaluator.core.facts.record import Known
from services.evaluator.core.inquiry import Inquiry, once
from services.evaluator.core.model import Evidence
from shared.facts import Fact

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


def words_for(drug_class: DrugClass, *names: str) -> tuple[str, ...]:
    """Return the words for some drugs of a class, by their generic names."""
    return _names(p for p in _leading(drug_class) if plain(p) in names)


def words_beside(drug_class: DrugClass, *names: str) -> tuple[str, ...]:
    """Return the words for the drugs of a class other than those named."""
    return _names(p for p in _leading(drug_class) if plain(p) not in names)


def _leading(drug_class: DrugClass) -> Iterable[Product]:
    return (p for p in products() if p.classes[0] is drug_class)


def _names(found: Iterable[Product]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name for product in found for name in product.names))


@once
def asked(inquiry: Inquiry) -> tuple[Asked, ...]:
    """Return the drugs that a request names, in order."""
    named = _asked(inquiry.request.folded)
    stated = inquiry.item.quantity
    if len(named) == 1 and stated and stated.count:
        # The field of the application wins over the words.
        return (replace(named[0], dose=replace(named[0].dose, count=stated.count)),)
    return named


@lru_cache(maxsize=256)
def _asked(folded: str) -> tuple[Asked, ...]:
    hits = drugs_in(folded)
    return tuple(
        Asked(product=hit.product, dose=read_dose(after(folded, hits, i), hit.product))
        for i, hit in enumerate(hits)
    )


@once
def generics(inquiry: Inquiry) -> frozenset[str]:
    """Return the generic names of the drugs that a request names."""
    return frozenset(one.generic for one in asked(inquiry))


def named(inquiry: Inquiry) -> str:
    """Return how to call the drug in a sentence: its generic name, or `the drug`."""
    names = dict.fromkeys(one.generic for one in asked(inquiry))
    return next(iter(names)) if len(names) == 1 else "the drug"


def days_asked(
    inquiry: Inquiry, *, usual: Mapping[str, float] | None = None
) -> float | None:
    """Return how many days the whole request lasts, with all its refills.

    What the claims administrator authorized of it counts too: the drug is taken for as
    long as both last. `usual`: tablets a day of a drug where the request is silent.
    """
    lasting = [_lasts(one, usual or {}) for one in asked(inquiry)]
    known = [days for days in lasting if days]
    if not known:
        return None
    return max(known) * (1 + (inquiry.request.quantity.refills or 0))


def _lasts(one: Asked, usual: Mapping[str, float]) -> float | None:
    dose = one.dose
    if dose.days or dose.per_day or not dose.count or one.generic not in usual:
        return dose.lasts()
    return round(dose.count / usual[one.generic], 1)


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


def declared(inquiry: Inquiry, fact: Fact) -> Known | None:
    """Return a yes-or-no fact that the application itself states, in a field."""
    by_field = fact in inquiry.item.facts or fact in inquiry.case.facts
    return inquiry.flag(fact) if by_field else None


def taken_before(inquiry: Inquiry) -> bool:
    """Return whether the drug asked for was taken before, by field or narrative."""
    by_field = declared(inquiry, Fact.DRUG_TAKEN_BEFORE)
    return bool(by_field.value) if by_field else bool(continued(inquiry))


@once
def continued(inquiry: Inquiry) -> tuple[Medication, ...]:
    """Return where the record says that the very drug asked for was had before."""
    return taken(inquiry, names=generics(inquiry))


def weeks_taken(inquiry: Inquiry) -> float | None:
    """Return how many weeks the drug had been taken on the day, where that is told."""
    by_field = inquiry.count(Fact.WEEKS_ON_DRUG)
    if by_field is not None:
        return by_field
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
