"""Work and daily life, told in wordings with parts that vary.

"Tried going back to light duty but had to stop", "difficulty w/ ADLs". Not here: whole
phrases (`at_work`, `function`).
"""

from services.evaluator.core.facts.phrased import Phrase, Phrases
from services.evaluator.core.pattern import Rare
from shared.facts import Fact

_DUTY = (
    r"(?:(?:modified|light|restricted|sedentary|regular|full|usual|limited|alternate)"
    r"(?: and customary| full)? (?:duty|duties|work|job)|work|his job|her job)"
)
_ADLS = (
    r"(?:adl'?s?\b|activities of daily living|self care|daily activities"
    r"|(?:household|home) (?:chores|duties|tasks|activities)|housework|house work"
    r"|chores|personal (?:care|hygiene))"
)
PHRASES = Phrases(
    (
        Phrase(
            fact=Fact.RETURN_TO_WORK_FAILED,
            event=True,
            pattern=Rare(
                r"\b(?:unsuccessful|failed)(?: attempts?(?: at| to)?)? (?:rtw"
                r"|return(?:ing)? to (?:work|\w+ (?:duty|work)))"
                r"|\b(?:attempt\w*|tried|trial of)(?: at| to)? (?:rtw"
                rf"|(?:return\w*|going|go|get) (?:back )?to {_DUTY}|work(?:ing)?\b)"
                r"[^.;]{0,60}\b(?:but|and|however,?)(?: (?:he|she|was|has|had|then))*"
                r" (?:unable|could not|failed|not able|had to (?:stop|leave|quit)"
                r"|to (?:stop|leave|quit)|did not|unsuccessful\w*|stopped|sent home)"
                r"|\b(?:rtw|return to work|modified (?:work|duty)|light duty)"
                r"(?: \w{1,12}){0,5} (?:failed|unsuccessful)(?= ?(?:[.,;)]|$|twice|due"
                r"|because|once|after|and|in))"
                r"|\b(?:physicians|doctors|treaters|providers|examiners|evaluators"
                r"|reports|opinions)[^.;]{0,30}\b(?:disagree|differ|conflict\w*"
                r"|contradict\w*)\b[^.;]{0,40}\b(?:restrict\w*|lift|limit\w*|capacity"
                r"|work|duty)"
                r"|\bfailed (?:an? )?(?:trial|attempt) (?:of|at)"
                r" (?:modified|light|restricted|sedentary|regular|full) (?:duty|work)"
                r"|\b(?:went|gone) back to (?:\w{1,12} ){1,4}but (?:he |she |was )?"
                r"(?:could not|couldn't|unable to|had to stop|did not last|not able to)"
                r"|\b(?:could not|couldn't|unable to|did not|not able to|failed to)"
                r" (?:tolerate|perform|handle|sustain|complete) (?:even )?"
                rf"(?:his |her |the |any )?{_DUTY}",
                needs=("disagree", "differ", "conflict", "contradict",
                       "unsuccessful", "failed", "attempt", "tried", "trial",
                       "could not", "couldn't", "unable to", "did not", "not able",
                       "back to"),
            ),
        ),
        Phrase(
            fact=Fact.JOB_TO_RETURN_TO,
            pattern=Rare(
                r"\b(?:employer|company)(?: \w{1,10}){0,3} (?:holding|hold|kept|keeping"
                r"|held) (?:\w{1,6} )?(?:job|position)|\b(?:job|position) (?:is "
                r"|has been"
                r" |was )?(?:being )?(?:held|kept)(?: open)?\b"
                r"|\bemployer (?:will|would|is willing to|has agreed to|agreed to)"
                r" (?:take|have|bring) (?:him|her|the \w+) back",
                needs=("hold", "kept", "keeping", "held", "employer"),
            ),
        ),
        Phrase(
            fact=Fact.JOB_TO_RETURN_TO,
            denies=True,
            pattern=Rare(
                r"\b(?:no (?:\w{1,12} )?(?:work|job|position)s? (?:is |was )?available"
                r"|(?:job|position) (?:is |was |has been )(?:no longer available|filled"
                r"|eliminated)|(?:employer|company) (?:has |went )(?:closed"
                r"|out of business)|cannot (?:be )?accommodate)",
                needs=("available", "filled", "eliminated", "closed", "business",
                       "accommodate"),
            ),
        ),
        Phrase(
            fact=Fact.ACTIVITIES_LIMITED,
            pattern=Rare(
                r"\b(?:difficult(?:y|ies)|trouble|limit(?:s|ed|ations?|ing)"
                r"|interfer(?:es|ing|ed|e)|restrict(?:s|ed|ions?)|impair(?:s|ed|ment)"
                r"|affect(?:s|ed|ing)|impact(?:s|ed|ing)|hamper(?:s|ed)"
                r"|unable to (?:do|perform|complete)|cannot (?:do|perform)"
                r"|needs? (?:help|assistance) (?:w/|with|in)"
                r"|decreased ability to (?:do|perform))"
                rf"[ :](?:[\w/,']{{1,14}} ){{0,5}}{_ADLS}"
                r"|\b(?:limit|impair|affect|restrict|interfer|reduc|hamper)\w*"
                r" (?:with )?(?:his|her|the patient's) ability to \w{3,12}\b"
                rf"|{_ADLS}(?: (?:is|are|was|were|remain|being|have been|has been))?:?"
                r" (?:\w{1,14} )?(?:limited|restricted|impaired|affected|difficult"
                r"|decreased|diminished|compromised)\b",
                needs=("ability to", "adl", "activities", "self care", "chores",
                "household",
                       "housework", "house work", "personal care", "hygiene", "home "),
            ),
        ),
    )
)  # fmt: skip
