"""What a drug is to the evaluator: its generic name, its classes, its usual strengths.

The tables are text, one row for each name or group of names, so that a pharmacist can
read them and a diff shows one drug. They are taken from the label knowledge of the
criteria handbook and checked against a maintained table by `bench.drugs`. Not here: how
drugs are found in a text (`naming`) and how doses are read (`dose`).
"""

from dataclasses import dataclass
from enum import StrEnum


class DrugClass(StrEnum):
    """The class by which guidelines speak of a drug."""

    OPIOID_SHORT = "opioid_short"
    OPIOID_LONG = "opioid_long"
    OPIOID_PARTIAL = "opioid_partial"
    OPIOID_MIXED = "opioid_mixed"
    NSAID = "nsaid"
    COX2 = "cox2"
    ACETAMINOPHEN = "acetaminophen"
    ASPIRIN = "aspirin"
    MUSCLE_RELAXANT = "muscle_relaxant"
    ANTIEPILEPTIC = "antiepileptic"
    TRICYCLIC = "tricyclic"
    SNRI = "snri"
    SSRI = "ssri"
    OTHER_ANTIDEPRESSANT = "other_antidepressant"
    BENZODIAZEPINE = "benzodiazepine"
    SLEEP_AID = "sleep_aid"
    ANXIOLYTIC = "anxiolytic"
    ANTIPSYCHOTIC = "antipsychotic"
    TOPICAL_LIDOCAINE = "topical_lidocaine"
    TOPICAL_CAPSAICIN = "topical_capsaicin"
    TOPICAL_SALICYLATE = "topical_salicylate"
    TOPICAL_NSAID = "topical_nsaid"
    TOPICAL_MIXTURE = "topical_mixture"
    ORAL_SUSPENSION = "oral_suspension"
    PPI = "ppi"
    H2_BLOCKER = "h2_blocker"
    STOMACH_PROTECTOR = "stomach_protector"
    ANTIEMETIC = "antiemetic"
    LAXATIVE = "laxative"
    LAXATIVE_RX = "laxative_rx"
    STEROID = "steroid"
    MEDICAL_FOOD = "medical_food"
    SUPPLEMENT = "supplement"
    ERECTILE = "erectile"
    TESTOSTERONE = "testosterone"
    BOTULINUM = "botulinum"
    KETAMINE = "ketamine"
    BARBITURATE = "barbiturate"
    MIGRAINE = "migraine"
    STIMULANT = "stimulant"
    CANNABINOID = "cannabinoid"
    ANTIBIOTIC = "antibiotic"
    ANTICOAGULANT = "anticoagulant"
    NALOXONE = "naloxone"
    DEPENDENCE = "dependence"
    ALPHA_AGONIST = "alpha_agonist"
    OTHER = "other"


OPIOIDS = frozenset(
    {
        DrugClass.OPIOID_SHORT,
        DrugClass.OPIOID_LONG,
        DrugClass.OPIOID_PARTIAL,
        DrugClass.OPIOID_MIXED,
    }
)
NSAIDS = frozenset({DrugClass.NSAID, DrugClass.COX2})
ANTIDEPRESSANTS = frozenset(
    {
        DrugClass.TRICYCLIC,
        DrugClass.SNRI,
        DrugClass.SSRI,
        DrugClass.OTHER_ANTIDEPRESSANT,
    }
)
TOPICALS = frozenset(
    {
        DrugClass.TOPICAL_LIDOCAINE,
        DrugClass.TOPICAL_CAPSAICIN,
        DrugClass.TOPICAL_SALICYLATE,
        DrugClass.TOPICAL_NSAID,
        DrugClass.TOPICAL_MIXTURE,
    }
)
SEDATIVES = frozenset(
    {DrugClass.BENZODIAZEPINE, DrugClass.SLEEP_AID, DrugClass.BARBITURATE}
)

_FAMILIES = {
    "opioid": OPIOIDS,
    "nsaid": NSAIDS,
    "antidepressant": ANTIDEPRESSANTS,
    "topical": TOPICALS,
    "laxative": {DrugClass.LAXATIVE, DrugClass.LAXATIVE_RX},
    "systemic_steroid": {DrugClass.STEROID},
    "medical_food": {DrugClass.MEDICAL_FOOD, DrugClass.SUPPLEMENT},
    "erectile_drug": {DrugClass.ERECTILE},
    "botulinum_toxin": {DrugClass.BOTULINUM},
}
_OF_THEIR_OWN = frozenset(
    {
        DrugClass.ACETAMINOPHEN,
        DrugClass.MUSCLE_RELAXANT,
        DrugClass.ANTIEPILEPTIC,
        DrugClass.BENZODIAZEPINE,
        DrugClass.SLEEP_AID,
        DrugClass.ORAL_SUSPENSION,
        DrugClass.PPI,
        DrugClass.H2_BLOCKER,
        DrugClass.ANTIEMETIC,
        DrugClass.TESTOSTERONE,
        DrugClass.KETAMINE,
        DrugClass.ANTIBIOTIC,
        DrugClass.NALOXONE,
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Product:
    """A drug as sold: what is in it, its classes (the leading one first), its names.

    `strengths` are those usually sold, as written; they flag an impossible request and
    correct nothing.
    """

    generic: str
    classes: tuple[DrugClass, ...]
    names: tuple[str, ...]
    strengths: tuple[str, ...] = ()

    @property
    def family(self) -> str:
        """Return the family of treatments to which a request for it belongs."""
        return family_of(self.classes[0])

    @property
    def ingredients(self) -> tuple[str, ...]:
        """Return what is in it, the leading ingredient first."""
        return tuple(self.generic.removesuffix(" er").split("/"))

    def is_a(self, classes: frozenset[DrugClass]) -> bool:
        """Return whether it belongs to one of these classes."""
        return not classes.isdisjoint(self.classes)


def family_of(drug_class: DrugClass) -> str:
    """Return the family of treatments of a class."""
    if drug_class in _OF_THEIR_OWN:
        return drug_class.value
    for family, classes in _FAMILIES.items():
        if drug_class in classes:
            return family
    return "other_drug"


def rows(table: str) -> tuple[Product, ...]:
    """Read `generic | classes | names | strengths`, one drug on each line."""
    return tuple(_row(line) for line in table.splitlines() if line.strip())


def _row(line: str) -> Product:
    generic, classes, names, *rest = (part.strip() for part in line.split("|"))
    return Product(
        generic=generic,
        classes=tuple(DrugClass(name) for name in _listed(classes)),
        names=_listed(names),
        strengths=_listed(rest[0]) if rest else (),
    )


def _listed(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split(",") if part.strip())
