"""Puts the evaluator together. Nothing connects on import."""

from fastapi import FastAPI

from services.evaluator.guidelines import load_modules
from services.evaluator.handlers import Library
from services.evaluator.line import EvaluatorLine
from services.evaluator.settings import Settings
from shared.code_version import code_version
from shared.service import Parts, run_service


def make_line(settings: Settings) -> EvaluatorLine:
    """Return the evaluator with every guideline module loaded and compiled."""
    library = Library(
        modules=load_modules(),
        may_decide=settings.machine_may_decide,
        code=code_version("evaluator"),
    )
    return EvaluatorLine(library=library)


def main() -> int:
    """Run the evaluator until it is told to stop; return the exit code."""
    settings = Settings()
    line = make_line(settings)

    async def assemble(_parts: Parts, _app: FastAPI) -> EvaluatorLine:
        return line

    return run_service(name="evaluator", settings=settings, assemble=assemble)
