"""What a person cannot do alone, told in wordings with parts that vary.

"Gained 60 lbs since the injury", "no indication that he is homebound". Not here: whole
phrases (`need`), and words near each other (`told`).
"""

from services.evaluator.core.facts.phrased import Phrase, Phrases
from services.evaluator.core.pattern import Sentential
from shared.facts import Fact

_SELF = (
    r"(?:transfers?|transferring|toilet\w*|bath\w*|dress\w*|adls?|self care|feeding"
    r"|bed mobility|groom\w*|shower\w*|hygiene|personal care)\b"
)
PHRASES = Phrases(
    (
        Phrase(
            fact=Fact.PERSONAL_OR_SKILLED_CARE_NEED,
            pattern=Sentential(
                r"\b(?:(?:max(?:imum|imal)?|mod(?:erate)?|min(?:imal)?|total|complete|full"
                r"|constant|hands on|physical|standby)(?: to (?:max|mod)\w*)?"
                r" assist(?:ance)?|(?:wife|husband|son|daughter|mother|family|caregiver"
                r"|spouse|sister|brother|aide) (?:assists|helps|aids)(?: him| her"
                r"| the patient| pt)?) (?:for|with|w/|in|to)(?: [\w/,]{1,14}){0,4}?"
                rf" {_SELF}",
                needs=("assist", "helps", "aids"),
            ),
        ),
        Phrase(
            fact=Fact.PERSONAL_OR_SKILLED_CARE_NEED,
            pattern=Sentential(
                r"\b(?:needs?|requires?) (?:help|assist(?:ance)?) (?:w/|with|in|getting"
                rf"|to)(?: [\w/,]{{1,14}}){{0,6}}? {_SELF}",
                needs=("help", "assist"),
            ),
        ),
        Phrase(
            fact=Fact.CANNOT_TRAVEL_ALONE,
            denies=True,
            pattern=Sentential(
                r"\bable to (?:take|use|ride) (?:an? |the )?(?:uber|bus|taxi|lyft|cab"
                r"|public trans\w+)",
                needs=("able to",),
            ),
        ),
        Phrase(
            fact=Fact.MOBILITY_LIMITED,
            pattern=Sentential(
                r"\b(?:walks|ambulates|ambulating|walking|gait|ambulation|mobile)"
                r"(?: (?:only|is|slowly|short distances))* (?:w/|with|using|by)"
                r" (?!out)(?:[\w']{1,14} ){0,4}(?:canes?|walker|crutch(?:es)?"
                r"|wheelchair"
                r"|rollator|scooter)\b",
                needs=("cane", "walker", "crutch", "wheelchair", "rollator", "scooter"),
            ),
        ),
        Phrase(
            fact=Fact.WEIGHT_BEARS_ON_INJURY,
            pattern=Sentential(
                r"\bweight (?:has )?(?:went|gone|increased|rose|risen)(?: up)? (?:from"
                r" \d{2,3}(?: ?lbs?| pounds)? to \d{2,3}"
                r"|by \d{2,3})[^.;]{0,30}\b(?:since"
                r"|due to|from|because of|after|secondary to)\b",
                needs=("weight ",),
            ),
        ),
        Phrase(
            fact=Fact.WEIGHT_BEARS_ON_INJURY,
            pattern=Sentential(
                r"\b(?:gain(?:ed|ing)?|gain of|put on) (?:of )?(?:about |approximately"
                r" |over |more than |some )*(?:\d{2,3}|a lot of|significant|much"
                r"|considerable|excessive|\w{3,8}ty)? ?(?:lbs?|pounds?|kg|weight)\b"
                r"[^.;]{0,40}\b(?:since|due to|from|because of|secondary to|after"
                r"|following|2/2) (?:the |his |her |work |industrial |this |lack of"
                r" |being )*(?:injury|accident|inactiv\w+|surgery|decondition\w+"
                r"|immobil\w+|activity|exercise|sedentary|doi|fall)\b",
                needs=("gain", "put on"),
            ),
        ),
        Phrase(
            fact=Fact.HOMEBOUND,
            denies=True,
            pattern=Sentential(
                r"\bno (?:indication|evidence|suggestion)[^.;]{0,40}\bhome ?bound\b"
                r"|\b(?:drives (?:himself|herself)|able to attend|attends (?:his|her"
                r"|all"
                r"|medical|physical|pt|therapy))\b",
                needs=("bound", "drives ", "attend"),
            ),
        ),
    )
)  # fmt: skip
