"""What all editions ask about laboratory tests.

Is there a disease or a drug that calls for them, and were they not done just before.
Testosterone is asked about by its own signs; tests of genes are not recommended.
"""

import re
from collections.abc import Callable

from services.evaluator.core.citing import Passage
from services.evaluator.core.criteria import any_stated
from services.evaluator.core.documents import Days, about, odg, unverified
from services.evaluator.core.facts.record import Known
from services.evaluator.core.guideline import GuidelineModule, Rule
from services.evaluator.core.inquiry import Inquiry
from services.evaluator.core.lexicon import fold
from services.evaluator.core.model import Citation, Evidence, Outcome
from services.evaluator.core.needs import need, not_recommended
from services.evaluator.core.worked import Row, worked_table
from shared.facts import Fact

TESTS, HORMONE, GENES = "laboratory_test", "testosterone_test", "genetic_test"
TREATMENTS = {
    TESTS: (
        "laboratory test", "blood test", "cbc", "complete blood count", "cmp",
        "comprehensive metabolic panel", "bmp", "chem panel", "liver function test",
        "hepatic panel", "renal panel", "lipid panel", "hba1c", "hemoglobin a1c", "tsh",
        "vitamin d level", "esr", "crp", "rheumatoid factor", "a1c", "bun/creatinine",
        "liver and kidney function tests", "ana", "lab", "labs", "c reactive protein",
        "laboratory testing", "blood work", "chemistry panel", "lft", "uric acid",
        "arthritis panel", "urinalysis", "h pylori", "basic metabolic panel", "chem 8",
        "laboratory studies", "chem 12", "creatinine", "metabolic panel", "cpk",
        "hepatic function panel", "renal function", "sedimentation rate", "lab work",
    ),
    HORMONE: (
        "testosterone level", "testosterone test", "testosterone levels",
        "free testosterone", "total testosterone", "serum testosterone",
        "testosterone panel",
    ),
    GENES: (
        "genetic testing", "dna testing", "pharmacogenetic testing", "dna test",
        "genetic test", "pharmacogenomic testing", "cytochrome p450",
        "cytokine dna testing", "opioid risk gene", "genetic opioid risk test",
        "pharmacogenetic test", "genetic risk testing", "genetic metabolism test",
    ),
}  # fmt: skip
UPHELD, OVERTURNED = Outcome.UPHELD, Outcome.OVERTURNED
CASES: tuple[Row, ...] = (
    (
        "a disease calls for them",
        OVERTURNED,
        "CBC and comprehensive metabolic panel",
        {Fact.COMORBIDITY: True},
    ),
    ("tests that are not named", UPHELD, "Lab work", {Fact.COMORBIDITY: True}),
    (
        "labs that are named",
        OVERTURNED,
        "Labs: CBC and TSH",
        {Fact.COMORBIDITY: True},
    ),
    ("a silent record", UPHELD, "CBC and comprehensive metabolic panel", {}),
    (
        "it is denied that there is a disease",
        UPHELD,
        "CBC and comprehensive metabolic panel",
        {Fact.COMORBIDITY: False},
    ),
    (
        "the same tests were done just before",
        UPHELD,
        "CBC and comprehensive metabolic panel",
        {Fact.COMORBIDITY: True, Fact.SAME_STUDY_DONE: True},
    ),
    (
        "signs of low testosterone under opioids",
        OVERTURNED,
        "Testosterone level",
        {Fact.LOW_TESTOSTERONE: True},
    ),
    ("no such sign", UPHELD, "Testosterone level", {Fact.COMORBIDITY: True}),
    ("genes", UPHELD, "Genetic testing", {Fact.COMORBIDITY: True}),
)
RECENT_MONTHS = 6
"""Months in which the same tests need not be done again; unverified."""
_UNNAMED = re.compile(
    r"\b(?:labs?|laborator(?:y|ies)|blood|tests?|testing|studies|work|draws?|panels?"
    r"|retrospective|dos|routine|repeat|follow|up|unspecified|general|additional|other"
    r"|once|one|times?|every|per|months?|weeks?|years?|monthly|quarterly|annual"
    r"|a|an|and|or|of|the|for|to|in|with|x|monitor\w{0,3}|medications?|drugs?|outpatient)\b"
)
_LETTERS = re.compile(r"[a-z]{2}")
_SIGNS = re.compile(
    r"\b(?:hypogonad\w{1,4}|gyn(?:a)?ecomasti\w|(?:loss of|low|decreased|reduced)"
    r" libido|decreased body hair|hot flashes)\b"
)
_OPIATE = re.compile(r"\b(?:opi\w{2,5}|narcotics?)\b")
_DONE = re.compile(
    r"\b(?:cbc|cmp|bmp|chemistry|blood work|blood count|metabolic panel|labs?"
    r"|laboratory"
    r"|creatinine|liver (?:enzymes|function)|lfts?)\b[^.;]{0,60}\b(?P<month>\d{1,2})"
    r" (?:\d{1,2} )?(?P<year>20\d\d)\b[^.;]{0,40}\bnormal\b"
)


