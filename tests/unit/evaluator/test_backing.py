"""No rationale states a fact that is not in the record, and what would is caught."""

import os
from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given

from bench.letters import LETTERS, read_letters
from services.evaluator.core.backing import ORIGIN, QUOTATION, Unbacked, unbacked
from services.evaluator.core.decide import decide
from services.evaluator.core.fact_tokens import Sort, fact_tokens
from services.evaluator.core.library import compiled
from services.evaluator.core.model import Case, Decided
from services.evaluator.guidelines import load_modules
from tests.cases.letters.golden import cases as golden_cases
from tests.cases.letters.golden import read_determination
from tests.unit.evaluator.cases import case, library, seed_case
from tests.unit.evaluator.test_decide_properties import cases

MODULES = load_modules()
WORKED = [one.case for module in MODULES for one in module.worked_cases]
NARRATIVES = [
    case(*(item["request"] for item in agreed["items"]), summary=agreed["summary"])
    for path in sorted(Path("tests/cases").glob("*/*.yaml"))
    if path.parent.name in {"narratives", "guidelines"}
    for agreed in yaml.safe_load(path.read_text("utf-8"))
]
OTHERS = {
    Sort.NUMBER: "9173",
    Sort.PERCENT: "91 percent",
    Sort.PART: "pelvis",
    Sort.DRUG: "sumatriptan",
}
PAIN_AND_CARE = (
    "An MRI of the right knee on 11/01/2016 showed a tear of the medial meniscus. The "
    "right knee was locking, and McMurray's test was positive. She completed 12 "
    "sessions of physical therapy without improvement. Medications include naproxen."
)


def _decisions(
    looked_at: Iterable[Case], modules: Any = MODULES
) -> list[tuple[Case, Decided]]:
    return [
        (one, verdict)
        for one in looked_at
        for verdict in decide(one, modules=modules)
        if isinstance(verdict, Decided)
    ]


def _problems(decisions: Iterable[tuple[Case, Decided]]) -> list[Unbacked]:
    return [
        problem
        for one, decided in decisions
        for problem in unbacked(decided, case=one, modules=MODULES)
    ]


def _golden() -> list[Case]:
    """Return the golden letters' cases, to be decided by the guidelines."""
    return [
        case(
            *(item.request for item in determination.items),
            summary=determination.summary,
            date_of_injury=determination.date_of_injury,
            governing_date=determination.ur_denial_date,
        )
        for determination in map(read_determination, golden_cases())
    ]


class TestEveryRationale:
    @pytest.mark.parametrize("part", range(4))
    def test_of_a_worked_case_is_backed(self, part: int) -> None:
        decisions = _decisions(WORKED[part::4])

        assert len(decisions) > 500
        assert _problems(decisions) == []

    def test_of_the_seed_narratives_and_golden_letters_is_backed(self) -> None:
        decisions = _decisions([seed_case(), *NARRATIVES, *_golden()])

        assert len(decisions) > 60
        assert _problems(decisions) == []

    def test_of_a_published_letter_is_backed(self) -> None:
        if not LETTERS.exists():
            if os.environ.get("CI") == "true":
                pytest.fail("the published letters are not beside the checkout")
            pytest.skip("the published letters are not beside the checkout")
        with LETTERS.open("rb") as lines:
            letters = [one.case for one in read_letters(lines, report=print)]

        decisions = _decisions(letters)

        assert len(decisions) > 130
        assert _problems(decisions) == []

    @given(cases())
    def test_of_any_case_is_backed(self, made_up: Case) -> None:
        decisions = _decisions([made_up], modules=library())

        assert [
            problem
            for one, decided in decisions
            for problem in unbacked(decided, case=one, modules=library())
        ] == []


def _surgery() -> tuple[Case, Decided]:
    asked = case("Right knee arthroscopy with meniscectomy", summary=PAIN_AND_CARE)
    [(_, decided)] = _decisions([asked])
    return asked, decided


