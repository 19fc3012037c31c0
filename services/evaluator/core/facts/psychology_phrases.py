"""Psychology told in wordings with parts that vary, and in scores of questionnaires.

"Psych eval was completed", "denies SI", "BDI fell from 34 to 22". Not here: whole
phrases (`psychology`, `program`, `indications`), and gains that scores show (`gains`).
"""

import re
from collections.abc import Iterator
from itertools import islice

from services.evaluator.core.facts.context import Stance, stance
from services.evaluator.core.facts.phrased import Phrase, Phrases
from services.evaluator.core.facts.record import Statement
from services.evaluator.core.model import Evidence
from services.evaluator.core.pattern import Rare, Sentential
from shared.facts import Fact

CUTOFFS = {"bdi": 14, "phq": 10, "gad": 10, "bai": 16}
"""Points from which a questionnaire tells of depression or anxiety; unverified."""
MOST = 20
_SCORE = Rare(
    r"\b(?P<name>bdi(?: ii| 2)?|beck depression inventory|phq ?9|gad ?7|bai"
    r"|beck anxiety inventory)"
    r"(?: (?:score|scored|total|was|is|of|at|now|today|fell|dropped|decreased"
    r"|improved|increased|rose|went|remains|remained|still|a))*[:=]? ?"
    r"(?:from \d{1,2} to |\d{1,2} ?(?:->|>|→|to) ?)?"
    r"(?P<value>\d{1,2})(?![\d%]|\.\d|/(?!\d\d\b))",
    needs=("bdi", "beck", "phq", "gad", "bai"),
)
_PSYCH = r"(?:neuro)?psych(?:ological|iatric|ology|iatry|osocial|odiagnostic)?"
_EXAMINER = r"(?:(?:neuro)?psychologist|psychiatrist|psych qme|psych ame)"
_SI = (
    r"si\b(?! ?(?:joint|j\b|inject|dysf|pain|tender|region|area|notch|block|belt"
    r"|nerve))"
)
PHRASES = Phrases(
    (
        Phrase(
            fact=Fact.PSYCHOLOGICAL_EVALUATION_DONE,
            event=True,
            pattern=Sentential(
                rf"\b{_PSYCH} (?:evals?|consult|consultation|intake|qme|ame|re ?eval"
                r"|testing|assessment|evaluation|qme evaluation|report)\b"
                rf"|\b(?:evaluated|seen|assessed|examined) by (?:an? |the "
                rf"|dr\.? \w+,? )*"
                rf"{_EXAMINER}",
                needs=("psych",),
            ),
        ),
        Phrase(
            fact=Fact.PSYCHOLOGICAL_CLEARANCE,
            event=True,
            pattern=Sentential(
                r"\bpsych(?:iatric|ology|osocial)? clearance\b|\bcleared (?:\w+ ){0,4}"
                r"(?:by|from) (?:an? |the |his |her |dr\.? \w+,? )*psych\w*",
                needs=("psych",),
            ),
        ),
        *(
            Phrase(
                fact=fact,
                pattern=Rare(
                    r"\b(?=si\b)(?:(?<=denies )|(?<=denied )|(?<=no )|(?<=passive )"
                    r"|(?<=active )|(?<=any )|(?<=endorses )|(?<=\+ )|(?<=without ))"
                    rf"{_SI}"
                    r"|\bthoughts of (?:ending|taking) (?:his|her) (?:own )?life"
                    r"|\bwish(?:es|ing)? (?:he|she) (?:was|were) dead"
                    r"|\bsi ?(?:/| or | and |, )hi\b|\b(?:killing|hurting|harming)"
                    r" (?:himself|herself)\b",
                    needs=("s si", "d si", "o si", "e si", "y si", "+ si", "t si",
                           "thoughts of", "wish", "si/", "si and", "si or", "si,",
                           "si hi", "si ,", "si /", "himself", "herself"),
                ),
            )
            for fact in (Fact.SUICIDAL_IDEATION, Fact.SEVERE_MENTAL_STATE)
        ),
        *(
            Phrase(
                fact=fact,
                pattern=Rare(r"\bgad\b(?! ?7)", needs=("gad",)),
            )
            for fact in (Fact.PSYCHOLOGICAL_DIAGNOSIS, Fact.ANXIETY_DISORDER)
        ),
        Phrase(
            fact=Fact.CHRONIC_PAIN,
            pattern=Rare(
                r"\bchronic (?:[\w/]{1,14} ){0,4}(?:pain|lbp|ache)\b"
                r"(?! (?:medical|treatment|guideline|section|chapter|program|manag))"
                r"|\b(?:pain|lbp) (?:for|x|times) (?:the (?:past|last) )?(?:over |more"
                r" than |about )?(?:\d{1,2}|several|many|two|three|four|five)\+?"
                r" (?:years|yrs)\b",
                needs=("chronic ", "years", "yrs"),
            ),
        ),
        Phrase(
            fact=Fact.PAIN_COPING_PROBLEM,
            pattern=Rare(
                r"\bcop(?:es|ing) (?:very |so )?(?:poorly|badly)|\bnot coping"
                r"|\b(?:poor|difficulty|trouble|problems|inadequate|limited|ineffective)"
                r" (?:with )?(?:pain )?(?:coping|cope)\b",
                needs=("coping", "copes", "cope"),
            ),
        ),
        Phrase(
            fact=Fact.IMPLANT_OR_FUSION_PLANNED,
            pattern=Sentential(
                r"\b(?:scs|stimulator)(?: \w{1,10})? (?:trial|implant\w*|placement)"
                r"|\b(?:candidate for|recommend\w*|considering|consider|plann\w+"
                r"|propos\w+|proceed with|undergo|scheduled for)(?: (?:an?|the|his|her"
                r"|lumbar|cervical|spinal|spine|instrumented|posterior|anterior"
                r"|interbody|level|two|one|permanent|[lcts]\d[\w/]{0,8}))*"
                r" (?:fusion|scs|stimulator|intrathecal pump|acdf|tlif|plif|alif)\b",
                needs=("scs", "stimulator", "fusion", "pump", "acdf", "lif"),
            ),
        ),
    )
)  # fmt: skip


class _Scores:
    """The questionnaires of the mind, as a reader of phrases is asked."""

    facts = frozenset({Fact.PSYCHOLOGICAL_DIAGNOSIS})

    @staticmethod
    def read(text: str, folded: str, *, source: str, fact: Fact) -> list[Statement]:
        """Return the scores that reach their cutoff; the last of each counts."""
        last = {_name(found): found for found in islice(_found(folded), MOST)}
        return [
            Statement(
                fact=fact,
                stance=Stance.AFFIRMED,
                evidence=Evidence(
                    text=text[found.start() : found.end()],
                    source=source,
                    start=found.start(),
                    end=found.end(),
                ),
            )
            for name, found in last.items()
            if int(found["value"]) >= CUTOFFS[name]
        ]


def _found(folded: str) -> Iterator[re.Match[str]]:
    for found in _SCORE.finditer(folded):
        if stance(folded, start=found.start(), end=found.end()) is Stance.AFFIRMED:
            yield found


def _name(found: re.Match[str]) -> str:
    name = found["name"]
    if name.startswith("beck"):
        return "bdi" if "depression" in name else "bai"
    return name[:3]


SCORES = _Scores()
