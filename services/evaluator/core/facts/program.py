"""What programs and detoxification are decided by; the words that state it."""

from itertools import product

from services.evaluator.core.facts.record import Cue
from shared.facts import Fact

_TEAM = (
    "multidisciplinary", "multi disciplinary", "interdisciplinary",
    "inter disciplinary",
)  # fmt: skip
_TEAMS_WORK = tuple(
    f"{seen} by {article} {kind} team"
    for seen in ("evaluated", "assessed", "seen", "examined")
    for article in ("a", "the")
    for kind in _TEAM
)
_PREDICTORS = (
    "negative predictors", "negative predictors of success", "predictors of failure",
    "predictors of a poor outcome", "predictors of success", "barriers to recovery",
    "psychosocial barriers", "barriers to success", "risk factors for failure",
    "smoking", "depression", "distress", "fear avoidance", "litigation",
)  # fmt: skip
_ADDRESSED = (
    "addressed", "is addressed", "are addressed", "was addressed", "were addressed",
    "has been addressed", "have been addressed", "being addressed", "were discussed",
    "were each addressed", "were all addressed", "were gone through", "were reviewed",
)  # fmt: skip

CUES = (
    Cue(
        fact=Fact.TEAM_EVALUATION_DONE,
        terms=(
            "multidisciplinary evaluation", "interdisciplinary evaluation",
            "multidisciplinary assessment", "interdisciplinary assessment",
            "functional restoration program evaluation", "frp evaluation",
            "baseline functional testing", "multidisciplinary team evaluation",
            "multi disciplinary evaluation", "interdisciplinary pain evaluation",
            *_TEAMS_WORK, "team evaluation", "baseline functional tests",
            "baseline functional measures", "baseline functional evaluation",
            "evaluated for the functional restoration program",
            "evaluated at the functional restoration program",
        ),
        event=True,
    ),
    Cue(
        fact=Fact.OPTIONS_EXHAUSTED,
        terms=(
            "options exhausted", "options have been exhausted", "exhausted all",
            "exhausted conservative", "exhausted conservative care", "no other options",
            "not a surgical candidate", "not a candidate for surgery",
            "no surgical option", "declined surgery", "absence of other options",
            "previous methods of treating chronic pain have been unsuccessful",
            "failed all conservative", "no further surgery", "refused surgery",
            "no surgery is an option", "surgery is not an option",
            "surgery is no option", "no surgical options", "surgery is not indicated",
            "not a candidate for further surgery", "no longer a surgical candidate",
            "nothing surgical", "no surgical solution", "nothing left to offer",
            "nothing more to offer", "nothing further to offer",
            "other treatments have failed", "all other treatment has failed",
        ),
    ),
    Cue(
        fact=Fact.OPTIONS_EXHAUSTED,
        terms=(
            "surgery pending", "considering surgery", "considering injections",
            "awaiting surgery", "scheduled for surgery", "surgical candidate",
            "candidate for surgery", "pending surgery", "surgery is being considered",
        ),
        denies=True,
    ),
    Cue(
        fact=Fact.MOTIVATED_TO_CHANGE,
        terms=(
            "motivated", "highly motivated", "well motivated", "motivation to change",
            "motivated to return to work", "willing to forgo secondary gain",
            "motivated to change", "willing to participate",
        ),
    ),
    Cue(
        fact=Fact.NEGATIVE_PREDICTORS_ADDRESSED,
        terms=(
            "addressed negative predictors", "addressed the negative predictors",
            *(f"{what} {done}" for what, done in product(_PREDICTORS, _ADDRESSED)),
        ),
    ),
    Cue(
        fact=Fact.NEGATIVE_PREDICTORS_ADDRESSED,
        terms=(
            "negative predictors not addressed",
            "negative predictors were not addressed",
            "negative predictors of success were not addressed",
        ),
        denies=True,
    ),
    Cue(
        fact=Fact.WITHDRAWAL_NEED,
        terms=(
            "failed taper", "failed a taper", "failed an outpatient taper",
            "failed outpatient taper", "unable to taper", "unable to wean",
            "failed weaning", "aberrant behavior", "aberrant drug behavior",
            "opioid use disorder", "opioid dependence", "opioid addiction",
            "intolerable side effects", "opioid induced hyperalgesia", "overdose",
            "addiction", "lack of functional improvement on opioids",
            "withdrawal symptoms",
        ),
    ),
    Cue(
        fact=Fact.SEVERE_MENTAL_STATE,
        terms=(
            "suicidal ideation", "suicidal thought", "homicidal ideation",
            "homicidal thought", "homicidal and suicidal thought", "suicide attempt",
            "suicidal and homicidal thought", "psychosis", "psychotic",
            "suicidal intent", "suicidal", "danger to self", "danger to others",
            "psychotic features", "severe decompensation", "unable to function",
            "command hallucination",  "si/hi", "passive si", "active si",
            "thoughts of ending", "wants to die", "wish to die", "5150",
            "hears voices", "hearing voices", "hallucination",
            "auditory hallucination", "visual hallucination",
            "auditory and visual hallucination", "psychotic episode",
            "sees things that are not there",  "delusional",
            "delusion", "paranoid delusion",
        ),
    ),
    Cue(
        fact=Fact.PSYCHOTROPIC_DRUG_IN_USE,
        terms=(
            "sertraline", "zoloft", "fluoxetine", "prozac", "escitalopram", "lexapro",
            "citalopram", "celexa", "paroxetine", "paxil", "venlafaxine", "effexor",
            "duloxetine", "cymbalta", "bupropion", "wellbutrin", "mirtazapine",
            "remeron", "trazodone", "buspirone", "buspar", "quetiapine", "seroquel",
            "aripiprazole", "abilify", "lithium", "lamotrigine", "risperidone",
            "olanzapine", "prazosin", "alprazolam", "xanax", "clonazepam", "klonopin",
            "lorazepam", "ativan", "psychotropic medication", "antidepressant",
            "psychiatric medication", "hydroxyzine", "viibryd", "pristiq",
            "antidepressants", "anti anxiety medication",
        ),
    ),
)  # fmt: skip