class TestWhatIsUnbacked:
    @pytest.mark.parametrize(
        ("words", "sort"),
        [
            ("The person had 9 injections.", Sort.NUMBER),
            ("Relief was 35%.", Sort.PERCENT),
            ("It was seen on 12/03/2016.", Sort.DATE),
            ("The left knee is meant.", Sort.SIDE),
            ("The elbow is stiff.", Sort.PART),
            ("The disc L4-5 bulges.", Sort.LEVEL),
            ("Gabapentin was tried.", Sort.DRUG),
            ("Acupuncture was had.", Sort.TREATMENT),
        ],
    )
    def test_is_named_by_its_sort_wherever_it_is_put(
        self, words: str, sort: Sort
    ) -> None:
        asked, decided = _surgery()
        first, *others = decided.findings
        said = replace(first, reason=f"{first.reason} {words}")

        in_a_reason = unbacked(
            replace(decided, findings=(said, *others)), case=asked, modules=MODULES
        )
        beside = unbacked(
            replace(decided, rationale=f"{words} {decided.rationale}"),
            case=asked,
            modules=MODULES,
        )

        assert sort in {problem.sort for problem in in_a_reason}
        assert {sort, ORIGIN} <= {problem.sort for problem in beside}

    def test_is_a_quotation_that_the_record_does_not_hold(self) -> None:
        asked, decided = _surgery()
        at, quoting = next(
            (index, f) for index, f in enumerate(decided.findings) if f.evidence
        )
        wrong = replace(quoting.evidence[0], text="the patient was cured")
        findings = list(decided.findings)
        findings[at] = replace(quoting, evidence=(wrong,))

        found = unbacked(
            replace(decided, findings=tuple(findings)), case=asked, modules=MODULES
        )

        assert QUOTATION in {problem.sort for problem in found}

    def test_is_words_from_nowhere_even_without_a_fact_in_them(self) -> None:
        asked, decided = _surgery()

        found = unbacked(
            replace(decided, rationale=f"{decided.rationale} All is well."),
            case=asked,
            modules=MODULES,
        )

        assert [(p.sort, p.words) for p in found] == [(ORIGIN, "All is well.")]

    def test_is_caught_in_whatever_reason_a_fact_is_changed(self) -> None:
        changed, caught = Counter[str](), Counter[str]()
        for one, decided in _decisions(WORKED[::9]):
            for sort, said in _changed(decided):
                changed[sort] += 1
                problems = unbacked(said, case=one, modules=MODULES)
                caught[sort] += sort in {problem.sort for problem in problems}

        print(dict(changed))  # noqa: T201
        assert caught == changed
        assert min(changed[s] for s in (Sort.NUMBER, Sort.DRUG)) > 10


def _changed(decided: Decided) -> Iterable[tuple[Sort, Decided]]:
    """Yield the decision with one fact after the other changed in its reasons.

    Where the record is silent, what a reason names may also come from the position.
    """
    treatments = compiled(MODULES).lexicon
    for at, finding in enumerate(decided.findings):
        if not finding.evidence:
            continue
        for token in fact_tokens(finding.reason, treatments=treatments):
            other = OTHERS.get(token.sort)
            if other is None or token.words not in finding.reason:
                continue
            if token in fact_tokens(other, treatments=treatments):
                continue  # the sacroiliac joint is of the pelvis
            if other in finding.citation.locator.casefold():
                continue  # backed by the citation: a chapter on hip and pelvis
            said = replace(finding, reason=finding.reason.replace(token.words, other))
            findings = (*decided.findings[:at], said, *decided.findings[at + 1 :])
            yield token.sort, replace(decided, findings=findings)


class TestFactTokens:
    @pytest.mark.parametrize(
        ("one", "other"),
        [
            ("six visits", "6 visits"),
            ("1,100 mg", "1100 mg"),
            ("half the pain", "50% of the pain"),
            ("on 11/1/16", "on 2016-11-01"),
            ("bilaterally", "both sides"),
            ("Voltaren", "diclofenac"),
            ("L4-5", "L4/L5"),
            ("low back", "lumbar spine"),
        ],
    )
    def test_are_equal_where_they_say_the_same(self, one: str, other: str) -> None:
        treatments = compiled(MODULES).lexicon

        tokens = fact_tokens(one, treatments=treatments)

        assert tokens == fact_tokens(other, treatments=treatments)
        assert tokens
