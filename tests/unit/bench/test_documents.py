"""Which documents a guideline line names, in every shape of published letters."""

import pytest

from bench.quality.documents import (
    Document,
    documents_of_citations,
    documents_of_line,
)
from services.evaluator.core.model import Citation

OUTSIDE = (
    "The Expert Reviewer based their decision on recommendation(s) outside of the MTUS "
    "Guidelines. Decision based on Non-MTUS Citation "
)


TWO_AND_ONE_OUTSIDE = (
    "Decision based on MTUS Low Back Complaints 2004, Section(s): Summary, and Chronic "
    "Pain Medical Treatment 2016, Section(s): Facet blocks. Decision based on Non-MTUS "
    "Citation ACOEM, 3rd ed., Low Back Disorders, pg. 607."
)
NAME_WITH_AND = (
    "Decision based on MTUS Forearm, Wrist, and Hand Complaints 2004, Section(s): "
    "Special Studies, and Neck and Upper Back Complaints 2004."
)
SECTION_LIKE_A_NAME = (
    "Decision based on MTUS Opioid Treatment 2016, Section(s): 3.3.6 Opioids for "
    "Chronic Pain and Chronic Opioid Treatment: Use of Urine Drug Testing (UDT)."
)
BY_PAGE = (
    "Decision based on MTUS Chronic Pain Treatment Guidelines Part Two, Psychological "
    "treatment, Pages 101-102; 23-24."
)
CHAPTER_BY_PAGE = (
    "Decision based on MTUS ACOEM Practice Guidelines, Chapter 9 Shoulder Complaints, "
    "Surgical Considerations, Pages 209-212."
)
CONSULTATIONS_BY_PAGE = (
    "Decision based on MTUS ACOEM Practice Guidelines Chapter 7 Independent Medical "
    "Examinations and Consultations, Pages 127."
)
HYPHENED = "Decision based on MTUS Stress-Related Conditions 2004, Section(s): General."
NOTHING_CITED = (
    "The Expert Reviewer did not cite any medical evidence for its decision."
)


class TestDocumentsOfLine:
    @pytest.mark.parametrize(
        ("line", "documents"),
        [
            (
                TWO_AND_ONE_OUTSIDE,
                {Document.LOW_BACK, Document.CHRONIC_PAIN, Document.ACOEM},
            ),
            (NAME_WITH_AND, {Document.HAND, Document.NECK}),
            (SECTION_LIKE_A_NAME, {Document.OPIOIDS}),
            (BY_PAGE, {Document.CHRONIC_PAIN}),
            (
                "Decision based on MTUS Acupuncture Treatment 2007.",
                {Document.ACUPUNCTURE},
            ),
            (f"{OUTSIDE}Official Disability Guidelines, MRI.", {Document.ODG}),
            (
                f"{OUTSIDE.replace('Non-', 'Non- ')}Sildenafil, from UpToDate.com.",
                {Document.UPTODATE},
            ),
            (CONSULTATIONS_BY_PAGE, {Document.GENERAL_APPROACHES}),
            (CHAPTER_BY_PAGE, {Document.SHOULDER}),
            (HYPHENED, {Document.STRESS}),
            (f"{OUTSIDE}a textbook of surgery.", {Document.OTHER}),
            (NOTHING_CITED, set()),
        ],
    )
    def test_names_every_document_once(
        self, line: str, documents: set[Document]
    ) -> None:
        assert documents_of_line(line) == documents


class TestDocumentsOfCitations:
    def test_tells_the_mtus_from_what_stands_outside(self) -> None:
        citations = (
            Citation(document="MTUS Low Back Complaints", edition="2004"),
            Citation(document="Official Disability Guidelines (ODG)"),
        )

        found = documents_of_citations(citations)

        assert found == {Document.LOW_BACK, Document.ODG}

    def test_knows_a_chapter_that_is_cited_by_page(self) -> None:
        citation = Citation(
            document="MTUS ACOEM Practice Guidelines",
            edition="2004",
            locator="Chapter 11 Forearm, Wrist, and Hand Complaints, Pages 270-271",
        )

        found = documents_of_citations((citation,))

        assert found == {Document.HAND}

    def test_names_nothing_where_nothing_is_cited(self) -> None:
        assert documents_of_citations(()) == frozenset()
