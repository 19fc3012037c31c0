"""Opioids, MTUS opioid treatment guideline of 2016.

Covers: every opioid, tramadol among them: acute, postoperative, chronic, tapered.
Asks: amount, strength, no refills ahead, short-acting first, one of each kind, the
daily dose, no sedative beside it; then by the point of treatment: failed other
analgesics, a severe injury, seven days a fill and fourteen in all, and after four weeks
precautions (these two not for a short trial of tramadol); a surgery and one fill;
failed drugs, failed active care, a baseline and precautions; relief, function and tests
of urine twice a year; a taper's schedule, without which a taper is read as a refill.
Not coded: methadone, buprenorphine and fentanyl patches apart, tapentadol as second
line, the most of tramadol a day; cancer pain; abuse-deterrent forms; visits every three
months, an attempt at less, the agreement as use goes on; how fast a taper goes and what
it is for; a specialist's reasons for more than the ceiling.
"""

from services.evaluator.core.documents import IN_2016, about, section
from services.evaluator.guidelines.opioids import phases, questions

CHRONIC = "Opioids for Chronic Pain and Chronic Opioid Treatment"
WATCHING = f"{CHRONIC}: Monitoring Effectiveness of Chronic Opioid Treatment"
DOCUMENT, YEAR = "Opioid Treatment", "2016"

TRACKING = section(
    DOCUMENT,
    f"3.3.7.1 {WATCHING}: Tracking Pain and Function to Monitor Effectiveness of "
    "Chronic Opioid Treatment",
    year=YEAR,
    verified=True,
)
IMPROVEMENT = section(
    DOCUMENT,
    f"3.3.7.2 {WATCHING}: Clinically Meaningful Improvement of Pain and Function",
    year=YEAR,
    verified=True,
)
MAINTENANCE = section(
    DOCUMENT,
    f"3.3.9 {CHRONIC}: Maintenance of Chronic Opioid Treatment",
    year=YEAR,
    verified=True,
)
TAPER = section(
    DOCUMENT,
    "4.1 Tapering Opioids: Indications for Tapering Opioids",
    year=YEAR,
    verified=True,
)
METHODS = section(
    DOCUMENT,
    "4.2 Tapering Opioids: Methods for Tapering Opioids",
    year=YEAR,
    verified=True,
)
TESTING = section(
    DOCUMENT,
    f"3.3.6 {CHRONIC}: Use of Urine Drug Testing (UDT)",
    year=YEAR,
    verified=True,
)
ACUTE = section(DOCUMENT, "1 Opioids for Acute Pain", year=YEAR)
POSTOPERATIVE = section(
    DOCUMENT, "1.4 Opioids for Acute Pain: Opioids for Post-operative Pain", year=YEAR
)
START = section(DOCUMENT, f"3.3 {CHRONIC}", year=YEAR)
PRINTED = section(
    DOCUMENT,
    *(heading for one in (IMPROVEMENT, MAINTENANCE, TAPER) for heading in one.headings),
    year=YEAR,
    verified=True,
)

MODULE = questions.module(
    days=IN_2016,
    places=questions.Places(
        acute=ACUTE,
        postoperative=POSTOPERATIVE,
        start=START,
        function=IMPROVEMENT,
        monitoring=MAINTENANCE,
        taper=TAPER,
        dose=TESTING,
        tramadol=IMPROVEMENT,
    ),
    printed=(PRINTED, *(about(one, phases.TRAMADOL) for one in (METHODS, TRACKING))),
    ceiling=80,  # 3.3.6 tests urine more often beyond 80 mg (CM17-0001064)
    note=questions.WEANING,
    also_unverified=(
        "80 mg as a ceiling; the text that was seen speaks of it for urine tests",
    ),
)
