"""Facts of psychology, and the words that state them.

Not here: negation, history and plans (`context`), and numbers of sessions (`course`).
"""

from services.evaluator.core.facts.record import Cue
from shared.facts import Fact

CUES = (
    Cue(
        fact=Fact.PSYCHOLOGICAL_DIAGNOSIS,
        terms=(
            "adjustment disorder", "major depressive disorder", "depressive disorder",
            "major depression", "depression", "depressed mood", "depressed",
            "dysthymia", "mood disorder", "anxiety disorder", "generalized anxiety",
            "anxiety", "panic disorder", "panic attack", "acute stress disorder",
            "bipolar disorder", "severe depression", "severe major depression",
            "psychotic features", "post traumatic stress disorder",
            "posttraumatic stress disorder", "ptsd", "pain disorder",
            "somatic symptom disorder", "borderline personality disorder",
            "schizoaffective disorder", "schizophrenia", "major depressive episode",
            "major depressive disorder, severe",
            "major depressive disorder, recurrent",
            "recurrent severe major depressive disorder", "mdd", "depressive d/o",
            "major depressive d/o", "adjustment d/o", "mood d/o", "anxiety d/o",
            "bipolar d/o", "dysthymic disorder", "dysthymic d/o", "bipolar",
            "pain d/o", "stress disorder", "somatoform disorder",
        ),
    ),
    Cue(
        fact=Fact.PAIN_COPING_PROBLEM,
        terms=(
            "afraid of moving", "afraid to move", "fear of moving", "fear of movement",
            "tearful", "cries", "crying", "hopeless", "helpless", "unable to cope",
            "not coping", "distressed", "emotional distress", "fears reinjury",
            "fear of reinjury", "fear avoidance", "fear avoidance belief",
            "catastrophizing",
            "pain catastrophizing", "poor coping", "poor coping skill", "kinesiophobia",
            "difficulty coping", "difficulty coping with pain", "maladaptive coping",
        ),
    ),
    Cue(
        fact=Fact.COMPLEX_MENTAL_DISORDER,
        terms=(
            "severe major depression", "severe major depressive disorder",
            "major depressive disorder, severe", "psychotic features", "ptsd",
            "recurrent severe major depressive disorder",
            "post traumatic stress disorder", "posttraumatic stress disorder",
            "bipolar disorder", "schizophrenia", "schizoaffective disorder",
            "borderline personality disorder", "complex mental disorder",
            "bipolar d/o", "severe mdd", "mdd, severe", "mdd severe", "psychosis",
            "bipolar", "schizoaffective",
        ),
    ),
    Cue(
        fact=Fact.SUICIDAL_IDEATION,
        terms=(
            "suicidal ideation", "suicidal thought", "suicidal and homicidal thought",
            "homicidal and suicidal thought", "suicidal intent", "suicidal",
            "suicidality", "suicide attempt", "si/hi",
        ),
    ),
    Cue(
        fact=Fact.PSYCHOLOGICAL_EVALUATION_DONE,
        terms=(
            "psychological evaluation", "psychiatric evaluation", "psych evaluation",
            "psychological assessment", "psychological testing",
            "psychodiagnostic testing", "psychological consultation",
            "initial psychological treatment evaluation",
            "qualified medical evaluation in psychology", "psychological report",
        ),
        event=True,
    ),
    Cue(
        fact=Fact.PART_OF_COGNITIVE_BEHAVIORAL_THERAPY,
        terms=(
            "biofeedback in conjunction with cognitive behavioral therapy",
            "biofeedback in conjunction with cbt", "cbt with biofeedback",
            "biofeedback in conjunction with psychotherapy", "biofeedback with cbt",
            "psychotherapy with biofeedback", "biofeedback as part of cbt",
            "psychotherapy sessions with biofeedback", "cbt and biofeedback",
            "psychotherapy treatment sessions with biofeedback",
            "cognitive behavioral therapy with biofeedback",
            "cognitive behavioral therapy and biofeedback",
        ),
        event=True,
    ),
    Cue(
        fact=Fact.IMPLANT_OR_FUSION_PLANNED,
        terms=(
            "spinal cord stimulator", "intrathecal pump", "lumbar fusion",
            "implantable drug delivery system",
        ),
    ),
)  # fmt: skip
