"""Reasons for therapy, told in wordings with parts that vary.

"STG: decrease pain; LTG: independent w/ HEP", "worse w/ prolonged keyboarding". Not
here: whole phrases (`therapy`), and words near each other (`told`).
"""

from services.evaluator.core.facts.phrased import Phrase, Phrases
from services.evaluator.core.pattern import Rare, Sentential
from shared.facts import Fact

PHRASES = Phrases(
    (
        Phrase(
            fact=Fact.TREATMENT_GOALS_STATED,
            pattern=Rare(
                r"\b(?:goals?|[sl]tgs?)(?: of (?:therapy|treatment|care)"
                r"| for (?:therapy"
                r"|treatment|pt))?: ?(?!none|not?\b|n/a)\w",
                needs=("goal", "stg", "ltg"),
            ),
        ),
        Phrase(
            fact=Fact.POSTURE_AGGRAVATES,
            pattern=Sentential(
                r"\b(?:worse\w*|aggravated|increase[sd]?|exacerbated|flares?)"
                r"(?: \w{1,10})? (?:w/|with|by|on|from|during) (?:prolonged |repetitive"
                r" |extended |any )?(?:sitting|keyboard\w*|typing|computer|desk"
                r"|mous(?:e"
                r"|ing)|static postur\w*|looking down|neck flexion)\b",
                needs=("sitting", "keyboard", "typing", "computer", "desk", "mous",
                       "postur", "looking", "flexion"),
            ),
        ),
        Phrase(
            fact=Fact.MEDICATION_NOT_TOLERATED,
            denies=True,
            pattern=Sentential(
                r"\btolerat(?:es|ed|ing)(?: (?:his|her|the|all|current))* (?:meds?"
                r"|medications?|medicines?)(?: regimen)? (?:well|(?:w/o"
                r"|without) (?:any "
                r"|significant )?(?:side effects|difficulty|problems?|issues))",
                needs=("tolerat",),
            ),
        ),
    )
)  # fmt: skip
