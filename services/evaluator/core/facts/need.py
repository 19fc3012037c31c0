"""What a person cannot do alone, and what else burdens them; the words that say so."""

from services.evaluator.core.facts.record import Cue
from shared.facts import Fact

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
        ),
    ),
    Cue(
        fact=Fact.HOMEBOUND,
        terms=("drives", "able to drive", "ambulates without aid", "not homebound",
               "ambulates independently", "independent with ambulation",
               "ambulating independently"),
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
        ),
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
            "amputation", "limited mobility",
        ),
    ),
    Cue(
        fact=Fact.CANNOT_TRAVEL_ALONE,
        terms=(
            "unable to drive", "cannot drive", "can not drive", "not able to drive",
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
               "daughter drives", "friend drives", "mother drives", "father drives"),
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
            "blood clot", "thrombophilia", "clotting disorder", "hypercoagulable",
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
            "with an interpreter",
        ),
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
            "smoker", "fibromyalgia", "chronic obstructive pulmonary disease",
            "myocardial infarction", "anemia",
        ),
    ),
)  # fmt: skip
