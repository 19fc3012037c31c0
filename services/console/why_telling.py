"""Why an item came out as it did, as JSON and as lines for a person.

On a terminal the words of the record are highlighted, elsewhere they stand in »…«.
"""

from collections.abc import Iterator
from typing import Any

from rich.text import Text

from services.console.screen import printable
from services.console.why import WhyItem
from services.console.why_edits import edit_json, edit_words
from services.console.why_not import WhyNot
from services.console.why_quoting import Quote, Texts, quote, quotes
from shared.events._base import Citation, Finding

ANSWERS = {"met": "met", "not_met": "not met", "not_documented": "not documented"}
STYLES = {"met": "green", "not_met": "red", "not_documented": "yellow"}
HIGHLIGHT = "bold reverse"
DIGITS = 12


def why_json(
    case_number: str, item: WhyItem, against: WhyNot, texts: Texts
) -> dict[str, Any]:
    """Return why one item came out as it did, as one object."""
    return {
        "case_number": case_number,
        "item": item.number,
        "request": item.request,
        "outcome": item.outcome,
        "decided_by": item.decided_by,
        "module": item.module,
        "module_hash": item.module_hash or None,
        "governing_date": item.governing_date and item.governing_date.isoformat(),
        "guideline_line": item.guideline_line or None,
        "note": item.note or None,
        "criteria": [_finding_json(finding, texts) for finding in item.findings],
        "would_change": [change.model_dump() for change in item.would_change],
        "counterfactual": _against_json(item, against),
        "rationale": item.rationale or None,
    }


def why_lines(item: WhyItem, against: WhyNot, texts: Texts) -> Iterator[Text]:
    """Yield the lines that tell why one item came out as it did."""
    yield Text(f"Item {item.number}: {item.request}", style="bold")
    yield Text(f"  {item.outcome}{_by_whom(item)}")
    if item.module and item.by_machine:
        edition = f"{item.module} (sha256 {item.module_hash[:DIGITS]})"
        yield Text(f"  {edition}, governed by {item.governing_date}")
    for words in (item.guideline_line, item.note):
        if words:
            yield Text(f"  {words}")
    for finding in item.findings:
        yield from _finding(finding, texts)
    yield from _against(item, against)


def _by_whom(item: WhyItem) -> str:
    if item.decided_by is None:
        return ""
    of = item.reviewer
    words = (*of.specialties, *of.licensure) if of else ()
    among = f" ({', '.join(words)})" if words else ""
    return f", decided by {item.decided_by}{among}"


def _finding(finding: Finding, texts: Texts) -> Iterator[Text]:
    answer = ANSWERS.get(finding.answer, finding.answer)
    line = Text(f"  {finding.criterion}: {finding.question} ")
    line.append(answer, style=STYLES.get(finding.answer, ""))
    yield line
    if finding.reason:
        yield Text(f"      {finding.reason}")
    if finding.citation:
        yield Text(f"      cites {_citation(finding.citation)}", style="dim")
    yield from (_quoted(said) for said in quotes(finding.evidence, texts))


def _quoted(said: Quote) -> Text:
    line = Text(f"      {said.source}: ", style="dim")
    sentence = Text(said.sentence, style="none")
    for start, end in said.spans:
        sentence.stylize(HIGHLIGHT, start, end)
    return line.append_text(sentence)


def _citation(citation: Citation) -> str:
    return ", ".join(
        part for part in (citation.document, citation.edition, citation.locator) if part
    )


def _against(item: WhyItem, against: WhyNot) -> Iterator[Text]:
    yield from _answers_needed(item)
    found = against.found
    if found is None:
        yield Text(f"  What would have changed it is not told: {against.problem}.")
    elif found.steps:
        yield Text(f"  It would have been {found.outcome} had the application stated")
        for step in found.steps:
            said = " and ".join(edit_words(e, item=item.number) for e in step.edits)
            yield Text(f"    {', '.join(step.criteria)}: {said}")
    else:
        yield Text(
            "  Nothing that an application states was found that would make it "
            f"{found.outcome}; against it stands {', '.join(found.beyond)}."
        )


def _answers_needed(item: WhyItem) -> Iterator[Text]:
    """Yield the answers that would have turned it; only all together do."""
    if not item.would_change:
        return
    which = "this answer" if len(item.would_change) == 1 else "all these answers"
    yield Text(f"  It would not have stood with {which}:")
    for change in item.would_change:
        wanted = ANSWERS.get(change.answer, change.answer)
        yield Text(f"    {change.criterion} {wanted}: {change.description}")


def _finding_json(finding: Finding, texts: Texts) -> dict[str, Any]:
    said = [quote(evidence, texts) for evidence in finding.evidence]
    return {
        "criterion": finding.criterion,
        "question": finding.question,
        "answer": finding.answer,
        "reason": finding.reason,
        "citation": finding.citation.model_dump() if finding.citation else None,
        "evidence": [
            {**evidence.model_dump(), "sentence": words.sentence}
            for evidence, words in zip(finding.evidence, said, strict=True)
        ],
    }


def _against_json(item: WhyItem, against: WhyNot) -> dict[str, Any]:
    found = against.found
    if found is None:
        return {"problem": against.problem}
    return {
        "outcome": found.outcome.value,
        "steps": [
            {
                "criteria": list(step.criteria),
                "edits": [edit_json(edit, item=item.number) for edit in step.edits],
            }
            for step in found.steps
        ],
        "beyond": list(found.beyond),
    }


def marked(line: Text) -> str:
    """Return a line without styles, highlighted words in marks."""
    words = line.plain
    for span in sorted(line.spans, key=lambda span: span.start, reverse=True):
        if span.style == HIGHLIGHT:
            inside = words[span.start : span.end]
            words = f"{words[: span.start]}»{inside}«{words[span.end :]}"
    return printable(words)
