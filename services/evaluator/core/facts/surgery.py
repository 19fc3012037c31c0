"""Surgery and injections: considered, approved, done; what must be known before them.

Not here: care tried before (`care`), signs (`exam`), and what studies show (`studies`).
"""

from services.evaluator.core.facts.record import Cue
from shared.facts import Fact

CUES = (
    Cue(
        fact=Fact.SURGERY_CONSIDERED,
        terms=(
            "surgical candidate", "candidate for surgery", "surgical consultation",
            "surgical consult", "surgical evaluation", "surgical intervention",
            "considering surgery", "surgery is being considered", "surgical planning",
            "preoperative planning", "pre operative planning", "wants surgery",
            "wishes to proceed with surgery", "scheduled for surgery",
            "orthopedic surgeon", "spine surgeon", "neurosurgeon", "spine surgery",
            "referral to a spine surgeon", "orthopedic consultation", "surgical option",
            "surgical referral", "neurosurgical consultation", "orthopedic surgery",
            "referred to orthopedics", "orthopedic referral", "needs surgery",
            "may require surgery", "may need surgery", "plan for surgery",
            "considering an epidural", "prior to epidural steroid injection",
        ),
    ),
    Cue(
        fact=Fact.SURGERY_CONSIDERED,
        terms=(
            "not a surgical candidate", "no surgery planned", "declines surgery",
            "declined surgery", "does not want surgery", "not interested in surgery",
            "surgery is not indicated", "not considering surgery",
            "not a candidate for surgery", "no plans for surgery", "refuses surgery",
            "does not wish to have surgery", "surgery not planned",
        ),
        denies=True,
    ),
    Cue(
        fact=Fact.SURGERY_AUTHORIZED,
        terms=(
            "surgery was authorized", "surgery has been authorized",
            "surgery certified", "surgery was approved", "surgery has been approved",
            "surgery authorized", "surgery was certified", "arthroscopy was authorized",
            "surgery approved", "arthroscopy was approved", "arthroscopy was certified",
            "authorized surgery", "approved surgery", "certified surgery",
            "approved arthroscopy", "authorized arthroscopy",
            "surgical procedure was certified", "the surgery is approved",
            "surgery is authorized", "surgery has been certified",
            "certified the surgery",
        ),
    ),
    Cue(
        fact=Fact.SURGERY_AUTHORIZED,
        terms=(
            "surgery was denied", "surgery denied", "surgery was not certified",
            "surgery was non certified", "surgery not authorized", "surgery is denied",
            "surgery was not authorized", "denied surgery",
        ),
        denies=True,
    ),
    Cue(
        fact=Fact.WORSE_OR_NEW_SINCE,
        terms=(
            "new injury", "new trauma", "worsening symptoms", "progressive symptoms",
            "significant change in symptoms", "progressively worse", "new symptoms",
            "new onset weakness", "new numbness", "worsening neurologic", "re injury",
            "progression of symptoms", "worsening weakness", "increasing weakness",
            "new fall", "symptoms have worsened", "has worsened", "interval change",
            "recurrent herniation", "progressive neurologic deficit", "reinjury",
            "progressive weakness", "new neurological deficit", "worsening pain",
        ),
    ),
    Cue(
        fact=Fact.NIGHT_PAIN,
        terms=(
            "night pain", "pain at night", "nighttime pain", "night time pain",
            "nocturnal pain", "wakes at night", "awakens at night",
            "times a night", "times at night", "times each night", "nights a week",
            "times per night", "wakes him at night", "wakes her at night",
            "pain disturbs sleep",
            "awakened by pain", "difficulty sleeping on",
            "pain interferes with sleep",
        ),
    ),
    Cue(
        fact=Fact.PSYCHOLOGICAL_CLEARANCE,
        terms=(
            "psychological clearance", "psychologically cleared",
            "cleared by psychology", "cleared psychologically", "psychosocial screen",
            "psychosocial screening", "favorable psychological evaluation",
            "psychological screening", "cleared from a psychological standpoint",
            "no psychological contraindication",
            "good candidate from a psychological standpoint",
        ),
        event=True,
    ),
    Cue(
        fact=Fact.NICOTINE_FREE,
        terms=(
            "non smoker", "nonsmoker", "never smoked", "never been a smoker",
            "never used tobacco", "not a smoker", "lifelong nonsmoker",
            "does not smoke",
            "denies smoking", "denies tobacco use", "denies tobacco", "no tobacco",
            "quit smoking", "never smoker", "no tobacco use", "stopped smoking",
            "nicotine free",
        ),
    ),
    Cue(
        fact=Fact.NICOTINE_FREE,
        terms=(
            "smoker", "smokes", "pack per day", "pack a day", "packs per day",
            "tobacco use", "current smoker", "1/2 pack per day", "cigarettes",
        ),
        denies=True,
    ),
    Cue(
        fact=Fact.CARDIAC_RISK,
        terms=(
            "coronary artery disease", "congestive heart failure",
            "ischemic heart disease", "heart failure", "stroke",
            "transient ischemic attack", "cerebrovascular disease",
            "myocardial infarction", "insulin dependent diabetes",
            "renal insufficiency", "atrial fibrillation", "arrhythmia", "chest pain",
            "supraventricular tachycardia", "syncope", "heart murmur",
            "chronic kidney disease", "insulin dependent diabetic",
        ),
    ),
    Cue(
        fact=Fact.BLEEDING_RISK,
        terms=(
            "anticoagulant", "anticoagulation", "coumadin", "warfarin", "xarelto",
            "eliquis", "bleeding disorder", "liver disease", "cirrhosis", "anemia",
            "hemophilia", "easy bruising", "bleeding history", "plavix",
        ),
    ),
    Cue(
        fact=Fact.RECURRENT_DISLOCATION,
        terms=(
            "recurrent dislocation", "multiple dislocations", "dislocated twice",
            "recurrent shoulder dislocation", "recurrent instability",
            "recurrent patellar dislocation", "second dislocation",
        ),
    ),
    Cue(
        fact=Fact.DISPLACED_FRACTURE,
        terms=(
            "displaced fracture", "displaced", "comminuted fracture", "open fracture",
            "unstable fracture", "intra articular fracture", "nonunion", "malunion",
            "failed closed reduction", "angulated fracture", "comminuted", "nonunited",
        ),
    ),
    Cue(
        fact=Fact.DISPLACED_FRACTURE,
        terms=(
            "nondisplaced", "non displaced", "minimally displaced",
            "nondisplaced fracture", "healed fracture", "well aligned",
        ),
        denies=True,
    ),
    Cue(
        fact=Fact.HARDWARE_PROBLEM,
        terms=(
            "painful hardware", "hardware pain", "broken hardware", "loose hardware",
            "symptomatic hardware", "hardware failure", "prominent hardware",
            "broken screw", "loosening of hardware", "hardware irritation",
            "retained painful hardware", "hardware migration", "backed out screw",
        ),
    ),
    Cue(
        fact=Fact.HERNIA_FOUND,
        terms=(
            "inguinal hernia", "umbilical hernia", "incisional hernia",
            "ventral hernia", "reducible hernia", "palpable hernia",
            "hernia on examination", "femoral hernia", "incarcerated hernia", "hernia",
        ),
    ),
    Cue(
        fact=Fact.REGIONAL_PAIN_SYNDROME,
        terms=(
            "crps", "complex regional pain syndrome", "reflex sympathetic dystrophy",
            "causalgia", "budapest criteria",
        ),
    ),
    Cue(
        fact=Fact.FAILED_BACK_SURGERY,
        terms=(
            "failed back surgery syndrome", "failed back surgery",
            "post laminectomy syndrome", "postlaminectomy syndrome",
            "failed back syndrome",
        ),
    ),
    Cue(
        fact=Fact.DYSTONIA_OR_SPASTICITY,
        terms=(
            "cervical dystonia", "torticollis", "spasmodic torticollis", "spasticity",
            "dystonia", "spastic", "involuntary head deviation", "blepharospasm",
        ),
    ),
    Cue(
        fact=Fact.PATELLAR_TENDINOSIS,
        terms=(
            "patellar tendinosis", "patella tendinosis",
            "refractory patellar tendinosis", "jumper's knee", "patellar tendinopathy",
            "patellar tendinitis",
        ),
    ),
    Cue(
        fact=Fact.SLEEP_APNEA_SIGN,
        terms=(
            "excessive daytime somnolence", "daytime sleepiness", "witnessed apnea",
            "cataplexy", "morning headache", "loud snoring", "sleep apnea",
            "daytime somnolence", "obstructive sleep apnea",
            "excessive daytime sleepiness", "snores loudly", "stops breathing",
            "apneic episodes", "pauses in breathing", "falls asleep driving",
            "falls asleep at work", "falls asleep at the wheel", "gasping for air",
            "wakes gasping", "wakes up gasping", "choking at night",
        ),
    ),
    Cue(
        fact=Fact.LONG_DRUG_USE,
        terms=(
            "long term nsaid use", "chronic nsaid use", "long term use of nsaids",
            "long term medication use", "chronic medication use", "long term use",
            "medication monitoring", "monitor liver", "monitor renal", "liver function",
            "kidney function", "chronic opioid therapy", "long term opioid",
        ),
    ),
    Cue(
        fact=Fact.BONE_LOSS_RISK,
        terms=(
            "osteoporosis", "osteopenia", "low bone density", "fragility fracture",
            "long term steroid", "chronic steroid use", "postmenopausal",
            "insufficiency fracture", "chronic corticosteroid",
        ),
    ),
    Cue(
        fact=Fact.SPINE_SURGERY_DONE,
        terms=(
            "prior lumbar surgery", "previous back surgery", "status post lumbar",
            "lumbar spine surgery", "prior back surgery", "status post laminectomy",
            "status post discectomy", "status post fusion", "cervical fusion",
            "lumbar fusion", "status post cervical", "previous lumbar surgery",
            "prior cervical surgery", "status post acdf", "prior laminectomy",
            "previous spine surgery", "prior discectomy", "postoperative changes",
            "status post microdiscectomy",
        ),
        event=True,
    ),
)  # fmt: skip
