"""Where a rationale may take its words from: the texts of a case, by evidence's names.

Not here: whether what it says stands in them (`backing`).
"""

import re
from dataclasses import replace

from services.evaluator.core.docket import read_docket
from services.evaluator.core.guideline import GuidelineModule
from services.evaluator.core.inquiry import Inquiry, Sibling
from services.evaluator.core.library import Library
from services.evaluator.core.model import Case, DisputedItem, Evidence
from services.evaluator.core.words import quoted

_ITEM = re.compile(r"\bitems\[(\d{1,4})\]")


def asked_of(
    case: Case, number: str, *, library: Library, module: GuidelineModule
) -> Inquiry:
    """Return the inquiry that a module made into an item, outcomes of siblings out."""
    docket = read_docket(case, library=library)
    own = [matter.item.number for matter in docket.matters].index(number)
    siblings = tuple(
        Sibling(number=matter.item.number, request=matter.request)
        for index, matter in enumerate(docket.matters)
        if index != own
    )
    inquiry = docket.inquiry(own, siblings=siblings)
    return replace(
        inquiry,
        treatments=frozenset(module.treatments).intersection(
            inquiry.request.treatments
        ),
        followed=frozenset(module.follows),
    )


def texts_of(case: Case, inquiry: Inquiry) -> dict[str, str]:
    """Return the texts of the record by the names that evidence gives them."""
    texts = {"summary": case.summary, "facts": _facts(case)}
    for index, words in enumerate(case.already_authorized):
        texts[f"already_authorized[{index}]"] = words
    for item in case.items:
        name = f"items[{item.number}]"
        texts[f"{name}.request"] = item.request
        texts[f"{name}.facts"] = _facts(item)
        texts[f"{name}.ur_rationale"] = item.ur_rationale or ""
        rate = item.quantity.per_week if item.quantity else None
        texts[f"{name}.quantity"] = f"{rate:g} a week" if rate else ""
    for request in (inquiry.request, *(s.request for s in inquiry.siblings)):
        texts[request.source] += f"\n{request.disputed}"
    return texts


def unquoted(reason: str, evidence: tuple[Evidence, ...]) -> str:
    """Return a reason without what it quotes of its evidence, and items it names."""
    for words in sorted((e.text for e in evidence), key=len, reverse=True):
        forms = (words, " ".join(words.split()), quoted(words))
        for said in dict.fromkeys(forms):
            reason = reason.replace(f'"{said}"', " ")
    for number in dict.fromkeys(_ITEM.findall(" ".join(e.source for e in evidence))):
        reason = re.sub(rf"\bitem {number}\b", "another item", reason)
    return reason


def _facts(of: Case | DisputedItem) -> str:
    return "\n".join(f"{fact.value}: {value}" for fact, value in of.facts.items())
