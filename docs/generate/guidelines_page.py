"""docs/guidelines.md: every guideline module, for those who never read Python."""

from collections.abc import Iterator
from dataclasses import dataclass
from importlib import import_module

from docs.generate.markdown import code, codes, page, sentences, table
from docs.generate.places import NOTE, ROOT
from services.evaluator import guidelines
from services.evaluator.core.citing import Passage
from services.evaluator.core.facts.unsourced import READINGS
from services.evaluator.core.guideline import (
    AllOf,
    Criterion,
    GuidelineModule,
    Rule,
    Silence,
    WorkedCase,
)
from services.evaluator.core.model import Case, Citation

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
READ = """
Some rules by which records are read come from common teaching and judgement, and no
source was at hand for them.
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
        sentences(MARKED),
        table(("module", "title", "in force", "treatments"), map(_row, found)),
        *(block for each in found for block in _module(each)),
        "## Read without a source",
        sentences(READ),
        "\n".join(f"- {reading}" for reading in READINGS),
    )


def _found() -> Iterator[Found]:
    """Yield every module with the file that holds it."""
    modules = {module.id: module for module in guidelines.load_modules()}
    for path in guidelines.module_files():
        place = path.relative_to(ROOT)
        held = import_module(".".join(place.with_suffix("").parts))
        yield Found(
            module=modules[held.MODULE.id],
            path=place.as_posix(),
            docstring=held.__doc__ or "",
        )


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
        _position(module),
        _passages(module.passages),
        _beside(module.beside),
        "Criteria; all that apply to a request must hold:",
        "\n".join(line for r in module.criteria for line in _rule(r, module)),
        _unverified(module),
        "Worked cases:",
        table(
            ("case", "day", "request", "record", "outcome"),
            map(_worked, module.worked_cases),
        ),
    )


def _position(module: GuidelineModule) -> str:
    return sentences(f"{module.position.rstrip('.')}.") if module.position else ""


def _passages(passages: tuple[Passage, ...]) -> str:
    if not passages:
        return ""
    lines = (f"{at}. {_passage(each)}" for at, each in enumerate(passages, start=1))
    return "\n".join(("Passages:", "", *lines))


def _beside(passages: tuple[Passage, ...]) -> str:
    """Return the passages that single criteria rest on."""
    if not passages:
        return ""
    lines = (f"- {_passage(each)}" for each in passages)
    return "\n".join(("Single criteria rest on:", "", *lines))


def _passage(passage: Passage) -> str:
    mark = "" if passage.verified else f" ({UNVERIFIED})"
    of = ", for requests that name its part" if passage.parts else ""
    first = ", first in pain under three months" if passage.acute else ""
    return f"{_cite(passage.citation())}{of}{first}{mark}"


def _cite(citation: Citation) -> str:
    return ", ".join(
        part for part in (citation.document, citation.edition, citation.locator) if part
    )


def _rule(rule: Rule, module: GuidelineModule, depth: int = 0) -> Iterator[str]:
    indent = "  " * depth
    if isinstance(rule, Criterion):
        yield f"{indent}- {_criterion(rule, module)}"
        return
    yield f"{indent}- {'All of:' if isinstance(rule, AllOf) else 'One of:'}"
    for part in rule.parts:
        yield from _rule(part, module, depth + 1)


def _criterion(criterion: Criterion, module: GuidelineModule) -> str:
    silence = SILENCE[criterion.silence]
    mark = "" if criterion.verified else f", {UNVERIFIED}"
    return (
        f"{code(criterion.id)}: {criterion.question} "
        f"({_place(criterion.citation, module)}; {silence}{mark})"
    )


def _place(citation: Citation, module: GuidelineModule) -> str:
    for at, passage in enumerate(module.passages, start=1):
        if passage.citation() == citation:
            return f"passage {at}"
    return _cite(citation)


def _unverified(module: GuidelineModule) -> str:
    if not module.unverified:
        return ""
    lines = (f"- {what}" for what in module.unverified)
    return "\n".join(("Not verified:", "", *lines))


def _worked(case: WorkedCase) -> tuple[str, ...]:
    outcome = case.outcome.value if case.outcome else "referred or held"
    day = str(case.case.governing_date)
    return case.title, day, case.case.items[0].request, _record(case.case), outcome


def _record(case: Case) -> str:
    """Return what a worked case's record says, apart from the request."""
    item, *siblings = case.items
    facts = {**case.facts, **item.facts}
    said = [
        *(f"{name.value} {value}" for name, value in facts.items()),
        *(f"authorized: {words}" for words in case.already_authorized),
        *((f"authorized of it: {item.authorized}",) if item.authorized else ()),
        *(f"also disputed: {sibling.request}" for sibling in siblings),
        *((case.summary,) if case.summary else ()),
    ]
    return "; ".join(said)


def _words(text: str) -> str:
    return text.replace("_", " ")
