"""The words of an examination: lost or kept, positive or negative, told or found.

Patterns only; compiled once. Not here: how they are applied (`exam`).
"""

from services.evaluator.core.pattern import Pattern, Rare

_LOST = (
    r"decreas\w{0,3}|diminish\w{0,3}|reduc\w{0,4}|impair\w{0,4}|absent|loss|lost"
    r"|weak(?:ness|er)?|abnormal\w{0,7}|asymmetr\w{0,4}|hypo\w{1,12}|altered|deficits?"
    r"|dull\w{0,3}|lax|slack|flaccid|depressed|sluggish|blunted|limited"
    r"|hyperactive|brisk|[0-4] ?[+-]? ?/ ?5(?![\d/])|trace"
    r"|[0-4] out of 5|could not be (?:elicited|obtained)|unobtainable|not elicit\w{2,4}"
    r"|(?<=is )down(?! to)|(?<=was )down(?! to)"
)
_KEPT = (
    r"intact|normal\w{0,2}|5 ?/ ?5|5 out of 5|within normal|wnl|unremarkable|preserved"
    r"|symmetric\w{0,4}|equal|full|2 ?\+|2 ?/ ?4|grossly|good|unrestricted|4 over 4"
    r"|not (?:lost|decreased|diminished|reduced)"
    r"|(?:no|without|denie[sd]|negative for)(?: \w{1,16})?"
    r"(?: \w{1,16})? (?:weakness|deficits?|loss|changes?|decrease\w*|findings?)"
)
ANSWER = Pattern(rf"\b(?:(?P<kept>{_KEPT})|(?P<lost>{_LOST}))(?!\w)")
POLAR = Pattern(
    r"\b(?:(?P<no>(?:(?:re)?produc|elicit|caus|provok)\w{0,4} no|(?:do|does|did)(?: not"
    r"|n't) (?:(?:re)?produc|elicit|caus|provok)\w{0,3}|negative|neg|normal"
    r"|unremarkable|not positive|no|absent|without"
    r"|stable|intact|denie[sd])|(?P<yes>positive|pos|hurts?|recreat\w{1,3}|lax"
    r"|at \d{1,2} (?:seconds?|sec|s)\b|[1-4] ?\+(?! ?/)|grade (?:[1-3]|i{1,3})"
    r"|with pain"
    r"|brought on|brings on|sends|shoots|present|reproduc\w{1,4}|elicit\w{1,4}|painful"
    r"|caus(?:ed|es|ing)|exacerbat\w{1,4}|provok\w{1,4}|abnormal|produc\w{1,4}))\b"
    r"|(?P<plus>(?:(?<= is )|(?<= was )|(?<= with ))[1-4] ?\+(?! ?[/\d])"
    r"|(?<=[ (])\+(?=[ ,;).]|ve\b|$))"
)
JUST_BEFORE = Pattern(
    r"\b(positive|negative|(?:no )?pain (?:with|on|during))(?: [a-z]{1,12}){0,2} $"
    r"|(?<![\w+])(\+|\(\+\))(?:ve)? ?$"
)
OTHER_ANSWER = Pattern(r"\b(?:and|but|with|while|however)\b|[;:]")
TOLD = Pattern(
    r"\b(?:complain\w{0,4}|reports?|reported(?! to be)|reporting|denie[sd]|denying"
    r"|states?|stated|describ\w{1,4}(?! as)|c/o|subjective|feels?|felt"
    r"|experienc\w{1,4}|presented with|presents with|complaints?|treat(?:ed|ments?) for"
    r"|diagnos\w{1,4}|endors\w{1,3})\b"
)
REPORT = Pattern(r"\b(?:progress|medical|operative|first|ray|mri|review) reports?\b")
FOUND = Pattern(
    r"\b(?:exam\w{0,9}|objective|findings?|reveal\w{0,3}|noted|demonstrat\w{0,4}"
    r"|inspection|palpation|assessment|testing|tested|evaluation of)\b"
)
NEGATED = Pattern(
    r"\b(?:no|without|denie[sd]|not|negative for|lack of|absence of)\b[^,;:.]{0,40}$"
)
OF_THE_REVIEW = Pattern(
    r"\b(?:utilization review|(?:prior|previous) (?:review|determination|denial)"
    r"|denial|claims administrator|non certif\w{1,12}|previously denied"
    r"|(?:was|were) denied|denied (?:the|a) request|not medically necessary"
    r"|previously (?:reviewed|denied))\b"
)
GRADE = Rare(r"(?<![\d/.])[0-4] ?[+-]? ?/ ?5(?![\d/])", needs=("/5", "/ 5"))
FULL_GRADE = Rare(r"(?<![\d/.])5 ?/ ?5(?![\d/])", needs=("5/5", "5/ 5", "5 /"))
NONE = Pattern(r" ?(?:was |were |is |are )?(?:negative|absent|none)\b")
VERB = Pattern(r"\b(?:was|were|are|is)(?: all| both| also)? ?$")
GRADED = Pattern(
    r"\b(?:strength|motor|weak\w*|extremit\w*|myotome|muscles?|flex\w*|exten\w*|ehl"
    r"|dorsi\w*|plantar|abduct\w*|grip|deltoid|biceps|triceps|quad\w*|hamstring\w*)\b"
)
