"""What a drug lets a person do, as a sentence about the drug tells it.

Told in three ways: what it allows, what is done under it in named activities, and what
was lost when it was stopped or cut. Not here: relief of pain (`drug_effect`, `scores`).
"""

from services.evaluator.core.pattern import Pattern, Rare

_DOING = (
    r"(?:walk\w{0,3}|stand\w{0,3}|sit|sitting|work\w{0,3}|driv\w{1,3}|cook\w{0,3}"
    r"|clean\w{0,3}|dress\w{0,3}|bath\w{1,3}"
    r"|sleep\w{0,3}|exercis\w{1,3}|lift\w{0,3}|shop\w{0,4}|do (?:laundry|chores"
    r"|housework|dishes|yard work|more|his|her|the)|perform\w{0,3}"
    r"|function\w{0,3}|carry|climb|care for|participate|complete|play|groom|get out of"
    r" bed|garden|attend|finish|keep (?:his|her) job|tolerate|use (?:his|her) (?:arm"
    r"|hand|leg)|hold|mow|swim|type|write|kneel|go (?:to|out|for|back)"
    r"|stay|remain|continue|hold|keep|manage|get (?:up|out|around|through|to)"
    r"|take care|see"
    r" to|run|dance|bend|reach|ride|travel|transfer|dress"
    r"|bathe|shower)"
)
_ALLOWED = (
    Pattern(
        rf"\b(?:(?<!not )able to|can|could(?! not)|allow(?:s|ed|ing)?(?: (?:him|her"
        rf"|them"
        rf"|the \w{{1,10}}(?: worker)?))? to|enabl\w{{1,3}}(?: \w{{1,10}}){{1,3}} to"
        rf"|help(?:s|ed)? (?:him|her|them)(?: to)?)(?: (?:still|continue to|now"
        rf"|better|more easily|again))? {_DOING}\b"
    ),
    Pattern(
        r"\b(?:improv|increas|better|maintain)\w{0,4}(?: (?:his|her|the|in|of|ability"
        r" to|overall|pain and|level of)){0,3}"
        r" (?:function\w{0,4}|activit\w{1,4}|adls?|daily living|mobility|walking|sleep"
        r"|standing|sitting|quality of life)\b"
    ),
    Pattern(
        r"\b(?:work(?:s|ing)? (?:full|modified|regular|part) (?:time|duty)|return(?:ed"
        r"|ing)? to work|functional (?:improvement|gains?|benefit))\b"
    ),
    Pattern(
        r"\b(?:keeps? (?:him|her) (?:working|at work|active|on the job)"
        r"|(?:has |have )?(?:gone|went|goes|got|is|was) back (?:to|at) (?:work\w{0,3}"
        r"|driving|cooking|gardening|school|the|his|her|modified|full|light"
        r"|regular)"
        r"|resumed (?:work\w{0,3}|driving|cooking|gardening|exercising|housework"
        r"|walking"
        r"|his|her)"
        r"|(?:sleeps?|slept) (?:\w+ ){0,3}hours?,? (?:instead of|rather than|up from"
        r"|against|compared)|sleep (?:has )?(?:improved|increased|went|doubled))\b"
    ),
    Pattern(
        r"\b(?:(?:continues to |still |now )?works? (?:\w+ ){0,2}(?:hours|shifts|days"
        r"|full|part|as an?|in the|for the)|working (?:\d+|\w+) hours"
        r"|walks? (?!with|only|less)(?:(?:his|her|the) dog|(?:\w+ ){0,3}(?:daily"
        r"|each day"
        r"|every day|miles?|blocks|minutes|a day))|climbs? (?:the |two "
        r"|three )?(?:\w+ )?"
        r"(?:stairs|flights?)|(?:coaches|volunteers|attends|gardens|swims|exercises"
        r"|mows|carries|does yard work|bowls|fishes|bikes|babysits|sews|bakes"
        r"|cooks|shops|drives|cares for|does (?:the |his |her )?(?:laundry|housework"
        r"|chores|yard work|cooking|shopping|exercises|adls|self care))"
        r"(?! (?:only|less|not)))\b"
    ),
)  # fmt: skip
_LETS = Pattern(
    rf"\b(?:lets?|allow(?:s|ed)|mak(?:es|ing) it possible for|made it possible for)"
    rf" (?:him|her|them)(?: to)? {_DOING}\b"
    rf"|\bgets? through (?:an? |the |his |her )?(?:\w{{1,10}} )?(?:shift|day|work)"
    rf"|\bstays? at work|\bable to do (?:an? |his |her )(?:full )?(?:day|shift)"
    rf"|\bwithout (?:the |his |her )?(?:medication|medicine|norco|it|them)s?,?"
    rf" (?:he|she) (?:could not|cannot|can not|is unable to|would not be able to)"
    rf" (?:do|{_DOING[3:]}"
    r"|\b(?:could not|cannot|can not|unable to|not able to)(?: \w{1,14}){1,7} without"
    r" (?:it\b|them\b|(?:the |his |her )?(?:medic|pill|drug|norco|gabapentin|patch))"
    r"|\b(?:which|that) (?:he|she) (?:could not|cannot|was unable to)"
    r"(?: \w{1,14}){0,4} (?:without|before|off)\b"
)
_LOST = Pattern(
    r"\b(?:no|not|without|lack of|cannot|unable to|minimal)\b(?: \w{1,14}){0,5} "
    rf"(?:function\w{{0,4}}|activit\w{{1,4}}|adls?|{_DOING})\b"
)
WITHDRAWN = Rare(
    r"\b(?:half (?:the|his|her) dose|(?:lower|reduced|smaller) dose|dose (?:was |is )?"
    r"(?:cut|halved|reduced|lowered)|r[au]n out of|ran out|shorted|went without"
    r"|(?:stopped|stops"
    r"|skipp\w{1,3}"
    r"|missed|misses|off|without) (?:it|them|taking|the (?:drug|medic\w+|pills?)"
    r"|(?:his|her) (?:medic\w+|dose|pills?)|doses?|for (?:\w+ )?(?:days?|weeks?)"
    r"|\w{5,14} for (?:an? |\w+ )?(?:days?|weeks?))"
    r"|(?:gap|lapse|interruption|break) in (?:the )?(?:supply|treatment|medication)"
    r"|during (?:an? |the )?(?:wean\w*|taper\w*|drug holiday)"
    r"|(?:weaning|taper\w{0,3}) (?:attempt|trial))\b"
    r"|^off \w{4,16} for\b",
    needs=(
        "dose", "off ", "without", "ran out", "run out", "shorted", "stopped", "stops",
        "skipp", "missed", "misses", "gap in", "lapse in", "interruption in",
        "break in", "during ", "weaning", "taper",
    ),
)  # fmt: skip
_WORSENED = Pattern(
    r"\b(?:missed (?:\w+ ){0,3}(?:work|days?|shifts?)|(?:pain|burning|score|oswestry"
    r"|odi"
    r"|symptoms?|headaches?|spasms?)(?: \w{1,12}){0,3} (?:rose|climb\w{1,3}"
    r"|went (?:back"
    r" )?(?:up|from)|increas\w{1,3}|return\w{1,3}|flared|doubled|worsen\w{0,3}|soared"
    r"|came back|was worse|got worse|jump\w{1,3}|shot up)"
    r"|pain (?:\w+ ){0,3}(?:unbearable|intolerable"
    r"|excruciating|much worse|out of control)|could not (?:get|work|walk|do"
    r"|sleep|sit|stand|dress|climb|cook|drive)|stopped (?:walking|working|driving"
    r"|going)"
    r"|unable to (?:get|work|walk|sleep|do|stand)|had to (?:leave|stay|stop))\b"
)


def gain_told(words: str) -> bool | None:
    """Return whether a folded sentence about a drug tells of more function, or less."""
    if _LETS.search(words) or lost_without(words):
        return True
    if _LOST.search(words):
        return False
    return True if any(pattern.search(words) for pattern in _ALLOWED) else None


def lost_without(words: str) -> bool:
    """Return whether a sentence tells that things grew worse without the drug."""
    stopped = WITHDRAWN.search(words)
    return stopped is not None and _WORSENED.search(words) is not None
