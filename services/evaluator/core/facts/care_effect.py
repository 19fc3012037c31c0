"""What came of care, by the words around its name: it failed, it helped, or unsaid.

Not here: whether it was had (`care_words`).
"""

from enum import StrEnum

from services.evaluator.core.pattern import Pattern


class Effect(StrEnum):
    """What came of the care, as a sentence tells it."""

    FAILED = "failed"
    HELPED = "helped"
    UNKNOWN = "unknown"


_SOME = r"(?:[a-z][a-z/]{0,20},? ){0,4}?"
_WEAK = (
    r"(?:no|not|without|w/o|w/out|little|minimal|limited|poor|insufficient"
    r"|inadequate|lack of"
    r"|temporary|transient|short term|partial|mild|slight|failed to provide|never"
    r"|short lived|neither|nor|brief|passing|fleeting|incomplete|only|modest"
    r"|lasting only)"
)
_GOOD = (
    r"(?:relief|improvement|improvements|benefit|response|success|help|helping|gain"
    r"|change|resolution|progress|effect|efficacy|relieved|improved|helped"
    r"|benefited|responded|responding|improving|better|abated|resolved|subsided"
    r"|lessened|eased|settled|relieving|relieve|resolve)"
)
_COMPLAINT = (
    r"(?:pain|symptoms?|complaints?|numbness|tingling|weakness|stiffness|locking"
    r"|catching|triggering|swelling|spasms?|headaches?|paresthesias?|deficits?)"
)
FAILED_BEFORE = Pattern(
    r"\b(?:failed(?! to\b)|failing|fails|fail(?:ed|ure) to (?:respond|improve)(?: to"
    r"| with)?"
    r"|failure (?:of|with)|plateaued (?:in|with|after)|stalled (?:in|with)|despite"
    r"|in spite of|refractory to|unresponsive to"
    r"|nonresponsive to|recalcitrant to|resistant to|exhausted|unrelieved by"
    r"|not (?:adequately |fully )?(?:controlled|managed) (?:with|by)"
    r"|(?:improved?|helped|better) (?:only|very|just) (?:slightly|minimally|a little"
    r"|little"
    r"|modestly|briefly|temporarily|partially|marginally) (?:with|from|after|by)"
    r"|(?:disappointing|unsatisfactory|suboptimal) response to"
    rf"|{_WEAK} {_SOME}{_GOOD} {_SOME}(?:with|from|after|to|by|despite|of|following)"
    r"|(?:still (?:has|have|having|reports?|complains of|with|in)|persistent|ongoing"
    rf"|continue[sd]? to have) (?:[\w/,]+ ){{0,6}}?{_COMPLAINT} (?:even )?(?:after"
    r"|following)(?! [^.;]{0,100}\b(?:surgery|injury|injured|accident|fall|fell|fusion"
    r"|now|currently|arthroscopy|release|repair)\b)"
    r"|(?:persist\w{0,4}|worsen\w{0,3}) (?:after|with|even with))\b"
    r"(?!.{0,200}\b(?:but|however|although|will)\b)"
)
_FAILED_AFTER = Pattern(
    r"\b(?:(?:has|have|had) (?:failed|been exhausted)|(?:was|were|is"
    r"|are) (?:not )?(?:ineffective"
    r"|unsuccessful)|failed|(?:did|do|does) not (?:help|improve|relieve|work|resolve"
    r"|respond|provide (?:any |much |significant |adequate |lasting )?(?:relief"
    r"|benefit))"
    r"|(?:not|never) (?:been |very |significantly )?(?:helpful|effective|beneficial"
    r"|helping|helped|successful|provid\w{1,4} relief)"
    rf"|(?:with|w/|without|w/o|w/out|provid\w{{1,4}}|gave|offer\w{{1,4}}|yield\w{{1,4}}"
    rf"|produc\w{{1,4}}"
    rf"|report\w{{0,4}}|receiv\w{{1,4}}|had) (?:{_WEAK} )?(?:any |much |only |very "
    rf"|a )?"
    rf"(?:{_WEAK} )?{_SOME}{_GOOD}"
    r"|(?:made|making) .{0,30}\bworse|left (?:him|her|it) no better|plateau\w{0,3}"
    r"|(?:still|remains?) (?:symptomatic|painful|limited|unable)"
    r"|(?:with|and) (?:continued|continuing|persistent|persisting|ongoing|residual)"
    r" (?:\w+ )?(?:pain|numbness|symptoms?|weakness|locking|catching|tingling"
    r"|swelling|stiffness|instability|giving way|radicular)"
    r"|(?:did|does|do|doing) (?:little|nothing|not much)|(?:was|were"
    r"|has been) (?:a failure"
    r"|disappointing|poor|of little|unsatisfactory|stopped for lack)|for lack of"
    r" (?:progress|improvement|benefit)|(?:no|little|lack of) progress|hardly helped"
    r"|neither (?:\w+ ){1,3}(?:relief|help\w*|benefit|durable|lasting)"
    r"|nothing (?:has )?"
    r"helped|barely|only slightly|then (?:it |the pain |the symptoms )?(?:back"
    r"|returned|recurred|faded|came back)"
    r"|but (?:\w+ ){0,3}(?:returned|recurred|came back)|wore off|did not last"
    r"|(?:helped|relief|benefit|better)(?: \w{1,12}){0,3} (?:for |of )?(?:only|just"
    r"|barely"
    r"|perhaps) (?:an?|one|two|three|\d)"
    r"|short lived|(?:was|were|is|are|has been|have been) not enough"
    r"|(?:did|do|does|has|have) not (?:been )?(?:halt|stop|settl|hold|control|cur"
    r"|prevent"
    r"|chang|eas|touch|suffic|sav|last|enough|make (?:much|a) difference"
    r"|brought|done (?:the (?:job|trick)|it|much|enough)|do (?:the (?:job|trick)|it"
    r"|much|enough)|fix|cut it|made (?:an?|any|much))\w{0,4}"
    r"|(?: {2,3}|[,;:(] ?)no (?:(?:durable|lasting|meaningful|significant|sustained"
    r"|real"
    r"|appreciable|permanent|long term|major) )?(?:gain|benefit|change|relief"
    r"|improvement|help|effect|progress|response)\b(?! (?:in|on) (?:exam|mri|x))"
    r"|(?:done|did|does|do) no more|no more for (?:him|her)|of no (?:use|help"
    r"|benefit|avail)|to no avail"
    r"|(?:helped|relief|better|benefit)(?: \w{1,12}){0,3} (?:briefly|temporarily"
    r"|for (?:a"
    r" (?:few|couple(?: of)?|day|week)|(?:\d+|one|two|three|five|six) )"
    r"(?: ?(?:hours?|days?|weeks?))?)"
    r"|(?:less than|only|about|barely)? ?(?:\d+|one|two|three|four|five|six) (?:days?"
    r"|weeks?) (?:of )?(?:relief|benefit|improvement)"
    r"|aggravat\w{1,4}|worsened|no longer (?:help\w{0,3}|effective)"
    r"|(?:stopped|discontinued|halted|ended|terminated) (?:due to|because of|for|as it)"
    r"(?: \w{1,16}){0,3} (?:worse\w{0,4}|pain|aggravat\w{1,4}|intoleran\w{1,2})"
    rf"|{_COMPLAINT} (?:persist\w{{0,4}}|continu\w{{1,4}}|remain\w{{0,3}}"
    rf"|recur\w{{0,4}}"
    r"|returned)|with (?:prompt |early |a )?(?:recurrence|return of)\b"
    r"|(?:increas|exacerbat|flar)\w{1,4} (?:up )?(?:his |her |the )?(?:\w{1,12} )?"
    rf"{_COMPLAINT}"
    rf"|(?:{_COMPLAINT}|condition|he|she|patient) (?:has|have|had|did|does"
    r"|do) not (?:yet )?(?:resolv|improv|respond|subsid|abat)\w{0,3})"
)
_RESPONSE_POOR = Pattern(
    r"\bresponse to .{0,60}\b(?:disappointing|poor|limited|minimal|unsatisfactory"
    r"|suboptimal|incomplete|partial|temporary|inadequate)\b"
)
_HELPED = Pattern(
    r"\b(?:helped|helpful|helping|helps|beneficial|benefit(?:s|ed|ing)?|effective"
    r"|relie(?:f|ve|ves|ved|ving)|improv(?:ed|ing|es|ement)|success\w{0,4}"
    r"|better|respond(?:ed|ing)? well|(?:decreas|reduc)\w{1,4} (?:his |her "
    r"|the )?pain)\b"
)
_WEAKENED = Pattern(
    rf"\b{_WEAK} (?:\w{{1,20}} ){{0,5}}?{_GOOD}\b|\b(?:ineffective|unhelpful"
    r"|unsuccessful)\b"
    r"|\b(?:relief|improvement|benefit|response|gains?)(?: [\w/]{1,16},?){0,9} (?:was"
    r"|were"
    r"|is|has been|have been|only)(?: \w{1,12}){0,2} (?:partial|temporary|transient"
    r"|short lived|brief|minimal|limited|incomplete|modest|slight|lost|gone)\b"
    r"|\b(?:helped|relief|better|benefit)(?: \w{1,12}){0,3} (?:briefly|temporarily"
    r"|for (?:a (?:few|couple(?: of)?|day|week)|(?:\d+|one|two|three|five"
    r"|six) (?:hours?"
    r"|days?|weeks?)))\b"
    r"|\b(?:\d+|one|two|three|four|five|six) (?:days?|weeks?) (?:of )?(?:relief"
    r"|benefit)\b"
    r"|\b(?:relief|benefit|improvement) (?:of|for|lasting) (?:only |perhaps |about "
    r"|just"
    r" |maybe |some )?(?:an? (?:few|couple)|an?|\d+|one|two|three|four|five"
    r"|six)(?: of)?"
    r" (?:hours?|days?|weeks?)\b"
    r"|\bhelped (?:\w+ ){0,2}(?:for )?(?:only|just|barely) \w+|\bonly (?:for )?(?:an?"
    r"|one"
    r"|two) (?:day|week|month)s?\b"
    r"|\b(?:then|but the pain|which|before it) (?:\w+ )?(?:back"
    r"|came back|returned|recurred|wore off|faded|relapsed|are back|is back)\b"
)


def effect_of(before: str, after: str) -> Effect:
    """Return what came of the care, from the words of its sentence around it."""
    if FAILED_BEFORE.search(before):
        return Effect.FAILED
    tail = after[:160]
    if _RESPONSE_POOR.search(f"{before[-40:]} {tail}"):
        return Effect.FAILED
    failed = _FAILED_AFTER.search(tail)
    if failed and (_WEAKENED.search(failed[0]) or not _HELPED.search(failed[0])):
        return Effect.FAILED
    said = before[-100:] + tail
    if _HELPED.search(said) and not _WEAKENED.search(said):
        return Effect.HELPED
    return Effect.UNKNOWN
