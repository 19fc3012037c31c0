"""docs/guidelines.md: every guideline module, for those who never read Python."""

import sys
from collections.abc import Iterator
from dataclasses import dataclass

from docs.generate.markdown import code, codes, page, sentences, table
from docs.generate.places import NOTE
from services.evaluator import guidelines
from services.evaluator.core.citing import Passage
from services.evaluator.core.guideline import (
    AllOf,
    Criterion,
    GuidelineModule,
    Rule,
    Silence,
    WorkedCase,
)
from services.evaluator.core.model import Citation

UNVERIFIED = "**source unverified**"

INTRO = """
What the evaluator knows: each module is one edition of one guideline for some
treatments, in one file. The day that governs an item chooses the edition, never the day
on which it is decided. What no module covers is referred to a reviewer, unless the
setting `EVALUATOR_MACHINE_MAY_DECIDE` says otherwise.
"""
MARKED = f"""
{UNVERIFIED} marks what was written from knowledge without the source at hand; check it
before relying on it.
"""
SILENCE = {
    Silence.LEAVES_UNPROVEN: "silence leaves it unproven",
    Silence.IS_TOLERATED: "silence is tolerated",
}
NONE_YET = "There is no guideline module yet: every item is referred to a reviewer."


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A module, the path of its file, and what the file says about it."""

    module: GuidelineModule
    path: str
    docstring: str


def guidelines_page() -> str:
    """Return the page."""
    found = sorted(_found(), key=lambda each: each.module.id)
    if not found:
        return page("# Guidelines", NOTE, sentences(INTRO), NONE_YET)
    return page(
        "# Guidelines",
        NOTE,
        sentences(INTRO),
        MARKED,
        table(("module", "title", "in force", "treatments"), map(_row, found)),
        *(block for each in found for block in _module(each)),
    )


def _found() -> Iterator[Found]:
    """Yield every loaded module with the file that holds it."""
    loaded = {module.id: module for module in guidelines.load_modules()}
    prefix = f"{guidelines.__name__}."
    files = [
        held for name, held in sorted(sys.modules.items()) if name.startswith(prefix)
    ]
    for held in files:
        for module in _modules_in(vars(held).values()):
            if module.id in loaded:
                yield Found(
                    module=loaded.pop(module.id),
                    path=f"{held.__name__.replace('.', '/')}.py",
                    docstring=held.__doc__ or "",
                )
    if loaded:
        raise LookupError(f"no file found for {', '.join(sorted(loaded))}")


def _modules_in(things: object) -> Iterator[GuidelineModule]:
    for thing in things if hasattr(things, "__iter__") else ():
        if isinstance(thing, GuidelineModule):
            yield thing
        elif isinstance(thing, tuple):
            yield from _modules_in(thing)


def _row(found: Found) -> tuple[str, ...]:
    module = found.module
    anchor = module.id.replace("@", "").lower()
    return (
        f"[{module.id}](#{anchor})",
        module.title,
        _in_force(module),
        codes(sorted(module.treatments)),
    )


def _in_force(module: GuidelineModule) -> str:
    if module.in_force_until is None:
        return f"from {module.in_force_from}"
    return f"{module.in_force_from} to {module.in_force_until}"


def _module(found: Found) -> tuple[str, ...]:
    module = found.module
    facts = [
        ("title", module.title),
        ("file", f"[{found.path}](../{found.path})"),
        ("in force", _in_force(module)),
        ("treatments", codes(sorted(module.treatments))),
        ("what it may say", _words(module.kind)),
        ("pain", _words(module.phase)),
    ]
    if module.follows:
        facts.append(("decided after", codes(sorted(module.follows))))
    return (
        f"## {module.id}",
        sentences(found.docstring),
        table(("", ""), facts),
        sentences(module.position),
        "Passages:",
        "\n".join(_passage(passage) for passage in module.passages),
        "Criteria, all of which must hold:",
        "\n".join(line for rule in module.criteria for line in _rule(rule)),
        _unverified(module),
        "Worked cases:",
        table(("case", "request", "outcome"), map(_worked, module.worked_cases)),
    )


def _passage(passage: Passage) -> str:
    mark = "" if passage.verified else f" ({UNVERIFIED})"
    return f"- {_cite(passage.citation())}{mark}"


def _cite(citation: Citation) -> str:
    return ", ".join(
        part for part in (citation.document, citation.edition, citation.locator) if part
    )


def _rule(rule: Rule, depth: int = 0) -> Iterator[str]:
    indent = "  " * depth
    if isinstance(rule, Criterion):
        yield f"{indent}- {_criterion(rule)}"
        return
    yield f"{indent}- {'All of:' if isinstance(rule, AllOf) else 'One of:'}"
    for part in rule.parts:
        yield from _rule(part, depth + 1)


def _criterion(criterion: Criterion) -> str:
    silence = SILENCE[criterion.silence]
    mark = "" if criterion.verified else f", {UNVERIFIED}"
    return (
        f"{code(criterion.id)}: {criterion.question} "
        f"({_cite(criterion.citation)}; {silence}{mark})"
    )


def _unverified(module: GuidelineModule) -> str:
    if not module.unverified:
        return ""
    lines = (f"- {what}" for what in module.unverified)
    return "\n".join(("Not verified:", "", *lines))


def _worked(case: WorkedCase) -> tuple[str, ...]:
    outcome = case.outcome.value if case.outcome else "referred or held"
    return case.title, case.case.items[0].request, outcome


def _words(text: str) -> str:
    return text.replace("_", " ")
