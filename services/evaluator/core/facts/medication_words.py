"""The words around a drug's name: taken or not, over or not, borne or not.

Not here: since when (`medication_time`), what holds for all care (`care_words`), doses
(`drugs.dose`), and effects in numbers (`drug_effect`).
"""

from enum import StrEnum

from services.evaluator.core.facts.care_words import Stage, stage_of
from services.evaluator.core.facts.of_others import of_another
from services.evaluator.core.pattern import Pattern


class Use(StrEnum):
    """Whether a drug is taken, as a sentence tells it."""

    TAKEN = "taken"
    STOPPED = "stopped"
    NOT_TAKEN = "not_taken"
    ASKED = "asked"
    UNCLEAR = "unclear"


_USES = {
    Stage.UNDERGONE: Use.TAKEN,
    Stage.ONGOING: Use.TAKEN,
    Stage.COMPLETED: Use.STOPPED,
    Stage.NONE_HAD: Use.NOT_TAKEN,
    Stage.PLANNED: Use.ASKED,
    Stage.UNCLEAR: Use.UNCLEAR,
}
_NOT_TAKING = Pattern(
    r"\b(?:not(?: currently| noted to be)?(?: be(?:en)?)? (?:taking|using|utilizing|on"
    r"|prescribed)"
    r"|denie[sd] (?:any |the )?(?:use|taking|using)|(?:is|was|were|are) off|opioid"
    r" naive"
    r"|never (?:taken|used|tried|been on)|(?:no|not any) (?:current |longer term )?)"
    r"(?: (?:any|of|the|use))*(?: \w{1,16},?){0,2} ?$"
)
_TAKING = Pattern(
    r"\b(?:(?:has|have|had) been (?:taking|using|utilizing|on|prescribed|given|treated"
    r" with)"
    r"|(?:is|are|was|were) (?:currently |still |also )?(?:taking|using|utilizing|on"
    r"|maintained on)"
    r"|takes|uses|utilizes|utilized|took|maintained on|been utilizing|stable on"
    r"|(?:current|home|active|other|pain|present|prescribed|her|his)(?: \w{1,16})? "
    r"(?:medications?"
    r"|meds|medicines?|regimen)(?: (?:on|of|dated?) [\w /,]{1,24})?"
    r" ?(?:at that time )?(?:included?|includes|are|were|is|was|have included"
    r"|consist\w{0,3}(?: of)?|:)"
    r"|medications?(?: \w{1,16}){0,4} ?(?:included?|includes|are|were|have included"
    r"|consist\w{0,3}(?: of)?|:|,)|continu\w{1,4} (?:to (?:take|use)|taking|using|on)"
    r"|(?:managed|treated|controlled) with|treatments?(?! plan)(?: \w{1,12}){0,4}"
    r" included?)\b"
    r"(?!.{0,80}\b(?:request|recommend|plan|denied)\w*)"
)
_STOPPING = Pattern(
    r"\b(?:discontinu\w{1,4}|stopped|stop taking|weaned off|no longer (?:taking|using"
    r"|on)"
    r"|switched from|changed from|off of|previously (?:taken?|took|used|on|tried"
    r"|prescribed)"
    r"|prior use of|past use of|trialed|tried)\b[^;]{0,80}$"
)
_NOT_TAKEN_AFTER = Pattern(
    r"^ (?:is|was|are|were|has been|have been) not (?:being |been )?"
    r"(?:prescribed|taken|used|given)\b"
)
_ASKING = Pattern(
    r"\b(?:prescriptions? (?:for|of|was)|(?:treatment )?plan(?: of care)? (?:included?"
    r"|includes)"
    r"|(?:start\w{0,3}|initiat\w{1,4}|begin\w{0,4}|trial|switch\w{0,3}|changed?)(?:"
    r" \w{1,16}){0,2}"
    r" (?:of|on|with|to)|(?:will|to|would) (?:start|begin|try|initiate|prescribe"
    r"|add))\b"
    r"(?!.{0,80}\b(?:since|has been|in the past)\b)[^;]{0,160}$"
)
_FAILED_TRIAL = Pattern(
    r"\b(?:failed|completed|after|despite|previous|prior|unsuccessful|began|started)\b"
)
_STOPPED_AFTER = Pattern(
    r"^[^,;]{0,40}\b(?:(?:was|were|has been|have been) (?:discontinued|stopped|changed"
    r" to"
    r"|switched to|replaced)"
    r"|in the past|previously)\b"
    r"|^[^.;]{0,60}\b(?:quit|stopped) (?:taking )?(?:it|them|this|the drug)\b"
)
_NOT_BORNE = Pattern(
    r"\b(?:(?:cannot|can not|could not|unable to|not able to|did not|does not) (?:take"
    r"|tolerate|use)"
    r"|intoleran\w{1,3} (?:of|to)|allerg\w{1,5} to|contraindicat\w{1,5} (?:to|for)"
    r"|(?:gi|gastrointestinal|stomach|gastric|side effects?|adverse (?:effects?"
    r"|reactions?)"
    r"|nausea|dyspepsia|bleeding|upset|gastritis|ulcer|bleed|heartburn"
    r"|rash)(?: \w{1,16}){0,3} (?:with|from|to|of"
    r"|due to|on)"
    r"|avoid(?:s|ing)?|hypersensitiv\w{1,4} to)\b(?: \w{1,16}){0,4} ?$"
)
_NOT_BORNE_AFTER = Pattern(
    r"^[^.;]{0,50}?\b(?:(?:are|is|was|were) contraindicated|not tolerated|intolerance"
    r"|allergy|(?:caus|upset|irritat)\w{1,4}(?: \w{1,16}){0,4} (?:gi|stomach|nausea"
    r"|gastritis"
    r"|bleed\w{0,3}|upset|side effects?|sedation|rash|dizziness)|due to (?:gi|side"
    r" effects?"
    r"|nausea|intolerance|stomach|bleed\w{0,3}|gastritis|upset|an? ulcer|adverse))\b"
)
_MADE_ILL = Pattern(
    r"^(?: \w{1,8}){0,3} ma(?:de|kes?) (?:him|her|them)(?: feel)?(?: (?:too|very|so))?"
    r" (?:drowsy|sleepy|dizzy|groggy|foggy|sick|nauseous|nauseated|ill|itch"
    r"|constipated)\b"
)
_BY_PAIN = Pattern(r"^(?: \w{1,8}){0,3} (?:pain|ache|injury|headache|it hurt)\b")
_BUT = Pattern(
    r"^(?: \w{1,16}){0,3},? (?:but|and|however|although)(?: \w{1,16}){0,3}"
    r" (?:developed|had|experienced|caused|could not tolerate|did not tolerate"
    r"|suffered)"
    r"(?: \w{1,16}){0,3} (?:gi|stomach|gastr\w{1,14}|nausea|vomiting|rash|bleed\w{0,3}"
    r"|upset|side effects?|dizziness|reaction|it|them)\b"
)
_CAUSED = Pattern(
    r"^ (?:had |has )?(?:(?:given|gave|gives|caused|causes) (?:him|her|the patient)?"
    r" ?(?:an? )?(?:\w{1,12} )?(?:heartburn|rash|nausea|gastritis|reflux|dizziness"
    r"|stomach|gi|dyspepsia|upset|hives)|upsets? (?:his|her|the) stomach"
    r"|(?:bothers|bothered|irritates|hurts) (?:his|her|the) stomach"
    r"|with (?:stomach|gi|gastric) (?:upset|distress|pain)"
    r"|(?:was|were|had to be) (?:stopped|discontinued|given up|withdrawn) (?:because of"
    r"|due to|for|after|on account of|when it caused)"
    r" (?:an? )?(?:\w{1,12} )?(?:gastritis|ulcer|heartburn|nausea|stomach|gi|reflux"
    r"|side effects?|rash|bleed\w{0,3}|dyspepsia))\b"
)
_USELESS = Pattern(
    r"^ (?:does|did|do|is doing|was doing) nothing\b"
    r"|^ (?:only |just |barely |hardly )(?:touch\w{0,3}|help\w{0,3}|takes? the edge"
    r"|eases?|scratches)\b"
    r"|^[^,;]{0,20}\bof (?:no|little) (?:help|use|benefit|value)\b"
    r"|^[^,;]{0,20}\bno help\b|^ (?:helps?|helped|did|does) (?:very |only a )?little\b"
    r"|^[^,;]{0,40}\b(?:did|does|do|has|have) not (?:been )?(?:enough|suffice\w{0,2}"
    r"|help\w{0,3}|touch)\b|"
    r"^[^,;]{0,40}\b(?:not|never|no longer)(?: been| very| so| at all)?"
    r" (?:effective|helpful|helping|working|beneficial|sufficient|adequate|enough)\b"
    r"|^[^,;]{0,40}\b(?:ineffective|insufficient|inadequate|without (?:any |much )?"
    r"(?:relief|benefit|improvement|effect))\b"
)
_BORNE = Pattern(r"\b(?:no|denie[sd]|without|not any)(?: \w{1,16}){0,4} ?$")

