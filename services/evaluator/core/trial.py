"""A case that is decided again, whole, with edits put in.

What was said is kept, so that the same edits are not decided twice.
"""

from collections.abc import Mapping

from services.evaluator.core.decide import decide
from services.evaluator.core.edits import Edits, put_in
from services.evaluator.core.guideline import GuidelineModule
from services.evaluator.core.library import compiled
from services.evaluator.core.model import (
    Case,
    Decided,
    MachineMayDecide,
    Outcome,
    Resolution,
    Verdict,
)
from services.evaluator.core.supposing import Supposing


class Trial:
    """One item of a case, decided again."""

    def __init__(
        self,
        case: Case,
        item: str,
        modules: tuple[GuidelineModule, ...],
        may_decide: MachineMayDecide,
        resolved: Mapping[str, Resolution],
    ) -> None:
        self._case, self._item, self._resolved = case, item, resolved
        self._modules, self._may_decide = modules, may_decide
        self._by_id = {module.id: module for module in modules}
        self._said: dict[Edits, Mapping[str, Verdict]] = {}

    def verdict(self, edits: Edits) -> Verdict | None:
        """Return what is said of the item with the edits put in, if it is open."""
        return self._verdicts(edits).get(self._item)

    def gives(self, edits: Edits, goal: Outcome) -> bool:
        """Return whether the item comes out as wanted with the edits put in."""
        verdict = self.verdict(edits)
        return isinstance(verdict, Decided) and verdict.outcome is goal

    def supposing(self, module: str) -> Supposing:
        """Return the item before one module, to be asked about."""
        decided = [v for v in self._verdicts(()).values() if isinstance(v, Decided)]
        settled = {n: r.outcome for n, r in self._resolved.items() if r.outcome}
        return Supposing(
            self._case,
            item=self._item,
            module=self._by_id[module],
            library=compiled(self._modules),
            outcomes=settled | {v.number: v.outcome for v in decided},
        )

    def _verdicts(self, edits: Edits) -> Mapping[str, Verdict]:
        if edits not in self._said:
            edited = put_in(self._case, edits, item=self._item)
            verdicts = decide(
                edited.case,
                modules=self._modules,
                may_decide=self._may_decide,
                resolved={**self._resolved, **edited.resolved},
            )
            self._said[edits] = {verdict.number: verdict for verdict in verdicts}
        return self._said[edits]
