"""Gains, and care in vain, told in wordings with parts that vary.

"PT has been helpful in increasing strength", "no significant change after 12 visits",
"acupuncture allowed her to go back to work". Not here: verbs of gain beside nouns of
function (`gains`), and whole phrases (`improvement`).
"""

from services.evaluator.core.facts.phrased import Phrase, Phrases
from services.evaluator.core.pattern import Sentential
from shared.facts import Fact

FACT = Fact.OBJECTIVE_FUNCTIONAL_IMPROVEMENT
_CARE = (
    r"(?:therapy|pt|ot|acupuncture|chiropractic|chiro|manipulations?|treatments?"
    r"|visits?|sessions?|rehabilitation|work conditioning|massage|care)"
)
_NOTHING = (
    "no ", "fail", "did not", "has not", "have not", "had not", "without", "little",
    "minimal", "unchanged", "the same", "any ",
)  # fmt: skip
_FUNCTION = (
    r"(?:range of motion|rom|motion|strength|endurance|function\w*|mobility|flexibility"
    r"|adls|activities of daily living|tolerance|balance|grip|gait|activity level"
    r"|work capacity)"
)
_DOES = (
    r"(?:rtw|return to (?:work|\w+ (?:duty|work|job))|work|resume|perform|do|walk|sit"
    r"|stand|lift|drive|cook|clean|climb|care for|exercise|play|garden|reach|carry"
    r"|function)"
)
_LITTLE = (
    r"(?:benefits?|relief|improvements?|gains?|progress|results?|changes?|effect|help)"
)
PHRASES = Phrases(
    (
        Phrase(
            fact=FACT,
            event=True,
            pattern=Sentential(
                rf"\b{_CARE}\b[^.;]{{0,90}}\b(?:allow(?:s|ed)|enabl(?:es|ed)) (?:him"
                rf"|her"
                rf"|the (?:patient|worker|claimant)|pt|iw|me) to {_DOES}\b"
                rf"|\b(?:helpful|beneficial|effective|successful|helped|helping)"
                rf"(?: (?:in|with|to|for))? (?:increas|improv|restor|regain|build)"
                rf"(?:e|ing)(?: (?:his|her|the|overall|lumbar|cervical|shoulder|knee))*"
                rf" {_FUNCTION}\b",
                needs=("allow", "enabl", "helpful", "beneficial", "effective",
                       "successful", "helped", "helping"),
            ),
        ),
        Phrase(
            fact=FACT,
            denies=True,
            pattern=Sentential(
                r"\bno (?:significant |appreciable |measurable |objective |real "
                r"|lasting"
                r" |sustained |clear )*(?:changes?|difference|progress|improvements?"
                rf"|gains?|benefits?)\b[^.;]{{0,50}}\b(?:after|with|following|despite|from"
                r"|in|during)"
                rf"(?: \w{{1,14}}){{0,5}} {_CARE}\b"
                rf"|\b{_CARE}\b(?: \([^)]{{0,20}}\))?(?: [\w/]{{1,14}}){{0,5}}"
                rf" (?:failed to"
                r"|did not|has not|have not|had not|without)(?: \w{1,12})? (?:provide"
                r"|provided|yield|yielded|produce|produced|result|resulted|bring|brought"
                r"|give|given|offer|offered|lead|led)(?: (?:in|to|him|her|any|much"
                r"|significant|lasting|sustained|long term|functional|objective|real))*"
                rf" {_LITTLE}\b"
                rf"|\b{_CARE}\b[^.;]{{0,60}}\b(?:with|without|to) (?:no|any|little)"
                rf" (?:significant |lasting |functional |objective |sustained )*"
                r"(?:improvements?|gains?|progress)\b"
                rf"|\b{_CARE}\b[^.;:]{{0,20}}: ?no (?:functional |lasting "
                rf"|significant )*"
                r"(?:benefits?|improvements?|relief|gains?|progress)\b"
                rf"|\b{_CARE}\b[^.;]{{0,40}}\b(?:gave|provided|produced|yielded|brought"
                r"|resulted in|with) (?:no (?:significant |lasting |sustained"
                r" |long term |real )*(?:relief|benefits?)|(?:little"
                r"|minimal) benefits?)\b"
                r"|\b(?:a?rom|motion|strength|function|gait|adls|restrictions|status)\b"
                r"[^.;]{0,40}\b(?:unchanged|no better|no different|the same)"
                rf" (?:after|despite|following|with)(?: \w{{1,14}}){{0,4}} {_CARE}\b",
                needs=_NOTHING,
            ),
        ),
    )
)  # fmt: skip