def passages(tests: Passage, hormone: Passage) -> tuple[Passage, ...]:
    """Return what an edition cites, each place for the tests that it speaks of."""
    genes = odg("Pain", "Genetic testing for potential opioid abuse")
    return (about(tests, TESTS), about(hormone, HORMONE), about(genes, GENES))


def _asks(name: str) -> Callable[[Inquiry], bool]:
    return lambda inquiry: name in inquiry.treatments


def _named(inquiry: Inquiry) -> Known:
    """Return whether a test is named, and not only that there be tests."""
    named = _LETTERS.search(_UNNAMED.sub(" ", inquiry.request.folded)) is not None
    return Known(value=named, evidence=(inquiry.request.evidence(),))


def _reason(inquiry: Inquiry) -> Known | None:
    """Return what calls for the tests; long use of opioids alone does not."""
    disease = inquiry.flag(Fact.COMORBIDITY)
    if disease and disease.value:
        return disease
    use = inquiry.flag(Fact.LONG_DRUG_USE)
    if use and use.value and _of_opiates(inquiry, use):
        use = None
    return use or disease


def _of_opiates(inquiry: Inquiry, use: Known) -> bool:
    text = fold(inquiry.case.summary)
    ends = [words.end for words in use.evidence if words.end is not None]
    return bool(ends) and all(_OPIATE.search(text, end, end + 20) for end in ends)


def _not_repeated(inquiry: Inquiry) -> Known | None:
    known = any_stated(Fact.SAME_STUDY_DONE)(inquiry)
    if known:
        return Known(value=not known.value, evidence=known.evidence)
    text = inquiry.case.summary
    for done in _DONE.finditer(fold(text).replace("/", " ")):
        months = (inquiry.day.year - int(done["year"])) * 12
        months += inquiry.day.month - int(done["month"])
        if 0 <= months <= RECENT_MONTHS:
            start, end = done.span()
            words = Evidence(
                text=text[start:end], source="summary", start=start, end=end
            )
            return Known(value=False, evidence=(words,))
    return None


def _signs(inquiry: Inquiry) -> Known | None:
    if stated := inquiry.flag(Fact.LOW_TESTOSTERONE):
        return stated
    text = inquiry.case.summary
    found = _SIGNS.search(fold(text))
    if not found:
        return None
    start, end = found.span()
    words = Evidence(text=text[start:end], source="summary", start=start, end=end)
    return Known(value=True, evidence=(words,))


def _of_tests(tests: Citation) -> tuple[Rule, ...]:
    """Return what is asked of tests of blood and urine."""
    return (
        need(
            id="tests-named",
            facts=(),
            known=_named,
            shows="the tests are named",
            silent="The request does not name the tests.",
            denied="The request asks for laboratory tests and names none.",
            citation=tests,
            applies=_asks(TESTS),
        ),
        need(
            id="reason-for-tests",
            facts=(),
            known=_reason,
            shows="a disease or long use of a drug calls for the tests",
            silent="No disease or long use of a drug is documented as a reason.",
            citation=tests,
            applies=_asks(TESTS),
        ),
        need(
            id="not-done-just-before",
            facts=(),
            known=_not_repeated,
            shows="the same tests were not done in the months before",
            silent="No such tests of the last months are on record.",
            denied="The same tests were done in the months before, and were normal.",
            citation=tests,
            tolerated=True,
            applies=_asks(TESTS),
        ),
    )


def criteria(
    *, tests: Citation, hormone: Citation, genes: Citation
) -> tuple[Rule, ...]:
    """Return the criteria of an edition."""
    return (
        *_of_tests(tests),
        need(
            id="signs-of-low-testosterone",
            facts=(),
            known=_signs,
            shows="there are signs of low testosterone",
            silent="No sign of low testosterone is documented.",
            citation=hormone,
            applies=_asks(HORMONE),
        ),
        not_recommended(
            what="a test of genes for the choice of drugs or the risk of opioids",
            citation=genes,
            unless=(Fact.EXCEPTIONAL_FACTORS,),
            exception="exceptional factors are documented",
            applies=_asks(GENES),
        ),
    )


def module(*, days: Days, passages: tuple[Passage, ...]) -> GuidelineModule:
    """Return the edition in force on these days."""
    tests, hormone, genes = (passage.citation() for passage in passages)
    return GuidelineModule(
        id=f"laboratory_test@{days.first}",
        title="Laboratory tests",
        in_force_from=days.first,
        in_force_until=days.last,
        treatments=TREATMENTS,
        passages=passages,
        position=(
            "Laboratory tests are for a stated reason: to watch long use of drugs that "
            "may harm, or a disease that the injury or its treatment affects; not as a "
            "routine. Testosterone is measured where opioids bring signs of its lack"
        ),
        criteria=criteria(tests=tests, hormone=hormone, genes=genes),
        worked_cases=worked_table(CASES, day=days.example),
        unverified=(
            *unverified(passages),
            f"that tests of the last {RECENT_MONTHS} months need not be done again",
        ),
    )
