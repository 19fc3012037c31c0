"""Ailments of stomach, bowel, skin and hormones that drugs are for, and their words.

Not here: pain, mind and sleep (`indications`).
"""

from itertools import product

from services.evaluator.core.facts.record import Cue
from shared.facts import Fact

_HAD = ("h/o", "hx of", "history of")
_BLEEDS = (
    "gi bleed",
    "gi bleeding",
    "ulcer",
    "ulcers",
    "peptic ulcer",
    "pud",
    "gastric ulcer",
    "stomach ulcer",
    "peptic ulcer disease",
)
CUES = (
    Cue(
        fact=Fact.GASTROINTESTINAL_RISK,
        terms=(
            *(f"{had} {what}" for had, what in product(_HAD, _BLEEDS)),
            "peptic ulcer", "history of peptic ulcer", "peptic ulcer disease",
            "history of peptic ulcer disease", "gastric ulcer", "duodenal ulcer",
            "history of gastric ulcer", "history of ulcer", "history of ulcers",
            "stomach ulcer", "history of stomach ulcer", "gi bleed", "gi bleeding",
            "history of gi bleed", "history of gi bleeding", "gastrointestinal bleed",
            "gastrointestinal bleeding", "history of gastrointestinal bleeding",
            "gi perforation", "warfarin", "coumadin", "xarelto", "eliquis", "plavix",
            "clopidogrel", "anticoagulant", "anticoagulation", "aspirin", "prednisone",
            "oral corticosteroid", "oral steroids", "multiple nsaids", "blood thinner",
            "high dose nsaid", "high dose nsaids", "rivaroxaban", "apixaban",
        ),
    ),
    Cue(
        fact=Fact.GASTROINTESTINAL_SYMPTOMS,
        terms=(
            "gerd", "gastroesophageal reflux", "gastroesophageal reflux disease",
            "acid reflux", "reflux", "dyspepsia", "gastritis", "heartburn", "gi upset",
            "stomach upset", "upset stomach", "epigastric pain", "stomach pain",
            "gastrointestinal upset", "gi distress", "gastric upset", "gi irritation",
            "gastrointestinal distress", "gastric irritation", "gastrointestinal upset",
            "upper abdominal pain", "epigastric tenderness", "nsaid induced gastritis",
            "nsaid gastritis", "gastropathy", "stomach irritation", "gi symptoms",
            "gastrointestinal symptoms", "gastrointestinal complaints", "gi complaints",
        ),
    ),
    Cue(
        fact=Fact.NAUSEA_AFTER_SURGERY_OR_CHEMOTHERAPY,
        terms=(
            "postoperative nausea", "post operative nausea", "chemotherapy",
            "radiation therapy", "gastroenteritis", "history of postoperative nausea",
            "nausea after surgery", "nausea with anesthesia", "nausea after anesthesia",
            "history of ponv", "ponv", "h/o ponv", "hx of ponv",
        ),
    ),
    Cue(
        fact=Fact.CONSTIPATION,
        terms=("constipation", "constipated", "opioid induced constipation",
               "hard stools"),
    ),
    Cue(
        fact=Fact.INFECTION,
        terms=(
            "infection", "wound infection", "infected", "cellulitis", "abscess",
            "purulent", "purulent drainage", "osteomyelitis", "septic",
            "wound drainage", "erythema and drainage", "positive culture",
            "surgical site infection", "urinary tract infection", "infected wound",
        ),
    ),
    Cue(
        fact=Fact.INFECTION_RISK,
        terms=(
            "open fracture", "open fx", "cat bite", "bite wound", "implant",
            "hardware", "joint replacement", "arthroplasty",
            "immunosuppressed", "contaminated wound", "dog bite", "animal bite",
            "human bite", "crush injury", "instrumented fusion", "open wound",
            "laceration", "puncture wound",
        ),
    ),
    Cue(
        fact=Fact.VITAMIN_DEFICIENCY,
        terms=(
            "vitamin d deficiency", "vitamin b12 deficiency", "b12 deficiency",
            "low vitamin d", "vitamin deficiency", "low vitamin b12", "iron deficiency",
            "deficient in vitamin d",
        ),
    ),
    Cue(
        fact=Fact.ERECTILE_DYSFUNCTION,
        terms=("erectile dysfunction", "erectile disorder", "male erectile disorder",
               "impotence", "sexual dysfunction"),
    ),
    Cue(
        fact=Fact.SEXUAL_OR_HORMONE_CAUSE,
        terms=(
            "spinal cord injury", "cauda equina", "pelvic fracture", "pelvic injury",
            "opioid induced hypogonadism", "opioid induced androgen deficiency",
            "neurogenic erectile dysfunction", "dysfunction due to opioids",
            "dysfunction secondary to opioids", "dysfunction due to chronic opioid",
            "dysfunction due to the industrial injury", "neurogenic bladder",
            "dysfunction secondary to the industrial injury", "chronic opioid therapy",
            "long term opioid", "urology evaluation", "urologic evaluation",
        ),
    ),
    Cue(
        fact=Fact.LOW_TESTOSTERONE,
        terms=("low testosterone", "hypogonadism", "testosterone deficiency",
               "low testosterone level", "opioid induced hypogonadism",
               "testosterone level was low", "decreased testosterone"),
    ),
)  # fmt: skip
