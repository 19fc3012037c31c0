"""The broken builds: what each does wrong, and which disturbances catch it."""

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module


@dataclass(frozen=True, slots=True, kw_only=True)
class Build:
    """A way to break the services."""

    what: str
    module: str
    patches: tuple[str, ...]
    """Functions of the module, each of which changes something."""
    caught_by: tuple[str, ...]

    def apply(self) -> None:
        """Break the services in this process."""
        module = import_module(f"chaos.broken.{self.module}")
        for name in self.patches:
            patch: Callable[[], None] = getattr(module, name)
            patch()


BUILDS = {
    "commit-before-publish": Build(
        what="the offset is committed first, outputs are sent afterwards",
        module="publishing",
        patches=("commit_first",),
        caught_by=("crash:after-state,after-send", "kill"),
    ),
    "no-fencing": Build(
        what="no common transactional ids, generation or epoch to keep a woken one out",
        module="fencing",
        patches=("own_transactional_ids", "no_generation", "no_epoch"),
        caught_by=("freeze-at:after-state,after-send",),
    ),
    "no-transactional-fencing": Build(
        what="every claim has an id of its own, and offsets move for anybody",
        module="fencing",
        patches=("own_transactional_ids", "no_generation"),
        caught_by=("freeze-at:after-state,after-send",),
    ),
    "no-state-cursor": Build(
        what="what is kept does not say which offset it reflects",
        module="cursor",
        patches=("no_state_cursor",),
        caught_by=("valkey-rolled-back", "valkey-lost", "valkey-wiped"),
    ),
    "futures-not-awaited": Build(
        what="the transaction is committed without a look at what became of each send",
        module="publishing",
        patches=("look_at_no_answer",),
        caught_by=("topics-narrow",),
    ),
}
