"""What a person cannot do alone, and what else burdens them; the words that say so."""

from itertools import product

from services.evaluator.core.facts.record import Cue
from services.evaluator.core.pattern import Pattern
from shared.facts import Fact

_USES = (
    "uses", "using", "use of", "requires", "relies on", "walking with", "walks with",
    "ambulates w/", "ambulating with", "ambulates using",
)  # fmt: skip
_AIDS = (
    "a single point cane", "single point cane", "a quad cane", "a four wheeled walker",
    "a front wheeled walker", "fww", "a knee scooter", "knee scooter", "a wheelchair",
    "a rollator", "bilateral crutches", "a cane", "a walker", "crutches", "a scooter",
)  # fmt: skip
_UNSTEADY = Pattern(r"\b(?:unsteady|wide based|unable|cannot|poor|difficult\w*)\b")

CUES = (
    Cue(
        fact=Fact.HOMEBOUND,
        terms=(
            "homebound", "home bound", "confined to bed", "taxing effort",
            "does not leave the house", "does not leave home", "confined to the home",
            "confined to home",
            "unable to leave home", "unable to leave the home", "cannot leave home",
            "cannot leave the house", "unable to leave the house", "bedbound",
            "bed bound", "bedridden", "house bound", "housebound",
            "leaves home only with assistance", "taxing effort to leave the home",
            "confined to his home", "confined to her home", "confined to the house",
            "confined to his house", "confined to her house", "restricted to the home",
        ),
    ),
    Cue(
        fact=Fact.HOMEBOUND,
        terms=("drives", "able to drive", "ambulates without aid", "not homebound",
               "ambulates independently", "independent with ambulation",
               "ambulating independently", "drives himself", "drives herself",
               "drives to", "attends all appointments"),
        denies=True,
    ),
    Cue(
        fact=Fact.PERSONAL_OR_SKILLED_CARE_NEED,
        terms=(
            "assistance with bathing", "assist with bathing", "help with bathing",
            "assistance with dressing", "assist with dressing", "help with dressing",
            "requires assistance with adls", "needs assistance with adls",
            "requires assistance with activities of daily living", "wound care",
            "needs assistance with activities of daily living", "dressing changes",
            "assistance with activities of daily living", "assistance with transfers",
            "assistance with adls", "dependent for adls", "dependent in adls",
            "requires assist with bathing", "bowel and bladder care", "wound vac",
            "administration of medication", "intravenous antibiotics", "iv antibiotics",
            "skilled nursing", "assistance with toileting", "total assistance",
            "maximum assistance", "moderate assistance", "assistance with transferring",
            "unable to bathe", "unable to dress", "unable to care for himself",
            "unable to care for herself", "unable to perform self care",
            "help him with toileting", "help her with toileting", "help him bathe",
            "help him with bathing", "help her with bathing", "help her bathe",
            "help him with dressing", "help her with dressing", "help him dress",
            "help her dress",
        ),
    ),
    Cue(
        fact=Fact.PERSONAL_OR_SKILLED_CARE_NEED,
        terms=(
            "independent in self care", "independent with self care",
            "independent in adls", "independent with adls",
            "independent in all adls", "independent with all adls",
            "independent in activities of daily living", "independent w/ adls",
            "independent w/ all adls", "independent with all activities",
            "independent in all activities of daily living", "independent adls",
            "independent with activities of daily living", "independent for adls",
            "able to perform all adls", "able to bathe and dress",
            "independent with bathing", "independent w/ bathing",
            "independent with dressing", "independent for self care",
            "dresses without assistance", "bathes without assistance",
            "dresses himself", "dresses herself", "bathes himself", "bathes herself",
        ),
        denies=True,
    ),
    Cue(
        fact=Fact.HOME_CARE_EVALUATED,
        terms=(
            "in home evaluation", "home health evaluation", "home evaluation",
            "in home assessment", "home health assessment", "evaluated the home",
            "home safety evaluation", "home care evaluation", "home care assessment",
            "evaluation of the home", "assessed at home", "evaluated at home",
        ),
    ),
    Cue(
        fact=Fact.MOBILITY_LIMITED,
        terms=(
            "unable to bear weight", "non weight bearing", "nonweightbearing",
            "non weightbearing", "partial weight bearing", "toe touch weight bearing",
            "unsteady gait", "unsteady", "nwb", "balance is poor", "has fallen",
            "at risk of falling", "fall risk", "risk of falls", "risk for falls",
            "gait instability", "difficulty ambulating", "difficulty walking",
            "impaired gait", "gait impairment", "unable to walk", "unable to ambulate",
            "unable to ambulate without", "antalgic gait", "poor balance",
            "balance deficit", "loss of balance", "paraplegia", "paraplegic",
            "quadriplegia", "tetraplegia", "hemiparesis", "wheelchair bound",
            "foot drop", "falls", "ambulates with crutches", "ambulates with a cane",
            "ambulates with a walker", "uses a cane", "uses a walker", "uses crutches",
            "amputation", "limited mobility", "walks with a limp and a cane",
            *(f"{use} {aid}" for use, aid in product(_USES, _AIDS)),
        ),
    ),
    Cue(
        fact=Fact.MOBILITY_LIMITED,
        terms=(
            "without assistive device", "without an assistive device",
            "w/o assistive device", "without assistance or devices",
            "without any assistive device", "no assistive device",
            "without the use of assistive devices", "ambulates independently",
            "w/o an assistive device", "without use of an assistive device",
        ),
        denies=True,
        unless=_UNSTEADY,
    ),
    Cue(
        fact=Fact.CANNOT_TRAVEL_ALONE,
        terms=(
            "unable to drive", "cannot drive", "can not drive", "not able to drive",
            "can't drive", "no longer able to drive", "no longer drives",
            "doesn't drive", "stopped driving",
            "no one to drive", "nobody to drive", "no one to take",
            "unable to take public transportation",
            "unable to use public transportation", "does not drive", "not driving",
            "no means of transportation", "no transportation",
            "unable to self transport", "seizure", "legally blind",
            "unable to transport himself", "unable to transport herself",
            "should not drive", "restricted from driving", "right leg is immobilized",
        ),
    ),
    Cue(
        fact=Fact.CANNOT_TRAVEL_ALONE,
        terms=("drives", "able to drive", "drove to the visit", "drives himself",
               "drives herself", "driven by family", "drove herself", "drove himself",
               "has been driving him", "has been driving her", "takes her to",
               "takes him to", "wife drives", "husband drives", "son drives",
               "daughter drives", "friend drives", "mother drives", "father drives",
               "takes the bus", "uses the bus", "uses public transportation",
               "takes public transportation", "rides the bus", "able to use the bus",
               "able to use public transportation"),
        denies=True,
    ),
    Cue(
        fact=Fact.PRESSURE_OR_CORD_INJURY,
        terms=(
            "pressure ulcer", "pressure sore", "decubitus ulcer", "decubitus",
            "spinal cord injury", "paraplegia", "quadriplegia", "tetraplegia",
            "paraplegic", "quadriplegic", "bed sore", "bedsore",
        ),
    ),
    Cue(
        fact=Fact.CLOT_RISK,
        terms=(
            "deep vein thrombosis", "dvt", "history of dvt", "pulmonary embolism",
            "blood clot", "blood clots", "factor v leiden", "thrombophilia",
            "clotting disorder", "hypercoagulable",
            "prolonged immobilization", "high risk for dvt", "risk factors for dvt",
            "lymphedema", "venous insufficiency", "venous stasis", "chronic edema",
        ),
    ),
    Cue(
        fact=Fact.OBESITY,
        terms=(
            "obese", "obesity", "morbidly obese", "morbid obesity", "extreme obesity",
            "severely obese", "class iii obesity", "class ii obesity",
        ),
    ),
    Cue(
        fact=Fact.SELF_DIRECTED_WEIGHT_LOSS_FAILED,
        terms=(
            "failed diet and exercise", "diet and exercise have failed",
            "diet and exercise failed", "unable to lose weight with diet and exercise",
            "unsuccessful attempts at weight loss", "failed attempts at weight loss",
            "failed weight loss", "attempted diet and exercise",
            "tried diet and exercise", "unable to lose weight on his own",
            "unable to lose weight on her own", "failed dieting",
            "despite diet and exercise", "failed calorie restriction",
            "regained the weight", "regained all the weight",
            "unable to lose weight despite", "unable to lose weight with diet",
            "unsuccessful with diet", "unsuccessful with dieting",
        ),
    ),
    Cue(
        fact=Fact.WEIGHT_BEARS_ON_INJURY,
        terms=(
            "weight gain since the injury", "weight gain since injury",
            "weight gain due to inactivity", "weight gain from inactivity",
            "gained weight since the injury", "gained weight since injury",
            "gained weight due to the injury", "weight gain due to the injury",
            "gained weight because of inactivity", "weight gain after the injury",
            "weight gain secondary to the injury", "weight gain through inactivity",
            "weight gain secondary to inactivity",
            "weight loss before surgery", "lose weight before surgery",
            "weight loss is required for surgery", "weight loss prior to surgery",
            "lose weight prior to surgery", "must lose weight before",
            "not a surgical candidate because of weight",
            "surgery is delayed by weight", "weight loss is needed for surgery",
            "weight delays surgery", "needs to lose weight before",
        ),
    ),
    Cue(
        fact=Fact.LANGUAGE_BARRIER,
        terms=(
            "spanish speaking", "interpreter", "does not speak english",
            "limited english", "speaks only spanish", "non english speaking",
            "language barrier", "primary language is spanish", "via interpreter",
            "with an interpreter", "speaks spanish only", "monolingual spanish",
            "translator", "non english", "through an interpreter",
        ),
    ),
    Cue(
        fact=Fact.LANGUAGE_BARRIER,
        terms=("fluent in english", "speaks english", "english speaking",
               "speaks fluent english", "english is his first language",
               "english is her first language"),
        denies=True,
    ),
    Cue(
        fact=Fact.COMPLEX_CARE_NEED,
        terms=(
            "traumatic brain injury", "catastrophic injury", "multiple trauma",
            "polytrauma", "spinal cord injury", "severe burns", "amputation",
            "complex medical condition", "catastrophic", "quadriplegia", "paraplegia",
            "multiple comorbidities", "coma",
        ),
    ),
    Cue(
        fact=Fact.COMORBIDITY,
        terms=(
            "diabetes", "diabetes mellitus", "diabetic", "hypertension",
            "heart disease", "coronary artery disease", "congestive heart failure",
            "asthma", "copd", "rheumatoid arthritis", "lupus", "kidney disease",
            "renal insufficiency", "liver disease", "hepatitis", "stroke",
            "atrial fibrillation", "cancer", "sleep apnea", "hypothyroidism", "obesity",
            "current smoker", "active smoker", "heavy smoker", "fibromyalgia",
            "chronic obstructive pulmonary disease",
            "myocardial infarction", "anemia", "dm", "dm2", "dm ii", "dmii", "t2dm",
            "dm type 2", "dm type ii", "niddm", "iddm", "htn", "cad", "chf", "osa",
            "ckd", "esrd", "hypothyroid", "high blood pressure", "afib", "hiv",
            "type 2 diabetes", "type ii diabetes", "a fib",  "hep c",
        ),
    ),
)  # fmt: skip
