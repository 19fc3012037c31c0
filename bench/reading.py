"""Our reader of cues beside medspaCy's ConText: the same terms, the same sentences.

`python -m bench.reading` needs `medspacy` installed beside the project, in an
environment of its own: `pip install medspacy`. It is used for this comparison only and
never at run time. Compared are the facts that cues state (negated, planned, past, of
somebody else); figures, examinations and courses of care have readers of their own.
"""

import json
import sys
import time
from collections.abc import Callable, Iterator
from datetime import date
from importlib import import_module
from statistics import median
from typing import Any

from bench.letters import LETTERS, read_letters
from bench.quality.sentences import FOLDER
from services.evaluator.core.facts.cues import CUED, CUES, DENIAL_WINS
from services.evaluator.core.facts.read import Narrative
from services.evaluator.core.model import FactValue
from shared.facts import Fact

NOT_INSTALLED = 2
DAY = date(2017, 2, 1)
Reader = Callable[[str], dict[Fact, FactValue]]


def ours(text: str) -> dict[Fact, FactValue]:
    """Return the cued facts of a text, as the evaluator reads them."""
    stated = Narrative(text=text, day=DAY, countable=lambda _: ()).stated
    return {fact: stated[fact].value for fact in CUED if fact in stated}


def medspacy_reader() -> Reader:
    """Return a reader of the same terms by ConText; raises ImportError without it."""
    spacy, tokens = import_module("spacy"), import_module("spacy.tokens")
    context: Any = import_module("medspacy.context").ConText
    import_module("loguru").logger.remove()
    nlp = spacy.blank("en")
    nlp.add_pipe("medspacy_pyrush")
    matcher = import_module("spacy.matcher").PhraseMatcher(nlp.vocab, attr="LOWER")
    for index, cue in enumerate(CUES):
        matcher.add(str(index), [nlp.make_doc(term) for term in cue.terms])
    modifiers = context(nlp)

    def read(text: str) -> dict[Fact, FactValue]:
        doc = nlp(text)
        spans = [
            tokens.Span(doc, start, end, label=name)
            for name, start, end in matcher(doc)
        ]
        doc.ents = spacy.util.filter_spans(spans)
        modifiers(doc)
        return _weighed(doc.ents)

    return read


def _weighed(entities: Any) -> dict[Fact, FactValue]:  # noqa: ANN401 - spaCy's
    said: dict[Fact, list[bool]] = {}
    for entity in entities:
        cue, meant = CUES[int(entity.label_)], entity._
        planned = meant.is_hypothetical and cue.event
        past = meant.is_historical and not cue.lasting
        if not (planned or past or meant.is_family):
            denied = meant.is_negated or cue.denies
            said.setdefault(cue.fact, []).append(not denied)
    return {
        fact: any(said[fact]) and (all(said[fact]) or fact not in DENIAL_WINS)
        for fact in said
    }


def _asked() -> Iterator[tuple[str, Fact, FactValue | None]]:
    known = {fact.value for fact in CUED}
    for path in sorted(FOLDER.glob("*.jsonl")):
        for given in map(json.loads, path.read_text("utf-8").splitlines()):
            for asked, wanted in given["expect"].items():
                if asked in known and (wanted is None or isinstance(wanted, bool)):
                    yield given["text"], Fact(asked), wanted


def _line(name: str, read: Reader, summaries: list[str]) -> str:
    right = wrong = missed = 0
    for text, fact, wanted in _asked():
        found = read(text).get(fact)
        right += found == wanted and wanted is not None
        wrong += found not in (wanted, None)
        missed += wanted not in (found, None)
    taken = []
    for summary in summaries:
        started = time.thread_time()
        read(summary)
        taken.append((time.thread_time() - started) * 1_000)
    spent = f"{median(taken):8.2f}" if taken else "       -"
    return (
        f"{name:<10} {right / (right + wrong):9.2f} {right / (right + missed):7.2f}"
        f" {spent}"
    )


def main() -> int:
    """Print precision, recall and milliseconds for a summary; return the exit code."""
    try:
        other = medspacy_reader()
    except ImportError:
        print("medspacy is not installed: pip install medspacy", file=sys.stderr)
        return NOT_INSTALLED
    summaries: list[str] = []
    if LETTERS.is_file():
        with LETTERS.open("rb") as lines:
            read = read_letters(lines, report=lambda bad: print(bad, file=sys.stderr))
            summaries = [letter.case.summary for letter in read]
    print(f"{'reader':<10} precision  recall  ms a summary (median)")
    for name, reader in (("ours", ours), ("medspaCy", other)):
        print(_line(name, reader, summaries))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
