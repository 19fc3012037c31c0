"""What a person can do now and could not before, and what stayed the same: patterns.

Not here: verbs of gain beside nouns of function (`gains`), and figures (`compared`).
"""

from services.evaluator.core.pattern import Sentential

ABLE = Sentential(
    r"\b(?:(?:now|again) (?:able to|can|tolerat\w{1,3}|lifts|walks|sits|stands|drives"
    r"|carries|sleeps through|climbs|reaches|performs|does|works)"
    r"|(?:can|able to|she|he) (?:now|again) (?:\w{3,12})"
    r"|to the point (?:that|where) (?:he|she|the patient|pt) (?:can|could|is able to"
    r"|was able to) (?!not|no|only|hardly|barely|longer)\w{2,12}"
    r"|(?:sits|stands|walks|lifts|works) (?:twice as|longer|farther|further|more)"
    r"|(?:able to|can|could|does|walks?|sits?|stands?|lifts?|drives?"
    r"|sleeps?) [^.;]{2,80}"
    r"\b(?:which|that|where|something) (?:he|she) (?:could not|had been unable"
    r"|was unable"
    r"|previously|had not)"
    r"|(?:now|can|able to) [^.;]{2,60}\b(?:where|whereas|while|when) (?:before"
    r"|previously"
    r"|earlier|formerly)"
    r"|(?:able to|can|climbs|walks|works|sits|stands|lifts|drives"
    r"|sleeps) [^.;]{2,80}[;,]"
    r" ?(?:but )?(?:before|previously|formerly|earlier)(?: that)?,? (?:he|she|it|the"
    r" \w{5,9})(?: worker)? (?:needed|could not|had|was|required|managed|could only"
    r"|used)"
    r"|(?:has |have )?(?:gone|went|got|is|is now|now"
    r"|been able to go) back to (?:his |her "
    r"|the )?(?:\w+"
    r" (?:and )?)?\w{3,12}ing\b|(?:resumed|returned to|taken up again) (?:his |her "
    r"|the )?"
    r"\w{3,12}ing\b|(?:stopped|quit|gave up|given up|discontinued|put away"
    r"|weaned (?:off"
    r"|from)|off) (?:using |needing )?(?:the |his |her )(?:cane|walker|crutch(?:es)?"
    r"|brace"
    r"|sling|wheelchair|splint)|no longer (?:needs|requires|uses) (?:an? |the |his "
    r"|her )?(?:cane|brace|walker"
    r"|crutch(?:es)?|sling|help|assistance|wheelchair))\b(?! (?:only|not|has|had))",
    needs=(
        "now", "again", "twice as", "longer", "farther", "further", " more",
        "could not", "unable", "to the point", "previously", "had not", "before",
        "earlier",
        "formerly", "back to ", "resumed ", "returned to ", "cane", "walker", "crutch",
        "brace", "sling", "wheelchair", "splint",
    ),
)  # fmt: skip
SAME = Sentential(
    r"\b(?:range of motion|rom|motion|strength|grip|function(?:al status)?|adls|work"
    r" status|tolerance|walking|restrictions|activit(?:y|ies)(?: level)?|examination"
    r"|findings|flexion|disability)(?: \w{1,12}){0,3} (?:is|was|are|were|remains?"
    r"|remained|stayed|has been|have been) (?:essentially |exactly |largely "
    r"|about )?(?:the"
    r" same|unchanged|no different|identical|no better|not changed|not improved"
    r"|as before)"
    r"|\b(?:same|identical) (?:restrictions|work status|limitations|findings|range of"
    r" motion) (?:as|were|are|was|remain)\b",
    needs=(
        "same", "unchanged", "no different", "identical", "no better", "not changed",
        "not improved", "as before",
    ),
)  # fmt: skip
