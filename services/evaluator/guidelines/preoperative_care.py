"""Clearance and tests before surgery, by the ODG.

Covers: medical clearance, history and physical examination before an operation;
electrocardiogram, chest film, blood and urine tests before an operation.
Asks: does the surgery stand; is there a disease or an age that makes it necessary; for
an electrocardiogram, a risk of the heart; for clotting tests, a risk of bleeding.
Not coded: the risk of the operation itself; tests that were done already; urine tests
before an implant; a bundle of tests of which only some are needed.
"""

import re

from services.evaluator.core.criteria import any_stated, shown_by_record
from services.evaluator.core.documents import ALWAYS, odg, unverified
from services.evaluator.core.facts.record import Known
from services.evaluator.core.guideline import GuidelineModule
from services.evaluator.core.inquiry import Inquiry
from services.evaluator.core.model import Evidence, Outcome
from services.evaluator.core.surgical import SURGERIES, surgery_stands
from services.evaluator.core.worked import worked
from services.evaluator.core.workup import is_for
from shared.facts import Fact

UPHELD, OVERTURNED = Outcome.UPHELD, Outcome.OVERTURNED
PASSAGE = odg("Low Back", "Preoperative testing, general", verified=True)
CITATION = PASSAGE.citation()
DAY = ALWAYS.example
AGE = 50  # clearance from 50 to 65 years on, by plans' rules. Unverified
STANDS = {Fact.SURGERY_AUTHORIZED: True}
CLEARANCE, TEST = "preoperative_clearance", "preoperative_test"

_HEART = re.compile(r"\b(?:ekg|ecg|electrocardiogra\w{1,4}|echo\w{0,12}|stress test)\b")
_CHEST = re.compile(r"\b(?:chest (?:x ray|film|radiograph)|cxr)\b")
_CLOTTING = re.compile(r"\b(?:pt|ptt|inr|prothrombin|coagulation|clotting)\b")


def _risk(inquiry: Inquiry) -> Known | None:
    disease = any_stated(Fact.COMORBIDITY, Fact.CARDIAC_RISK)(inquiry)
    age = inquiry.count(Fact.AGE_YEARS)
    if (disease and disease.value) or age is None:
        return disease
    known = inquiry.known(Fact.AGE_YEARS)
    words: tuple[Evidence, ...] = known.evidence if known else ()
    return Known(value=age >= AGE, evidence=words)


def _asks_for(pattern: re.Pattern[str], inquiry: Inquiry) -> bool:
    tests = TEST in inquiry.treatments
    return tests and pattern.search(inquiry.request.folded) is not None


MODULE = GuidelineModule(
    id=f"preoperative_care@{ALWAYS.first}",
    title="Clearance and tests before surgery",
    in_force_from=ALWAYS.first,
    in_force_until=ALWAYS.last,
    treatments={
        CLEARANCE: (
            "cardiology clearance", "cardiac clearance",
            "medical clearance", "preoperative clearance", "pre op clearance",
            "preoperative medical clearance", "pre operative clearance",
            "surgical clearance", "preoperative evaluation",
            "preoperative history and physical", "pre operative medical clearance",
            "preop clearance", "cardiac clearance", "pre op medical clearance",
            "pre operative evaluation", "internal medicine clearance",
            "preoperative consultation", "pre op history and physical", "h&p",
            "history and physical",
        ),
        TEST: (
            "preoperative lab", "preoperative test", "pre op lab", "preoperative ekg",
            "pre operative lab", "preoperative labs", "pre operative ekg", "pre op ekg",
            "preoperative testing", "pre op testing", "preoperative blood work",
            "preoperative electrocardiogram", "preoperative chest x ray",
            "pre operative testing", "pre op chest x ray", "pre operative chest x ray",
            "preoperative laboratory", "pre operative labs", "pre op labs",
            "preoperative urinalysis", "pre op blood work", "preoperative cbc",
        ),
    },
    follows=SURGERIES,
    passages=(PASSAGE,),
    position=(
        "Clearance and tests before surgery follow the person's history, diseases and "
        "findings and are no routine: an electrocardiogram is for a risk of the heart, "
        "clotting tests are for a risk of bleeding"
    ),
    criteria=(
        surgery_stands(what="the clearance or test", citation=CITATION),
        shown_by_record(
            id="age-or-disease",
            shows=f"a disease, or an age of {AGE} years or more, makes it reasonable",
            silent="Neither a disease nor an age that would call for it is documented",
            known=_risk,
            citation=CITATION,
            verified=False,
        ),
        shown_by_record(
            id="heart-at-risk",
            shows="there is a risk of the heart",
            known=any_stated(Fact.CARDIAC_RISK),
            citation=CITATION,
            applies=lambda inquiry: _asks_for(_HEART, inquiry),
        ),
        shown_by_record(
            id="chest-at-risk",
            shows="there is a disease of the heart or the lungs",
            silent="No sign or disease of the heart or the lungs is documented",
            known=any_stated(Fact.COMORBIDITY, Fact.CARDIAC_RISK),
            citation=CITATION,
            applies=lambda inquiry: _asks_for(_CHEST, inquiry),
        ),
        shown_by_record(
            id="bleeding-at-risk",
            shows="there is a risk of bleeding",
            known=any_stated(Fact.BLEEDING_RISK),
            citation=CITATION,
            applies=lambda inquiry: _asks_for(_CLOTTING, inquiry)
            and not is_for(CLEARANCE)(inquiry),
            verified=False,
        ),
    ),
    worked_cases=(
        worked("clearance of a person with diabetes", OVERTURNED, day=DAY,
               request="Preoperative medical clearance",
               facts={**STANDS, Fact.COMORBIDITY: True}),
        worked("clearance at 50", OVERTURNED, request="Medical clearance", day=DAY,
               facts={**STANDS, Fact.AGE_YEARS: AGE}),
        worked("clearance at 49", UPHELD, request="Medical clearance", day=DAY,
               facts={**STANDS, Fact.AGE_YEARS: AGE - 1}),
        worked("no surgery", UPHELD, request="Medical clearance", day=DAY,
               facts={Fact.COMORBIDITY: True}),
        worked("nothing is known of the person", UPHELD, request="Medical clearance",
               day=DAY, facts=STANDS),
        worked("an electrocardiogram without a risk", UPHELD,
               request="Preoperative EKG", day=DAY,
               facts={**STANDS, Fact.COMORBIDITY: True}),
        worked("an electrocardiogram with heart disease", OVERTURNED,
               request="Preoperative EKG", day=DAY,
               facts={**STANDS, Fact.CARDIAC_RISK: True}),
        worked("a chest film for age alone", UPHELD, day=DAY,
               request="Preoperative chest x-ray",
               facts={**STANDS, Fact.AGE_YEARS: AGE}),
        worked("a chest film with a disease", OVERTURNED, day=DAY,
               request="Preoperative chest x-ray",
               facts={**STANDS, Fact.COMORBIDITY: True}),
        worked("clotting tests without a risk", UPHELD,
               request="Preoperative labs: PTT and INR", day=DAY,
               facts={**STANDS, Fact.COMORBIDITY: True}),
        worked("clotting tests under an anticoagulant", OVERTURNED,
               request="Preoperative labs: PTT and INR", day=DAY,
               facts={**STANDS, Fact.COMORBIDITY: True, Fact.BLEEDING_RISK: True}),
    ),
    unverified=(
        *unverified((PASSAGE,)),
        "the age from which clearance is reasonable",
        "clotting tests",
    ),
)  # fmt: skip
