"""The words around a study: done or not, what it shows, and where that goes on.

Patterns only. Not here: the names of studies and of findings (`studies`).
"""

from services.evaluator.core.pattern import Pattern, Rare

OUTCOME = Pattern(
    r"\b(?:reveal\w{0,4}|show(?:s|ed|n|ing)?|demonstrat\w{1,4}|reported|report(?: of)?"
    r"|document\w{1,4}|indicat\w{1,4}|dated|performed|obtained|conducted|completed"
    r"|unremarkable|consistent with|noted|findings?|impression|confirm\w{1,4}"
    r"|read as|found"
    r"|(?:was|were|is) (?:normal|negative|positive|unremarkable|abnormal|done|taken)"
    r"|of unknown date|referenced as|on \d{1,2}[/ ]\d{1,2})\b"
    r"|^[^.;:]{0,60}: |\b(?:taken|within normal|came back|read)\b|^ ?\(?\d{1,2}[/ ]"
    r"\d{1,2}[/ ]\d{2,4}\)? (?:with|w/|an? |mild"
    r"|moderate|severe|large|small|[lc]\d)"
)
RESULT = Pattern(
    r"^s?[^.;:]{0,45}?(?:[:=(] ?| )(?:negative|neg|normal|wnl|unremarkable)\b"
    r"(?= ?(?:[.,;)]|$)| (?:for|in|at|bilat\w{0,6}|study|per|by)\b)"
)
"""A result without a verb: "X-rays negative", "EMG of both legs: WNL"."""
TERSE = Pattern(
    r"^s?[^.;:]{0,45}?(?:\(?\d{1,2}/\d{1,4}(?:/\d{2,4})?\)?|\(?(?:19|20)\d\d\)?| {3}|:)"
    r"(?P<told>[^.;]{0,110})"
)
"""A study with its date or a dash, and then what it shows."""
SUPPOSED = Pattern(
    r"\b(?:to|for|will|would|may|might|can|could|should|if|when|because|given"
    r"|indicated|needed|pending|request\w{0,3}|denied|recommend\w{0,3})\b"
)
OLD = Rare(
    r"\b(?:healed|healing|old|remote|united|consolidated)\b(?: [\w/]{1,14}){0,4} $",
    needs=("heal", "old", "remote", "united", "consolidated"),
)
"""Words that make a fracture one of the past."""
OF_THE_DISC = Rare(r"\bann?ul(?:ar|us) $", needs=("annul", "anul"))
"""Words that make a tear one of a disc's ring, which is no torn tendon."""
DONE = Pattern(
    r"\b(?:underwent|prior|previous|initial|recent|status post|had(?: an?)?|obtained"
    r"|review of|reviewed|has included|have included|included|includes|include|to date"
    r"|(?:stenosis|tear|fracture|herniation|protrusion|extrusion|radiculopathy"
    r"|arthritis"
    r"|severe|moderate|seen|shown|confirmed|proven|documented|compression|normal) (?:on"
    r"|by)|treatments? and diagnos\w{1,10}|noted(?: that)?|according to|per|based on"
    r"|there (?:is|was) an?|report of an?|negative|normal|diagnostics?)\b[^.;]{0,110}$"
)
NOT_DONE = Pattern(
    r"\b(?:no|not|without|lack of)\b[^,;.]{0,60}$|\b(?:non certif\w{1,12}|approv\w{1,3}"
    r"|authoriz\w{1,6}|certif\w{1,6}|denied|order(?:ed|s|ing)?|would like|will order"
    r"|treatment plan|plan(?:s|ned)?|warrant\w{0,4}|need for|pursue|sought"
    r"|(?:indications?|criteria|reasons?) for|rfa|appeal(?:s|ed|ing)?|wr(?:ote|itten"
    r"|ites) for|submitted"
    r"|request\w{0,3}|to rule out|recommend\w{0,5}|certification)\b"
    r"[^;]{0,140}$"
)
NOT_DONE_AFTER = Pattern(
    r"^[^.;,]{0,60}\b(?:(?:is|was|were|are|be) (?:also )?(?:requested|recommended"
    r"|submitted|denied|ordered|approved|authorized|not available|certified"
    r"|non certified|sought|warranted|not medically)|to rule out|would be|not available"
    r"|pending|request)\b"
)
SEEN_ON = Pattern(
    r"\b(?:on|by|per|shown on|seen on|confirmed (?:on|by)|proven (?:on|by)"
    r"|documented (?:on"
    r"|by))(?: an?| the| recent| prior)? $"
)
"""A finding before the name of its study: "severe stenosis on MRI"."""
NONE_DONE = Pattern(r"\b(?:no|without)\b[^,]{0,40}$")
NORMAL_BEFORE = Rare(r"\b(?:negative|normal)\b", needs=("negative", "normal"))
NEVER = Pattern(
    r"[^.;,]{0,40}\b(?:was|were|is|are|has been|have been)(?: not|n't)(?: yet)? "
    r"(?:done|obtained|performed|taken|completed|ordered|available)\b"
)
GOES_ON = Pattern(
    r"\. (?:there (?:was|were|is|are)|it (?:also )?(?:show|reveal)|this|impression"
    r"|findings|no |the (?:study|mri|ct|report|impression|films?))"
)
