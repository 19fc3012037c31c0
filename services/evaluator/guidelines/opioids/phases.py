"""At which point of opioid treatment a request stands, and so what is asked of it."""

import re
from collections.abc import Callable
from enum import StrEnum

from services.evaluator.core.facts.lesions import Lesion, read_lesions
from services.evaluator.core.facts.record import Known
from services.evaluator.core.inquiry import WEEKS_OF_CHRONIC_PAIN, Inquiry
from services.evaluator.core.prescriptions import continued
from services.evaluator.core.surgical import SURGERIES
from shared.facts import Fact

DAYS_AFTER_SURGERY = 90
"""Postoperative use: two to three weeks, after major surgery to three months, as read
from letters; unverified."""
TRAMADOL = "tramadol_opioid"
"""What tramadol is called among treatments; the rest of the opioids is `opioid`."""
ACUTE_WEEKS = 4  # 2016 guideline, chapter 1: acute pain lasts up to four weeks

_SEVERE = frozenset({Lesion.FRACTURE, Lesion.DISLOCATION})
_POSTOPERATIVE = re.compile(
    r"\b(?:post ?op\w*|post ?surg\w*|after surgery|associated surgical service"
    r"|peri ?operative)\b"
)
_TAPER = re.compile(r"\b(?:wean\w*|taper\w*)\b")
_WAS = re.compile(r"\b(?:weaned|tapered)\b")


class Point(StrEnum):
    """A point of opioid treatment."""

    ACUTE = "acute"
    POSTOPERATIVE = "postoperative"
    START = "start"
    MAINTENANCE = "maintenance"
    TAPER = "taper"


def at(*points: Point) -> Callable[[Inquiry], bool]:
    """Return what says whether a request stands at one of some points."""
    return lambda inquiry: point_of(inquiry) in points


def point_of(inquiry: Inquiry) -> Point:
    """Return at which point of treatment a request stands."""
    if _TAPER.search(inquiry.request.folded) or _by_schedule(inquiry):
        return Point.TAPER
    if is_postoperative(inquiry):
        return Point.POSTOPERATIVE
    weeks = weeks_since_injury(inquiry)
    if weeks <= ACUTE_WEEKS and is_severe(inquiry):
        return Point.ACUTE
    if is_running(inquiry):
        return Point.MAINTENANCE
    return Point.ACUTE if weeks < WEEKS_OF_CHRONIC_PAIN else Point.START


def _by_schedule(inquiry: Inquiry) -> bool:
    """Return whether the record has the drug come down by a schedule that it states.

    That it was weaned once is no schedule of what is asked for.
    """
    scheduled = inquiry.flag(Fact.TAPER_SCHEDULED)
    if not scheduled or not scheduled.value:
        return False
    return any(not _WAS.search(words.text.lower()) for words in scheduled.evidence)


def is_subacute(inquiry: Inquiry) -> bool:
    """Return whether an opioid is begun between four weeks and three months."""
    acute = point_of(inquiry) is Point.ACUTE
    return acute and weeks_since_injury(inquiry) > ACUTE_WEEKS


def goes_on(inquiry: Inquiry) -> bool:
    """Return whether use goes on; a taper without a schedule is read as a refill."""
    point = point_of(inquiry)
    unscheduled = inquiry.flag(Fact.TAPER_SCHEDULED) is None
    return point is Point.MAINTENANCE or (point is Point.TAPER and unscheduled)


def severe(inquiry: Inquiry) -> Known | None:
    """Return whether the record names an injury that hurts severely."""
    stated = inquiry.flag(Fact.SEVERE_ACUTE_CONDITION)
    if stated and stated.value:
        return stated
    named = [n for n in read_lesions(inquiry.case.summary) if n.lesion in _SEVERE]
    found = tuple(n.evidence for n in named if n.present)
    return Known(value=True, evidence=found[:2]) if found else stated


def is_severe(inquiry: Inquiry) -> bool:
    """Return whether the record affirms such an injury."""
    known = severe(inquiry)
    return known is not None and known.value is True


def weeks_since_injury(inquiry: Inquiry) -> float:
    """Return the weeks from the injury to the day that governs the request."""
    return (inquiry.day - inquiry.case.date_of_injury).days / 7


def is_postoperative(inquiry: Inquiry) -> bool:
    """Return whether the request goes with a surgery, planned or just had."""
    if _POSTOPERATIVE.search(inquiry.request.folded) or inquiry.request.associated:
        return True
    days = inquiry.count(Fact.DAYS_SINCE_SURGERY)
    if days is not None:
        return days <= DAYS_AFTER_SURGERY
    return any(
        not SURGERIES.keys().isdisjoint(sibling.request.treatments)
        for sibling in inquiry.siblings
    )


def is_running(inquiry: Inquiry) -> bool:
    """Return whether the drug was taken before, as far as anything says so."""
    stated = inquiry.flag(Fact.DRUG_TAKEN_BEFORE)
    if stated:
        return stated.value is True
    return bool(
        continued(inquiry) or inquiry.request.continued or inquiry.request.modified
    )


def is_tramadol(inquiry: Inquiry) -> bool:
    """Return whether tramadol is asked for."""
    return TRAMADOL in inquiry.treatments
