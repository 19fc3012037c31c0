"""Reasons for and against therapy beside its count; the words that state them."""

from services.evaluator.core.facts.record import Cue
from services.evaluator.core.pattern import Pattern
from shared.facts import Fact

_MAY_COME = Pattern(
    r"\b(?:if|in case of|in the event of|should|future|prevent\w*|avoid\w*)\b[^.;]*$"
    r"|\b(?:per|each|every) $"
    r"|\b(?:taken|takes|uses|used|only|prn|needed) (?:only )?(?:for|during) (?:\w+ )?$"
)
"""Words that make a flare-up one that may come."""

CUES = (
    Cue(
        fact=Fact.HOME_EXERCISE_INSUFFICIENT,
        terms=(
            "home exercise program is not sufficient",
            "home exercises are not sufficient", "home exercise is insufficient",
            "home exercise program is insufficient",
            "home exercise program was insufficient", "hep is not sufficient",
            "hep is insufficient", "hep insufficient",
            "unable to perform home exercise", "unable to do home exercise",
            "cannot perform home exercise", "unable to perform hep", "unable to do hep",
            "cannot do hep", "home exercise program is inadequate",
            "failed home exercise", "failed home exercise program",
            "despite home exercise", "despite hep", "despite home exercise program",
            "despite a home exercise program", "home exercise program has failed",
            "unable to exercise on his own", "unable to exercise on her own",
            "requires supervised therapy", "needs supervised therapy",
            "needs supervision with exercise", "home exercise program was ineffective",
            "home exercises did not help",
        ),
    ),
    Cue(
        fact=Fact.FLARE_UP,
        terms=(
            "flare up", "acute flare up", "acute flare", "exacerbation", "reinjury",
            "re injury", "new injury", "acute exacerbation", "sudden increase in pain",
            "recent fall", "re aggravated", "reaggravated", "acute worsening",
            "sudden worsening", "acute on chronic", "recent flare", "flared",
        ),
        unless=_MAY_COME,
    ),
    Cue(
        fact=Fact.FLARE_UP, terms=("flares on and off", "chronic stable"), denies=True
    ),
    Cue(
        fact=Fact.LAND_THERAPY_NOT_TOLERATED,
        terms=(
            "unable to tolerate land based", "cannot tolerate land based",
            "could not tolerate land based", "failed land based", "failed land therapy",
            "intolerant of land based", "not tolerate land based",
            "reduced weight bearing", "non weight bearing", "partial weight bearing",
            "weight bearing restriction", "extreme obesity", "morbidly obese",
            "morbid obesity", "severe osteoarthritis",
            "severe degenerative joint disease", "severe arthritis",
            "advanced osteoarthritis", "end stage osteoarthritis",
            "weight bearing is contraindicated", "minimize the effects of gravity",
            "unable to bear weight", "intolerance to land based", "gravity eliminated",
        ),
    ),
    Cue(
        fact=Fact.MEDICATION_NOT_TOLERATED,
        terms=(
            "unable to tolerate medication", "unable to tolerate nsaids",
            "intolerant of medication", "intolerance to medication",
            "cannot tolerate nsaids", "intolerance to nsaids",
            "not tolerate medication", "medication intolerance", "gi upset",
            "gastrointestinal upset", "stomach upset", "upset stomach", "weaning",
            "reduce medication", "reduce pain medication", "wean off", "wean from",
            "trying to wean", "taper off",
            "decrease medication", "reduce his medication", "reduce her medication",
            "wishes to avoid medication", "avoid medication", "allergic to nsaids",
            "medications are not tolerated", "medication is not tolerated",
            "medication was not tolerated", "medication reduced",
            "reduction of medication", "side effects from medication",
            "side effects of medication", "adverse effects of medication",
            "drowsiness from medication",
        ),
    ),
    Cue(
        fact=Fact.MEDICATION_NOT_TOLERATED,
        terms=("tolerates medication well", "tolerating medication well",
               "tolerates medications well", "tolerating medications well"),
        denies=True,
    ),
    Cue(
        fact=Fact.TREATMENT_GOALS_STATED,
        terms=(
            "treatment goal", "goals of treatment", "goals of therapy", "therapy goal",
            "short term goal", "long term goal", "short and long term goal",
            "functional goal", "specific goal", "treatment plan with goals",
            "goals include", "goal is to", "goals are to",
        ),
    ),
    Cue(
        fact=Fact.DEVICE_TRIAL_HELPED,
        terms=(
            "successful trial", "trial was successful", "trial with benefit",
            "benefit from the trial", "trial was beneficial", "trial was helpful",
            "helped in physical therapy", "tens in physical therapy helped",
            "tens in pt helped", "tens trial helped", "30 day trial with relief",
            "one month trial with relief", "trial reduced pain", "trial decreased pain",
            "trial provided relief", "trial resulted in", "responded well to tens",
            "relief with tens", "relief with the tens unit", "relief with h wave",
            "benefit with tens", "benefited from tens", "benefit from h wave",
            "pain relief with tens", "good relief with tens", "relief during the trial",
            "reduction in pain with tens", "reduced pain and medication use with tens",
        ),
    ),
    Cue(
        fact=Fact.DEVICE_TRIAL_HELPED,
        terms=(
            "trial failed", "tens trial failed", "tens unit failed",
            "no benefit from tens", "no relief with tens", "tens failed", "failed tens",
            "failed tens trial", "tens did not help", "no relief from tens",
            "trial was not successful", "unsuccessful trial", "tens was not helpful",
        ),
        denies=True,
    ),
    Cue(
        fact=Fact.TENS_FAILED,
        terms=(
            "failed tens", "failed tens trial", "tens failed", "tens unit failed",
            "tens did not help", "tens was not helpful", "no relief with tens",
            "no benefit from tens", "no relief from tens", "failed a tens unit",
            "tens trial failed", "tens was ineffective", "without relief from tens",
        ),
    ),
    Cue(
        fact=Fact.EXCEPTIONAL_FACTORS,
        terms=(
            "exceptional factor", "exceptional circumstance", "extenuating factor",
            "extenuating circumstance",
        ),
    ),
    Cue(
        fact=Fact.SUPERVISED_EXERCISE,
        terms=(
            "supervised by a physical therapist", "monitored by a medical professional",
            "supervised exercise", "administered by medical professionals",
            "monitored and administered by medical professionals",
            "supervised gym program", "supervised by a health professional",
        ),
    ),
    Cue(
        fact=Fact.EXERCISE_EQUIPMENT_NEEDED,
        terms=(
            "needs gym equipment", "needs special equipment", "requires equipment",
            "needs equipment", "requires gym equipment", "requires special equipment",
            "need for equipment", "need for gym equipment", "need for a pool",
            "needs access to a pool", "requires access to a pool", "needs a pool",
            "requires a pool", "equipment not available at home",
            "equipment that is not available at home", "equipment he does not have",
            "equipment she does not have", "need for special equipment",
            "equipment unavailable at home", "requires resistance machines",
            "needs resistance machines",
        ),
    ),
    Cue(
        fact=Fact.POSTURE_AGGRAVATES,
        terms=(
            "prolonged sitting", "prolonged standing", "worse with sitting",
            "worsened by sitting", "aggravated by sitting", "aggravated with sitting",
            "worse sitting", "increased with sitting", "sitting increases",
            "pain with sitting", "unable to sit", "prolonged computer use",
            "prolonged typing", "desk work", "computer work", "sitting at a desk",
        ),
    ),
)  # fmt: skip