_TO_BE_STARTED = Pattern(
    r"^[^,;.]{0,40}\b(?:will|to|is being|are being|should|would) (?:be )?"
    r"(?:started|start|begun|initiated|prescribed|tried|added|considered)\b"
)


_NO_HARM_ON = Pattern(
    r"\b(?:no|not any|denie[sd](?: any)?|without)(?: (?:side|adverse|gi|further|more))?"
    r" (?!relief|benefit|improvement|help)\w{3,16}(?: (?!on|with)\w{3,16}){0,2} (?:on"
    r"|with"
    r"|from|under|while taking|while on) (?:the |his |her )?$"
)


_ORDERED = Pattern(
    r"(?: [\w/.#]{1,12}){0,6} (?:for|x) \w{1,8} (?:more )?(?:days?|weeks?)\.? ?$"
)
"""A sentence of a drug, a dose and a length is an order, not what was taken."""


def use_of(before: str, after: str) -> Use:
    """Return whether the drug is taken, from the words of its sentence around it."""
    near = before[-110:]
    if of_another(near) or _NO_HARM_ON.search(near):
        return Use.UNCLEAR if of_another(near) else Use.TAKEN
    if _NOT_TAKING.search(near) or _NOT_TAKEN_AFTER.search(after):
        return Use.NOT_TAKEN
    if _STOPPING.search(near) or _STOPPED_AFTER.search(after):
        return Use.STOPPED
    if _asked(before, after):
        return Use.ASKED
    return Use.TAKEN if _TAKING.search(before) else _USES[stage_of(before, after)]


def _asked(before: str, after: str) -> bool:
    """Return whether the drug is to be begun."""
    if _ORDERED.match(after) and not before.strip(" *#.0123456789)"):
        return True
    if _TO_BE_STARTED.search(after):
        return True
    return bool(_ASKING.search(before)) and not _FAILED_TRIAL.search(before)


def not_borne(before: str, after: str) -> bool:
    """Return whether the drug is said not to be tolerated, or not to be allowed."""
    found = _NOT_BORNE.search(before[-110:])
    if found:
        return not _BORNE.search(before[-110:][: found.start()])
    if _MADE_ILL.search(after):
        return not _BY_PAIN.search(after)
    return any(p.search(after) for p in (_NOT_BORNE_AFTER, _CAUSED, _BUT))


_LITTLE = Pattern(
    r"\b(?:little|nothing|no relief|no help|minimal relief|not much)(?: \w{1,10}){0,2}"
    r" (?:out of|from|of|with) $"
)


def useless(before: str, after: str) -> bool:
    """Return whether the drug is said to be of no use, in the words about its name."""
    return bool(_USELESS.search(after) or _LITTLE.search(before[-60:]))
