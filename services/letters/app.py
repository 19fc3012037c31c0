"""Puts letters together. Nothing connects on import."""

from fastapi import FastAPI

from services.letters.core.form_file import load_form
from services.letters.http import add_routes
from services.letters.line import LettersLine
from services.letters.settings import Settings
from shared.code_version import code_version
from shared.service import Parts, run_service


def make_line(settings: Settings) -> LettersLine:
    """Return letters with its form loaded and checked."""
    return LettersLine(form=load_form(settings.form), code=code_version("letters"))


def main() -> int:
    """Run letters until it is told to stop; return the exit code."""
    settings = Settings()
    line = make_line(settings)

    async def assemble(parts: Parts, app: FastAPI) -> LettersLine:
        add_routes(app, redis=parts.redis, partitions=parts.partitions)
        return line

    return run_service(name="letters", settings=settings, assemble=assemble)
