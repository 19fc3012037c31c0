"""What exactly is asked: treatments, body part, side, quantity, and what remains.

Here: the heading grammar of published letters, the fields of an application that win
over its words, and the remainder of a modified request. Not here: strengths and doses
(they come with the drug modules), and whether the request is justified.
"""

import re
from dataclasses import dataclass, replace

from services.evaluator.core.asked_for import (
    without_bare_injection,
    without_guidance,
    without_modalities,
    without_purpose,
)
from services.evaluator.core.drugs.naming import families_by_form, form_alone
from services.evaluator.core.lexicon import Lexicon, fold
from services.evaluator.core.model import DisputedItem, Evidence, Quantity
from services.evaluator.core.modified import Modified, remaining, split
from services.evaluator.core.pattern import Pattern
from services.evaluator.core.quantity import Amount, read_amount, total
from services.evaluator.core.regions import Region, limbs, prefixes, read_regions
from services.evaluator.core.surgeries import SURGERY, asked_alone, of_the_joint

ASSOCIATED = "associated surgical service"
"""How a heading says that an item goes with a surgery (published form)."""

_CONTINUED = Pattern(
    r"\b(?:additional|continued|continuation|continuing|continue|remaining|extension"
    r"|ongoing|further|more)\b"
)
_INITIAL = Pattern(r"\b(?:initial|trial|first)\b")
_NEGATIVE = re.compile(r"(?<![^\s(:,])[-\u2212]\d{1,4}(?= (?:sessions?|visits?)\b)")
_SIDE = Pattern(r"\b(bilateral|left|right)\b")
_BODY_PART = Pattern(
    r"\b((?:cervical|thoracic|lumbar|lumbosacral)(?: spine)?"
    r"|low(?:er)? back|upper back|neck|back|spine|head|brain|shoulders?|elbows?|wrists?"
    r"|hands?|fingers?|thumbs?|hips?|groin|pelvis|knees?|ankles?|f(?:oo|ee)t|toes?"
    r"|(?:upper|lower) extremit(?:y|ies))\b"
)
_RETROSPECTIVE = Pattern(r"\b(?:retrospective|retro|dos \d)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """A request as read. `disputed` is what is under decision, in words.

    `treatments` are names of the library in the order of the words. `quantity` is what
    is under decision: the remainder where part of the request was authorized, and
    `authorized_count` that part.
    """

    item: str
    disputed: str
    treatments: tuple[str, ...]
    quantity: Quantity
    count: float | None
    open_end: Evidence | None = None
    modified: Modified | None = None
    authorized_count: float | None = None
    continued: Evidence | None = None
    initial: Evidence | None = None
    associated: bool = False
    retrospective: bool = False
    body_part: str | None = None
    side: str | None = None
    regions: tuple[Region, ...] = ()
    folded: str = ""

    @property
    def parts(self) -> frozenset[str]:
        """Return the parts of the body that the request names."""
        return frozenset(region.part for region in self.regions)

    @property
    def source(self) -> str:
        """Return the name under which evidence from these words is given."""
        return f"items[{self.item}].request"

    def evidence(self) -> Evidence:
        """Return the words under decision as evidence."""
        return Evidence(
            text=self.disputed, source=self.source, start=0, end=len(self.disputed)
        )


def read_request(item: DisputedItem, *, lexicon: Lexicon) -> Request:
    """Return what an item asks, its structured fields before its words."""
    modified = _unlike(split(item), lexicon)
    whole = modified.original if modified else item.request
    folded = fold(whole)
    amount = read_amount(_unsigned(whole, folded))
    asked = _structured(item.quantity) or amount.quantity
    disputed, quantity, authorized_count = whole, asked, None
    if modified:
        rest = remaining(modified, asked=asked)
        disputed, quantity = rest.words, rest.quantity
        authorized_count = rest.authorized_count
        modified = replace(modified, remainder=rest.words)
    regions = read_regions(folded) or read_regions(fold(item.body_part or ""))
    quoted = _Quoting(whole, f"items[{item.number}].request")
    return Request(
        item=item.number,
        disputed=disputed,
        treatments=_treatments(item, folded, lexicon, regions),
        quantity=quantity,
        count=total(quantity),
        open_end=_open_end(item, amount, quantity, quoted),
        modified=modified,
        authorized_count=authorized_count,
        continued=quoted.match(_CONTINUED),
        initial=quoted.match(_INITIAL),
        associated=ASSOCIATED in folded,
        retrospective=item.date_of_service is not None
        or _RETROSPECTIVE.search(folded) is not None,
        body_part=item.body_part or _first(_BODY_PART, folded),
        side=_first(_SIDE, folded),
        regions=regions,
        folded=folded,
    )


@dataclass(frozen=True, slots=True)
class _Quoting:
    """Quotes words of one text as evidence."""

    text: str
    source: str

    def match(self, pattern: Pattern) -> Evidence | None:
        found = pattern.search(fold(self.text))
        return self.span(found.span()) if found else None

    def span(self, span: tuple[int, int]) -> Evidence:
        start, end = span
        return Evidence(
            text=self.text[start:end], source=self.source, start=start, end=end
        )


def _unlike(modified: Modified | None, lexicon: Lexicon) -> Modified | None:
    """Return the parts; where another treatment was authorized, the whole remains."""
    if not modified or modified.substituted:
        return modified
    asked, allowed = (
        {hit.label for hit in lexicon.find(fold(words))}
        for words in (modified.original, modified.authorized)
    )
    if not asked or not allowed or asked & allowed:
        return modified
    return replace(modified, substituted=True, remainder=modified.original)


def _unsigned(text: str, folded: str) -> str:
    """Blank a number with a minus sign before it: no amount can be less than none."""
    if "-" not in text and "\u2212" not in text:
        return folded
    for found in _NEGATIVE.finditer(text[:4_000]):
        start, end = found.span()
        folded = folded[:start] + "~" * (end - start) + folded[end:]
    return folded


def _structured(quantity: Quantity | None) -> Quantity | None:
    if quantity is None or quantity == Quantity():
        return None
    return quantity


def _open_end(
    item: DisputedItem, amount: Amount, quantity: Quantity, quoted: _Quoting
) -> Evidence | None:
    """Return the words that ask without end, unless a total is known after all."""
    if total(quantity) is not None:
        return None
    if amount.open_end:
        return quoted.span(amount.open_end)
    if quantity.per_week is not None:
        return Evidence(
            text=f"{quantity.per_week:g} a week",
            source=f"items[{item.number}].quantity",
        )
    return None


def _treatments(
    item: DisputedItem, folded: str, lexicon: Lexicon, regions: tuple[Region, ...]
) -> tuple[str, ...]:
    """Return the treatments named by the structured field, else by the words."""
    text = fold(item.treatment.replace("_", " ")) if item.treatment else folded
    parts = [region.part for region in regions]
    by_form = families_by_form(text)
    hits = without_purpose(lexicon.find(without_guidance(text)), text)
    hits = without_modalities(without_bare_injection(hits, text), text)
    named = {(hit.start, hit.end) for hit in hits if hit.label != SURGERY}
    labels = [
        (
            hit.start,
            hit.label,
            hit.label == SURGERY and (hit.start, hit.end) in named,
        )
        for hit in hits
    ]
    starts = {hit.start for hit in hits}
    labels += [(at, form, False) for at, form in by_form.items() if at not in starts]
    names: list[str] = []
    for start, label, plain in sorted(labels, key=lambda one: one[0]):
        if plain:
            names.append(label)
        else:
            names += _regional(_formed(label, by_form.get(start)), parts, lexicon)
    if not names and (form := form_alone(text)) and form in lexicon.labels:
        names.append(form)
    joints = of_the_joint(asked_alone(names), prefixes(parts))
    return tuple(dict.fromkeys(joints))


def _formed(label: str, form: str | None) -> str:
    """Return the treatment by the form of the drug, where it has one of its own."""
    return label if form is None or label.endswith(f"_{form}") else form


def _regional(label: str, parts: list[str], lexicon: Lexicon) -> list[str]:
    """Return the names of a treatment for its regions, where modules know such names.

    An MRI of the neck and the hand is `cervical_mri` and `hand_mri`.
    """
    bare = label.removeprefix("other_")
    names = [f"{region}_{bare}" for region in (*prefixes(parts), *limbs(parts))]
    return [name for name in names if name in lexicon.labels] or [label]


def _first(pattern: Pattern, folded: str) -> str | None:
    found = pattern.search(folded[:4_000])
    return found[1] if found else None
