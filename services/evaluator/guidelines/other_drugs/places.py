"""The names of rarely disputed drugs, and where the ODG speaks of each."""

from collections.abc import Mapping

from services.evaluator.core.citing import Passage
from services.evaluator.core.documents import odg

MIGRAINE = "migraine_other_drug"
CGRP = "cgrp_other_drug"
PSYCHOSIS = "antipsychotic_other_drug"
ANXIETY = "anxiety_other_drug"
CLOTS = "anticoagulant_other_drug"
WITHDRAWAL = "withdrawal_other_drug"
STOMACH = "stomach_other_drug"
BARBITURATE = "barbiturate_other_drug"
STIMULANT = "stimulant_other_drug"
CANNABINOID = "cannabinoid_other_drug"

BCA = "Barbiturate-containing analgesic agents (BCAs)"
STOMACH_RISK = "NSAIDs, GI symptoms & cardiovascular risk"
MIND = "Mental Illness & Stress"
PAIN = "Pain (Chronic)"

OF_ODG: Mapping[str, Passage] = {
    MIGRAINE: odg("Head", "Triptans"),
    CGRP: odg("Head", "Migraine pharmaceutical treatment"),
    PSYCHOSIS: odg(MIND, "Atypical antipsychotics"),
    ANXIETY: odg(MIND, "Anxiety medications"),
    CLOTS: odg("Knee & Leg", "Venous thrombosis"),
    STOMACH: odg(PAIN, "Proton pump inhibitors (PPIs)"),
    BARBITURATE: odg(PAIN, BCA),
    STIMULANT: odg(PAIN, "Modafinil"),
    CANNABINOID: odg(PAIN, "Cannabinoids"),
}
"""By treatment, where the MTUS is silent. The chapters have a source, the names of the
topics are recalled: none was at hand, and all are unverified. Help with weaning has a
place in every edition of the MTUS."""
