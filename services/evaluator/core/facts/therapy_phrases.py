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
                r"|treatment|pt))?: ?(?!none|not?\b|n/a)\w"
                r"|\bgoals? (?:of|for) (?:the |this |his |her )?(?:[\w-]{1,14} ){1,4}"
                r"(?:are|is|include) (?:to|an?|the|increas\w+|decreas\w+|improv\w+)\b",
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
                r"|ing)|static postur\w*|looking down|neck flexion)\b"
                r"|\b(?:sitting|keyboard\w*(?: work)?|typing|computer (?:use|work)"
                r"|desk work|mousing) (?:makes|made) (?:it|the pain|symptoms|his|her)"
                r"(?: \w{1,10})? worse|\b(?:worsens?|worsened|worsening) (?:w/|with|by)"
                r" (?:prolonged )?(?:sitting|keyboard|typing|computer|desk|mous)",
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
        Phrase(
            fact=Fact.MEDICATION_NOT_TOLERATED,
            pattern=Sentential(
                r"\b(?:side effects?|adverse (?:effects?|reactions?)) (?:from|of|to"
                r"|with"
                r"|due to) (?:his |her |the |these |any |all |current )*(?:meds?"
                r"|medications?|nsaids?)\b",
                needs=("side effect", "adverse"),
            ),
        ),
        Phrase(
            fact=Fact.SUPERVISED_EXERCISE,
            pattern=Sentential(
                r"\b(?:supervised|overseen|monitored|directed|administered|guided)"
                r"(?: and \w{4,14})? by (?:an? |the )?(?:licensed |certified "
                r"|qualified )?"
                r"(?:pt\b|physical therap\w+|medical (?:prof\w+|personnel)"
                r"|health\w* prof\w+|therapist)",
                needs=(" by ",),
            ),
        ),
    )
)  # fmt: skip
