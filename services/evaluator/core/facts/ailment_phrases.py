"""Ailments and conditions, told in wordings with parts that vary.

"Vit D 25-OH 14, low", "testosterone 520, WNL", "laxity of the MCL". Not here: whole
phrases (`ailments`, `conditions`, `indications`).
"""

from services.evaluator.core.facts.phrased import Phrase, Phrases
from services.evaluator.core.pattern import Rare, Sentential
from shared.facts import Fact

_WASTED = (
    r"(?:quadriceps|quads?|vmo|thigh|calf|deltoid|muscles?|thenar|hypothenar|intrinsics?"
    r"|forearm|musculature|biceps|supraspinatus)"
)
_IN_SPINE = (
    r"\b(?:flexion|flex|extension|dynamic|lumbar|cervical|spinal|spine|segmental|l\d"
    r"|c\d)\b(?:(?!knee|shoulder|ankle|elbow|wrist|\bno\b|\bnot\b|without|negative)"
    r"[^.;])"
)
PHRASES = Phrases(
    (
        Phrase(
            fact=Fact.VITAMIN_DEFICIENCY,
            pattern=Sentential(
                r"\b(?:vit(?:amin)?\.? ?(?:d|b ?12)\b|25 ?\(?oh\)?|b ?12\b)[^.;]{0,24}"
                r"\b(?:low|deficien\w*|def|insufficien\w*)\b"
                r"|\blow (?:serum )?(?:vit(?:amin)?\.? (?:d|b)|b ?12)",
                needs=("vit", "25", "b12", "b 12"),
            ),
        ),
        Phrase(
            fact=Fact.LOW_TESTOSTERONE,
            pattern=Sentential(
                r"\btestosterone[^.;]{0,30}\b(?:low|decreased|deficien\w*)\b",
                needs=("testosterone",),
            ),
        ),
        Phrase(
            fact=Fact.LOW_TESTOSTERONE,
            denies=True,
            pattern=Sentential(
                r"\btestosterone[^.;]{0,30}\b(?:normal|wnl)\b", needs=("testosterone",)
            ),
        ),
        Phrase(
            fact=Fact.ERECTILE_DYSFUNCTION,
            pattern=Sentential(
                r"(?<=gu: )ed\b|(?<=denies )ed\b|(?<!the )(?<!an )(?<!in )(?<!to )"
                r"(?<!via )\bed (?:since the injury|secondary to (?:opioid|low|chronic"
                r"|pain)|2/2)|\bimpotent\b"
                r"|\b(?:inability|unable|difficulty|trouble|cannot)(?: \w{1,12}){0,2}"
                r" (?:maintain\w*|achiev\w*|get\w*|sustain\w*|obtain\w*|with) (?:an )?"
                r"erections?\b",
                needs=("gu: ed", "denies ed", "ed since", "ed secondary", "ed 2/2",
                       "impotent", "erection"),
            ),
        ),
        Phrase(
            fact=Fact.ERECTILE_DYSFUNCTION,
            denies=True,
            pattern=Rare(
                r"\b(?:sexual|erectile) function(?:ing)?:? (?:is |was )?(?:normal"
                r"|intact"
                r"|wnl|unchanged)",
                needs=("sexual", "erectile"),
            ),
        ),
        Phrase(
            fact=Fact.GASTROINTESTINAL_RISK,
            pattern=Rare(
                r"\bat (?:an? )?(?:intermediate|high|increased|moderate)(?: to high)?"
                r" risk (?:for|of) (?:gi|gastrointestinal)\b|\bpud\b|\basa\b",
                needs=("risk", "pud", "asa"),
            ),
        ),
        Phrase(
            fact=Fact.GASTROINTESTINAL_RISK,
            denies=True,
            pattern=Sentential(
                r"\b(?:no|not|without|low)\b[^.;]{0,40}\b(?:gi|gastrointestinal)"
                r" (?:risks?|event risk)\b|\b(?:no|not at|low)"
                r" (?:increased |intermediate |high |significant )*risk (?:for"
                r"|of) (?:gi"
                r"|gastrointestinal)",
                needs=("risk",),
            ),
        ),
        Phrase(
            fact=Fact.SPINE_UNSTABLE,
            pattern=Sentential(
                rf"{_IN_SPINE}{{0,40}}\binstability\b", needs=("instability",)
            ),
        ),
        Phrase(
            fact=Fact.SPINE_UNSTABLE,
            denies=True,
            pattern=Sentential(
                rf"{_IN_SPINE}{{0,30}}\b(?:no|without"
                rf"|negative for)(?: \w{{1,12}}){{0,3}}"
                r" instability\b",
                needs=("instability",),
            ),
        ),
        Phrase(
            fact=Fact.KNEE_BRACE_CONDITION,
            pattern=Sentential(
                r"\blaxity\b[^.;]{0,24}\b(?:[amp]cl|lcl|knee|ligament\w*)\b"
                r"|\b(?:[amp]cl|lcl|varus|valgus|knee"
                r"|ligament\w*)(?: \w{1,10})? laxity\b",
                needs=("laxity",),
            ),
        ),
        Phrase(
            fact=Fact.KNEE_BRACE_CONDITION,
            denies=True,
            pattern=Sentential(
                r"\bknee (?:is |was |remains )?(?:ligamentously )?stable\b"
                r"|\bstable (?:to"
                r"|on|with) (?:varus|valgus)|\blachman(?:'s)?(?: test| was| is)* neg"
                r"|\bknees?\b[^.;]{0,40}\bno (?:\w{1,12} ){0,3}(?:laxity"
                r"|instability)\b",
                needs=("stable", "lachman", "laxity", "instability"),
            ),
        ),
        Phrase(
            fact=Fact.DISUSE_ATROPHY,
            pattern=Sentential(
                rf"\batrophy (?:of|in|at) (?:the )?(?:\w{{1,12}} )?{_WASTED}\b"
                rf"|\b{_WASTED} (?:muscle )?(?:atrophy|wasting)\b",
                needs=("atrophy", "wasting"),
            ),
        ),
        Phrase(
            fact=Fact.ANXIETY_DISORDER,
            denies=True,
            pattern=Sentential(
                r"\b(?:denies|denied|no|negative for)\b[^.;:]{0,30}\banxiety\b",
                needs=("anxiety",),
            ),
        ),
        Phrase(
            fact=Fact.ANXIETY_DISORDER,
            pattern=Sentential(
                r"(?<!\w)\+ ?anxiety\b|\bpositive for [^.;]{0,30}\banxiety\b",
                needs=("anxiety",),
            ),
        ),
    )
)  # fmt: skip
