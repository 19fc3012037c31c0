"""How an opioid is watched, and what speaks against one: the words that state it.

Not here: drugs in use (`medication`), their effect (`drug_effect`), and the date and
result of a urine test (`urine_test`).
"""

from services.evaluator.core.facts.record import Cue
from shared.facts import Fact

_WATCHING = (
    Cue(
        fact=Fact.PRESCRIPTION_MONITORING_CHECKED,
        terms=(
            "cures report", "cures reviewed", "cures was reviewed", "cures checked",
            "cures was checked", "cures is consistent", "cures consistent",
            "cures report was reviewed", "cures report reviewed", "reviewed cures",
            "checked cures", "cures report is consistent", "cures was consistent",
            "cures review", "review of cures", "pdmp reviewed", "pdmp was reviewed",
            "prescription drug monitoring program", "cures database", "cures and uds",
            "pdmp", "cures", "state database", "monitoring database", "pmp report",
            "prescription monitoring", "state monitoring program", "pmp",
            "state prescription database", "drug monitoring report",
        ),
        event=True,
    ),
    Cue(
        fact=Fact.OPIOID_AGREEMENT,
        terms=(
            "opioid agreement", "opioid contract", "narcotic agreement",
            "pain contract", "narcotic contract", "pain agreement",
            "opioid treatment agreement", "medication agreement",
            "pain management agreement", "signed agreement", "signed contract",
            "opioid consent", "pain medication agreement", "pain management contract",
            "controlled substance agreement", "medication contract",
        ),
        event=True,
    ),
    Cue(
        fact=Fact.OPIOID_RISK_SCREENED,
        terms=(
            "opioid risk tool", "ort", "soapp", "soapp r", "comm score",
            "current opioid misuse measure", "opioid risk assessment",
            "risk assessment", "risk stratification", "screened for risk of addiction",
            "low risk", "risk of opioid misuse", "screening for risk of addiction",
            "ort score", "moderate risk", "high risk for opioid",
            "risk of abuse was assessed", "screener and opioid assessment",
        ),
        event=True,
    ),
    Cue(
        fact=Fact.HIGH_OPIOID_RISK,
        terms=(
            "moderate risk", "high risk of misuse", "high risk for opioid misuse",
            "high risk for abuse", "high risk of abuse", "moderate to high risk",
            "high risk for opioid", "prior overdose", "history of overdose", "overdose",
        ),
    ),
    Cue(
        fact=Fact.ABERRANT_BEHAVIOR,
        terms=(
            "aberrant behavior", "aberrant drug", "aberrant drug behavior",
            "early refill", "aberrant drug related behavior",
            "aberrant drug taking behavior", "diversion", "lost prescription",
            "lost his prescription", "lost her prescription", "multiple prescribers",
            "doctor shopping", "drug seeking", "forgery", "aberrant", "aberrancy",
            "medication misuse", "opioid misuse", "stolen medication", "early refills",
            "nonadherent", "overuse of opioids",
            "borrowing pills", "borrowed pills", "borrowing medication",
            "borrowed medication", "taking extra pills", "taking extra tablets",
            "took extra pills", "took extra tablets", "medications were stolen",
            "medication was stolen", "pills were stolen", "medications stolen",
            "ran out early", "runs out early", "ran out of medication early",
            "ran out of his medication early", "ran out of her medication early",
            "ran out of medications early", "self escalated", "self escalation",
            "more than prescribed", "more tablets than prescribed", "overtaking",
            "stolen medications", "lost medications", "multiple providers for opioids",
        ),
    ),
    Cue(
        fact=Fact.SUBSTANCE_USE_DISORDER,
        lasting=True,
        terms=(
            "substance use disorder", "substance abuse", "alcohol abuse", "alcoholism",
            "history of substance abuse", "history of alcohol abuse",
            "opioid addiction", "drug abuse", "alcohol use disorder",
            "opioid dependence", "drug addiction", "opioid use disorder",
            "history of addiction", "history of drug abuse", "polysubstance abuse",
            "heroin", "cocaine", "methamphetamine", "addiction",
        ),
    ),
    Cue(
        fact=Fact.TAPER_SCHEDULED,
        terms=(
            "taper schedule", "tapering schedule", "weaning schedule", "taper plan",
            "wean by", "taper by", "weaned by", "tapered by", "reduce by 10%",
            "decrease by one tablet", "reduce by one tablet", "wean by one tablet",
            "10% per week", "10% every", "one tablet per week", "one tablet every week",
            "one tablet every 2 weeks", "one tablet every two weeks", "scheduled taper",
            "each month one less", "one less each", "one fewer each",
            "10 percent every", "10 percent per week", "10 percent a week",
            "10 percent each", "10% each", "by one tablet each", "one tablet each week",
            "one tablet each month", "one tablet per month", "one tablet a week",
            "weaning plan", "reduction of 10%", "1 tablet per week", "1 tablet every",
        ),
    ),
)  # fmt: skip

_RISKS = (
    Cue(
        fact=Fact.KIDNEY_DISEASE,
        lasting=True,
        terms=(
            "kidney disease", "chronic kidney disease", "renal insufficiency", "ckd",
            "renal failure", "renal disease", "kidney failure", "elevated creatinine",
            "renal dysfunction", "renal impairment", "dialysis", "kidney transplant",
        ),
    ),
    Cue(
        fact=Fact.LIVER_DISEASE,
        lasting=True,
        terms=(
            "liver disease", "hepatitis", "hepatitis c", "cirrhosis", "liver failure",
            "elevated liver enzymes", "hepatic insufficiency", "fatty liver",
            "alcoholism", "heavy alcohol", "alcohol abuse", "hepatic impairment",
        ),
    ),
    Cue(
        fact=Fact.HEART_OR_PRESSURE_DISEASE,
        lasting=True,
        terms=(
            "hypertension", "high blood pressure", "coronary artery disease", "stroke",
            "myocardial infarction", "heart attack", "heart disease", "heart failure",
            "congestive heart failure", "cardiovascular disease", "cardiac disease",
            "lisinopril", "metoprolol", "amlodipine", "losartan", "coronary bypass",
            "atrial fibrillation", "hydrochlorothiazide", "angina", "coronary stent",
        ),
    ),
    Cue(
        fact=Fact.BREATHING_RISK,
        lasting=True,
        terms=("sleep apnea", "copd", "chronic obstructive pulmonary disease",
               "obstructive sleep apnea", "emphysema", "respiratory failure"),
    ),
    Cue(fact=Fact.PREGNANCY, terms=("pregnant", "pregnancy")),
    Cue(
        fact=Fact.SEIZURE_DISORDER,
        lasting=True,
        terms=("seizure", "seizure disorder", "epilepsy", "seizures"),
    ),
    Cue(
        fact=Fact.SEVERE_ACUTE_CONDITION,
        terms=(
            "fracture", "displaced fracture", "open fracture", "crush injury",
            "compression fracture", "burn", "burns", "amputation", "crushed",
            "dislocation", "traumatic amputation", "large wound", "tendon rupture",
            "quadriceps rupture", "achilles rupture", "polytrauma",
            "multiple fractures", "comminuted fracture", "rib fracture",
            "rib fractures", "fractured", "third degree burn", "second degree burn",
            "degloving", "compartment syndrome", "severe acute pain",
            "severe acute radiculopathy", "cauda equina",
        ),
    ),
)  # fmt: skip

CUES = (*_WATCHING, *_RISKS)
