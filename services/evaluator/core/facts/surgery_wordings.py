"""Surgery, and what bears on it, told in wordings with parts that vary.

"S/p L4-5 laminectomy", "pain awakens him 3x per night", "tobacco: denies". Not here:
whole phrases (`surgery`, `surgery_phrases`), and words near each other (`told_plans`).
"""

from services.evaluator.core.facts.phrased import Phrase, Phrases
from services.evaluator.core.pattern import Rare, Sentential
from shared.facts import Fact

_SPINAL = (
    r"(?:(?:hemi)?laminectomy|laminotomy|foraminotomy|(?:micro)?discectomy|fusion|acdf"
    r"|tlif|plif|alif|(?:spine|spinal|back|neck|lumbar|cervical) surger(?:y|ies)"
    r"|lumbar decompression|disc replacement)"
)
_OF_SPINE = (
    r"(?:an?|the|his|her|two|three|one|multi|multilevel|level|lumbar|cervical|spinal"
    r"|lumbosacral|posterior|anterior|interbody|instrumented|revision|bilateral|left"
    r"|right|prior|previous|hemi|[lcts]\d{1,2}|[lcts]?\d{1,2}[/,]?|[ls]\d/[ls]\d|and"
    r"|decompression|discectomy|laminectomy)"
)
_OPERATION = (
    r"(?:surgery|operation|arthroscop\w+|\w{3,20}(?:ectomy|plasty|otomy|desis)|fusion"
    r"|repair|release|reconstruction|decompression|acdf|tka|tha|tkr|thr|ctr|orif|scope"
    r"|replacement|procedure)"
)
_FEW = r"(?: [\w/,]{1,14}){0,6}?"
PHRASES = Phrases(
    (
        Phrase(
            fact=Fact.SPINE_SURGERY_DONE,
            event=True,
            pattern=Sentential(
                r"\b(?:s/p|status post|underwent|had|post|after|following|prior"
                r"|previous"
                rf"|history of|h/o|hx of)(?: {_OF_SPINE})* {_SPINAL}\b"
                rf"|\b{_SPINAL} (?:in |on )?(?:19|20)\d\d\b"
                rf"|\b(?:psh|surgical history|surgeries):[^.;]{{0,40}}\b{_SPINAL}\b",
                needs=("tomy", "fusion", "acdf", "lif", "surger", "decompr", "replac"),
            ),
        ),
        Phrase(
            fact=Fact.SURGERY_CONSIDERED,
            pattern=Sentential(
                r"\b(?:wishes|wants|would like|elected|elects|agreed|agrees|plans"
                r"|decided"
                r"|has opted) to (?:proceed|go ahead|go forward|move forward|have"
                r"|undergo)"
                rf"(?: with| w/)?{_FEW} {_OPERATION}\b",
                needs=("wish", "want", "would", "elect", "agree", "plans", "decided",
                       "opted"),
            ),
        ),
        Phrase(
            fact=Fact.SURGERY_CONSIDERED,
            pattern=Sentential(
                r"\b(?:contemplat\w+|considering|scheduled for|planning|awaiting"
                r"|candidate for|recommends?|proposes|proposed|offered)"
                r"(?: (?:an?|the|his|her|total|partial|left|right|bilateral|[lr]|knee"
                r"|hip|shoulder|lumbar|cervical|open|arthroscopic|possible|revision"
                r"|spine|spinal|level|two|one|acl|rotator|cuff|wrist|ankle|elbow"
                r"|carpal|tunnel|trigger|finger|[lc]\d\w*))* "
                r"(?:surgery|operation|arthroscop\w+|\w{3,20}(?:ectomy|plasty|desis)"
                r"|fusion|repair|release|reconstruction|acdf|tka|tha|tkr|thr|ctr|scope"
                r"|replacement)\b(?! (?:consult|eval|referral|clearance))",
                needs=("contempl", "consider", "schedul", "planning", "awaiting",
                       "candidate", "recommend", "propos", "offered"),
            ),
        ),
        Phrase(
            fact=Fact.SURGERY_CONSIDERED,
            denies=True,
            pattern=Sentential(
                r"\b(?:would like|wishes|wants|prefers|elects|chooses) to (?:hold off"
                r"|avoid|delay|postpone|defer)(?: \w{1,10}){0,3} (?:surgery|operation"
                r"|surgical \w+)\b"
                r"|\b(?:reluctant|unwilling|hesitant|not ready|afraid) to (?:undergo"
                r"|have"
                r"|proceed with|consider)(?: \w{1,10}){0,3} (?:surgery|operation"
                r"|surgical \w+)\b|\bno (?:\w{1,10} )?surgical (?:plans?|intervention"
                r"|treatment)\b",
                needs=("reluctant", "unwilling", "hesitant", "not ready", "afraid",
                       "surgical", "hold off", "avoid", "delay", "postpone", "defer"),
            ),
        ),
        Phrase(
            fact=Fact.SURGERY_AUTHORIZED,
            denies=True,
            pattern=Sentential(
                r"\b(?:surgery|operation|arthroscop\w+|\w{3,20}(?:ectomy|plasty|desis)"
                r"|fusion|acdf|tka|tha|tkr|thr|ctr|replacement|reconstruction)"
                r" (?:was|is|has been|were) (?:denied|non ?certified"
                r"|not (?:certified|authorized|approved)|(?:deemed |found )?(?:to be )?"
                r"not (?:to be )?medically necessary)\b",
                needs=("denied", "certified", "not "),
            ),
        ),
        Phrase(
            fact=Fact.SURGERY_AUTHORIZED,
            pattern=Sentential(
                r"\bauthorization (?:was |has been |is )?(?:received|obtained|granted"
                rf"|given) for{_FEW} {_OPERATION}\b(?! (?:consult|eval|referral))"
                r"|\b(?:tka|tha|tkr|thr|ctr|orif|acdf|scope"
                r"|arthroscopic surgery) (?:was |is "
                r"|has been )(?:authorized|approved|certified)\b",
                needs=("authoriz", "approved", "certified"),
            ),
        ),
        Phrase(
            fact=Fact.SURGERY_AUTHORIZED,
            denies=True,
            pattern=Sentential(
                r"\b(?:surgery|surgical (?:procedure|intervention|request|treatment)"
                r"|operation) (?:is|was|has been|were) (?:deemed )?(?:not|found not)"
                r"(?: to be)? (?:medically necessary|supported|authorized|certified)\b",
                needs=("not ",),
            ),
        ),
        Phrase(
            fact=Fact.NIGHT_PAIN,
            pattern=Rare(
                r"\b(?:awakens?|wakes?|woke|waking|awakening) (?:him|her|the patient"
                r"|pt)"
                r"\b|\bawaken(?:ed|ing)?(?: \w{1,10}){0,2} (?:at night|from sleep|by"
                r" (?:\w{1,10} )?pain|(?:due to|because of|from) (?:\w{1,10} )?pain)"
                r"|\b(?:wakes|awakens|woken|wakened)(?: up)? (?:[\d to]{1,7} ?x"
                r"|[\d to]{1,7}"
                r" times|several times|multiple times|at night|nightly"
                r"|(?:due to|because of|from|by|with) (?:the |\w{1,10} )?pain)"
                r"|\bup at night (?:from|with|due to|because of)",
                needs=("up at night", "wake", "woke", "waking", "awaken"),
            ),
        ),
        Phrase(
            fact=Fact.NICOTINE_FREE,
            pattern=Rare(
                r"\b(?:tobacco|smoking|cigarettes|nicotine|smoker|smokes?)(?: use"
                r"| history| status)?: ?(?:denies|denied|none|no\b|never|negative|quit"
                r"|former)",
                needs=("tobacco", "smok", "cigarettes", "nicotine"),
            ),
        ),
        Phrase(
            fact=Fact.NICOTINE_FREE,
            denies=True,
            pattern=Rare(
                r"\b(?:\d{1,2}|one|half|two)(?: \w{1,6})? (?:cigs?|cigarettes|packs?)"
                r" ?(?:/ ?|a |per )day|\b(?:pos|positive for) tobacco"
                r"|(?<!\w)\+ ?tobacco",
                needs=("cig", "pack", "tobacco"),
            ),
        ),
        Phrase(
            fact=Fact.CARDIAC_RISK,
            pattern=Rare(
                r"\b(?:mi (?:in )?(?:19|20)\d\d|(?:s/p|acute|old|prior) mi"
                r"|(?:s/p|cardiac|coronary) (?:cardiac |coronary )?stents?"
                r"|stents? (?:x \d|placement|placed))\b",
                needs=("mi ", " mi", "stent"),
            ),
        ),
        Phrase(
            fact=Fact.HARDWARE_PROBLEM,
            pattern=Sentential(
                r"\b(?:loosen\w+|loose|broken|fractured|backed out|painful|prominent"
                r"|failed|failure|migrat\w+|irritat\w+|symptomatic)(?: of)?(?: the)?"
                r"(?: (?:retained|pedicle|locking|metal|surgical|femoral|tibial"
                r"|lag)){0,2}"
                r" (?:hardware|screws?|plates?|rods?|nail|prosthesis|cage|implants?)\b"
                r"|\b(?:hardware|screws?|plates?|rods?|nail) (?:is|are|was|were"
                r"|appears?)"
                r" (?:now |very |quite )?(?:prominent|painful|loose|broken|backing out"
                r"|irritating|tender|symptomatic)\b"
                r"|\b(?:pain(?:ful)?|tender(?:ness)?|sore)(?: \w{1,12}){0,3} (?:over"
                r"|at|on"
                r"|about) (?:the |his |her |retained )*(?:hardware|screws?|plates?"
                r"|rods?"
                r"|nail|implants?)\b",
                needs=("hardware", "screw", "plate", "rod", "nail", "prosthesis",
                "cage",
                       "implant"),
            ),
        ),
        Phrase(
            fact=Fact.HARDWARE_PROBLEM,
            denies=True,
            pattern=Rare(
                r"\bhardware (?:is |was |appears? |remains |to be )*(?:intact|stable"
                r"|in (?:good |satisfactory )?(?:place|position)|well (?:seated"
                r"|fixed))",
                needs=("hardware",),
            ),
        ),
        Phrase(
            fact=Fact.RECURRENT_DISLOCATION,
            pattern=Rare(
                r"\b(?:dislocat\w{1,4} (?:about |at least |over )?(?:[2-9]|\d\d|two"
                r"|three"
                r"|four|five|six|several|multiple|many|numerous)(?: ?x| times| more)"
                r"|(?:[2-9]|two|three|four|five|six|several|multiple|numerous|repeat\w*"
                r"|recurr\w+)(?: \w{1,12}){0,2} (?:dislocations|subluxations))\b",
                needs=("dislocat", "subluxations"),
            ),
        ),
        Phrase(
            fact=Fact.FAILED_BACK_SURGERY,
            pattern=Rare(
                r"\bfailed back\b|\bfbss\b|\bpost ?lami(?:nectomy)? (?:pain )?syndrome"
                r"|\b(?:two|three|four|multiple|several|prior|previous|\d)(?: \w{1,10}"
                r"){0,2} (?:fusions|surgeries|operations|laminectomies|discectomies)"
                r"(?: \w{1,12}){0,3}? (?:without|with no|w/o|and no)(?: lasting"
                r"| sustained"
                r"| significant)* (?:relief|benefit|improvement)",
                needs=("failed back", "fbss", "post", "without", "with no", "w/o",
                       "and no"),
            ),
        ),
        Phrase(
            fact=Fact.GAIN_AFTER_INJECTION,
            event=True,
            pattern=Sentential(
                r"\b(?:injections?|blocks?|epidurals?|[lct]?t?f?esi|ablation|rhizotomy"
                r"|rfa|mbb)\b(?:(?!\b(?:request|recommend|plan|would|will|should"
                r"|hope|so that"
                r"|pending|to be|without|failed|did not"
                r"|no\b))[^.;]){0,140}\b(?:bore weight|(?:able to"
                r"|could) (?:put weight"
                r"|bear weight|walk|sit|stand|work|drive|return|resume|perform|use"
                r"|move)"
                r"|took part in|participated in|(?:tolerated|progressed in"
                r"|return\w* to)"
                r" (?:pt|therapy|work|physical)|(?:decreased|reduced|less|lower)"
                r" (?:use of )?(?:med\w*|norco|opioids?|pain med\w*)(?: use)?"
                r"|slept|drove|walked (?:\w+ ){0,3}(?:farther|further|longer)|worked"
                r"|went back to|(?:increased|improved|better) (?:walking|function\w*"
                r"|activit\w+|rom"
                r"|range of motion|sitting|standing|adls|mobility"
                r"|sleep and function))\b",
                needs=("inject", "block", "epidural", "esi", "ablation", "rhizotomy",
                       "rfa", "mbb"),
            ),
        ),
    )
)  # fmt: skip
