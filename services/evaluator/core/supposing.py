"""One item of a case, asked about again and again with edits put in.

The narrative is read once; a stated fact or another quantity changes only the inquiry.
Which facts a criterion looks at is seen by watching it ask. This is for looking, not
for deciding: whatever is found here is tried with `decide` before it is told.
"""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from services.evaluator.core.docket import Docket, Matter, read_docket
from services.evaluator.core.edits import (
    Asked,
    Edit,
    Edits,
    NothingAuthorized,
    SiblingDecided,
    SiblingLeft,
    Stated,
    Worded,
    edit_item,
    put_in,
)
from services.evaluator.core.guideline import GuidelineModule, Rule, leaves
from services.evaluator.core.inquiry import Inquiry, Sibling
from services.evaluator.core.library import Library
from services.evaluator.core.model import Answer, Case, DisputedItem, Finding, Outcome
from services.evaluator.core.outcome import examine
from services.evaluator.core.request import read_request
from shared.facts import Fact

Outcomes = Mapping[str, Outcome]


class Watched(dict[Fact, Any]):
    """Stated facts that remember which facts were looked for."""

    def __init__(self, facts: Mapping[Fact, Any], seen: dict[Fact, None]) -> None:
        super().__init__(facts)
        self._seen = seen

    def __contains__(self, fact: object) -> bool:
        if isinstance(fact, Fact):
            self._seen[fact] = None
        return super().__contains__(fact)

    def get(self, fact: Fact, default: Any = None) -> Any:  # noqa: ANN401 -- as dict
        """Return a fact, and remember that it was looked for."""
        self._seen[fact] = None
        return super().get(fact, default)


class Supposing:
    """One item before one module, as it would be with edits put in."""

    def __init__(
        self,
        case: Case,
        *,
        item: str,
        module: GuidelineModule,
        library: Library,
        outcomes: Outcomes,
    ) -> None:
        self.item = item
        self.module = module
        self._case = case
        self._library = library
        self._outcomes = outcomes
        self._docket = read_docket(case, library=library)
        self._inquiries: dict[Edits, Inquiry] = {}

    @property
    def disputed(self) -> DisputedItem:
        """Return the item as the application has it."""
        return next(i for i in self._case.items if i.number == self.item)

    @property
    def has_authorized(self) -> bool:
        """Return whether the application lists anything as already authorized."""
        return bool(self._case.already_authorized or self.disputed.authorized)

    @property
    def siblings(self) -> tuple[str, ...]:
        """Return the numbers of the other items."""
        numbers = (item.number for item in self._case.items)
        return tuple(number for number in numbers if number != self.item)

    @property
    def urgent(self) -> frozenset[str]:
        """Return the criteria that ask for an urgent condition."""
        return frozenset(one.id for one in self.module.leaves() if one.urgent)

    def by_urgency(self, rule: Rule, edits: Edits) -> bool:
        """Return whether the edits answer that there is an urgent condition."""
        met = {
            f.criterion
            for f in self.examine(rule, edits)
            if f.answer is Answer.MET and f.criterion in self.urgent
        }
        return bool(
            met
            - {f.criterion for f in self.examine(rule, ()) if f.answer is Answer.MET}
        )

    def examine(self, rule: Rule, edits: Edits) -> tuple[Finding, ...]:
        """Return what a rule finds with the edits put in."""
        return examine(leaves(rule), self._inquiry(edits))

    def facts_asked(self, rule: Rule, edits: Edits) -> tuple[Fact, ...]:
        """Return the facts that a rule looks for, in the order of its looking."""
        seen: dict[Fact, None] = {}
        inquiry = self._inquiry(edits)
        watched = replace(
            inquiry,
            item=replace(inquiry.item, facts=Watched(inquiry.item.facts, seen)),
            case=replace(inquiry.case, facts=Watched(inquiry.case.facts, seen)),
        )
        examine(leaves(rule), watched)
        return tuple(seen)

    def number(self, fact: Fact, edits: Edits) -> float | None:
        """Return the number that a fact has, if it is known and a number."""
        return self._inquiry(edits).count(fact)

    def _inquiry(self, edits: Edits) -> Inquiry:
        if edits not in self._inquiries:
            self._inquiries[edits] = self._inquire(edits)
        return self._inquiries[edits]

    def _inquire(self, edits: Edits) -> Inquiry:
        docket = self._edited(edits)
        index = _index(docket, self.item)
        turned = {e.number: e.outcome for e in edits if isinstance(e, SiblingDecided)}
        outcomes = {**self._outcomes, **turned}
        inquiry = docket.inquiry(index, siblings=_siblings(docket, index, outcomes))
        treatments = frozenset(self.module.treatments)
        return replace(
            inquiry,
            treatments=treatments.intersection(inquiry.request.treatments),
            followed=frozenset(self.module.follows),
        )

    def _edited(self, edits: Edits) -> Docket:
        docket = self._docket
        if any(isinstance(edit, SiblingLeft | NothingAuthorized) for edit in edits):
            edited = put_in(self._case, edits, item=self.item)
            return read_docket(edited.case, library=self._library)
        index = _index(docket, self.item)
        matter = docket.matters[index]
        for edit in edits:
            matter = self._with(matter, edit)
        matters = (*docket.matters[:index], matter, *docket.matters[index + 1 :])
        return replace(docket, matters=matters)

    def _with(self, matter: Matter, edit: Edit) -> Matter:
        item = edit_item(matter.item, edit)
        if not isinstance(edit, Asked | Worded):
            return replace(matter, item=item) if isinstance(edit, Stated) else matter
        again = read_request(item, lexicon=self._library.lexicon)
        again = replace(again, treatments=matter.request.treatments)
        return replace(matter, item=item, request=again)


def _index(docket: Docket, number: str) -> int:
    numbers = [matter.item.number for matter in docket.matters]
    return numbers.index(number)


def _siblings(docket: Docket, index: int, outcomes: Outcomes) -> tuple[Sibling, ...]:
    return tuple(
        Sibling(
            number=matter.item.number,
            request=matter.request,
            outcome=outcomes.get(matter.item.number)
            if other in docket.follows[index]
            else None,
        )
        for other, matter in enumerate(docket.matters)
        if other != index
    )
