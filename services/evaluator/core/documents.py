"""The documents that passages come from, by the days on which each was in force.

Here: the shapes of their citations, and the days of the editions. Not here: what any of
them says; that is said, with its place, by the guideline modules.
"""

from dataclasses import dataclass, replace
from datetime import date, timedelta

from services.evaluator.core.citing import Passage, Shape

ODG = "Official Disability Guidelines (ODG)"
BODY_2017 = {
    "low back": ("Low Back Disorders Guideline", "February 24, 2016"),
    "neck": ("Cervical and Thoracic Spine Disorders Guideline", "May 27, 2016"),
    "shoulder": ("Shoulder Disorders Guideline", "August 1, 2016"),
    "elbow": ("Elbow Disorders Guideline", "2013"),
    "hand": ("Hand, Wrist, and Forearm Disorders Guideline", "June 30, 2016"),
    "hip": ("Hip and Groin Guideline", "May 1, 2011"),
    "knee": ("Knee Disorders Guideline", "October 28, 2015"),
    "foot": ("Ankle and Foot Disorders Guideline", "September 2015"),
    "chronic pain": ("Chronic Pain Guideline", "May 15, 2017"),
    "opioids": ("Opioids Guideline", "April 20, 2017"),
    "initial care": ("Initial Approaches to Treatment Guideline", "June 30, 2017"),
}
"""Titles and versions in force from 2017-12-01; their wording in letters is unseen."""

CHAPTERS = {
    "neck": ("8", "Neck and Upper Back Complaints", "2004"),
    "shoulder": ("9", "Shoulder Complaints", "2004"),
    "elbow": ("10", "Elbow Complaints", "2007"),
    "hand": ("11", "Forearm, Wrist, and Hand Complaints", "2004"),
    "low back": ("12", "Low Back Complaints", "2004"),
    "knee": ("13", "Knee Complaints", "2004"),
    "foot": ("14", "Ankle and Foot Complaints", "2004"),
}
"""Chapters of the ACOEM practice guidelines that the MTUS adopted, with their years."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Days:
    """The days on which an edition is in force, the last included."""

    first: date
    last: date | None

    @property
    def example(self) -> date:
        """Return a day well within the edition, for worked cases."""
        return self.first + timedelta(days=120)


IN_2009 = Days(first=date(2009, 7, 18), last=date(2016, 7, 27))
IN_2016 = Days(first=date(2016, 7, 28), last=date(2017, 11, 30))
IN_2017 = Days(first=date(2017, 12, 1), last=None)
BEFORE_2017 = Days(first=date(2009, 7, 18), last=date(2017, 11, 30))
ALWAYS = Days(first=date(2009, 7, 18), last=None)


def chronic_2009(*headings: str, pages: str, verified: bool = False) -> Passage:
    """Return a passage of the chronic pain guidelines of 2009, cited by page."""
    return Passage(
        shape=Shape.MTUS_PAGES,
        document="Chronic Pain Treatment Guidelines",
        edition="2009",
        part="Part Two",
        headings=headings,
        pages=(pages,),
        by_section="Chronic Pain Medical Treatment",
        verified=verified,
    )


def chronic_2016(*headings: str, verified: bool = False) -> Passage:
    """Return sections of the chronic pain guideline of 2016."""
    return section(
        "Chronic Pain Medical Treatment", *headings, year="2016", verified=verified
    )


def chapter(of: str, *headings: str, verified: bool = False) -> Passage:
    """Return sections of the chapter on a part of the body."""
    _, title, year = CHAPTERS[of]
    return section(title, *headings, year=year, verified=verified)


def chapter_pages(
    of: str, *headings: str, pages: str, verified: bool = False
) -> Passage:
    """Return pages of the chapter on a part of the body, as cited before 2016."""
    number, title, year = CHAPTERS[of]
    return Passage(
        shape=Shape.MTUS_PAGES,
        document="ACOEM Practice Guidelines",
        edition=year,
        part=f"Chapter {number} {title}",
        headings=headings,
        pages=(pages,),
        by_section=title,
        verified=verified,
    )


def general_pages(heading: str, *, chapter: str, pages: str) -> Passage:
    """Return pages of the general approaches, as cited before 2016; unverified."""
    return Passage(
        shape=Shape.MTUS_PAGES,
        document="ACOEM Practice Guidelines",
        edition="2004",
        part=f"Chapter {chapter}",
        headings=(heading,),
        pages=(pages,),
        by_section="General Approaches",
        verified=False,
    )


def section(
    document: str, *headings: str, year: str = "2004", verified: bool = False
) -> Passage:
    """Return sections of a document of the MTUS that is cited by section."""
    return Passage(
        shape=Shape.MTUS_SECTIONS,
        document=document,
        edition=year,
        headings=headings,
        verified=verified,
    )


def acoem_2017(of: str, *headings: str) -> Passage:
    """Return a passage of a guideline adopted in 2017; no text of one was at hand."""
    title, version = BODY_2017[of]
    return Passage(
        shape=Shape.MTUS_SECTIONS,
        document=title,
        edition=f"ACOEM {version}",
        headings=headings,
        verified=False,
    )


def odg(chapter: str, *topics: str, verified: bool = False) -> Passage:
    """Return a topic of the Official Disability Guidelines, outside the MTUS."""
    return Passage(
        shape=Shape.OUTSIDE,
        document=ODG,
        part=chapter,
        headings=topics,
        verified=verified,
    )


def about(passage: Passage, *treatments: str) -> Passage:
    """Return a passage as one that is cited for some of a module's treatments alone."""
    return replace(passage, about=frozenset(treatments))


def taken_over(days: Days, what: str) -> tuple[str, ...]:
    """Return what to say of numbers seen in the edition of 2016, in the others."""
    if days == IN_2016:
        return ()
    return (f"{what}: seen in the edition of 2016 alone, and taken over here",)


def unverified(passages: tuple[Passage, ...]) -> tuple[str, ...]:
    """Return what to say of the passages for which no source was at hand."""
    return tuple(
        "the place cited: "
        + ", ".join(filter(None, (p.document, p.edition, p.part, *p.headings)))
        for p in passages
        if not p.verified
    )
