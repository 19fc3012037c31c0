"""The code that made a record, found in the git history, and asked again.

Not here: what is compared (`verifying_again`).
"""

import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from services.console import remade
from services.console.impact_revisions import (
    MOST_REVISIONS,
    RevisionError,
    trees_before,
)
from services.console.remade import Remade, from_line, to_line
from services.console.sealed import Sealed
from shared.code_version import code_version
from shared.messaging.records import Record

RECORDS = "records.json"
FORM = "_form.toml"


@dataclass(frozen=True, slots=True, kw_only=True)
class CodeOfThen:
    """Asks the history, with the file of a form where no code has that form."""

    form_file: Path | None = None

    def __call__(
        self, service: str, code: str, *, found: Sealed, record: Record
    ) -> tuple[str, Remade]:
        """Return the revision in which a service has this code, and what it makes.

        Looked for among the revisions before the record, newest first. Raises
        RevisionError where there is no history, no such revision among them, or one
        that cannot make the case again.
        """
        for revision, tree in trees_before(record.recorded_at):
            if code_version(service, root=tree) == code:
                return revision, _made_in(tree, found, revision, self.form_file)
        raise RevisionError(
            f"None of the {MOST_REVISIONS} revisions before it has the code of "
            f"{service} that it names."
        )


def _made_in(
    tree: Path, found: Sealed, revision: str, form_file: Path | None
) -> Remade:
    script = shutil.copy(remade.__file__, tree / "_remade.py")
    if form_file is not None:
        shutil.copy(form_file, tree / FORM)
    line = to_line(
        cases=found.cases,
        decisions=found.decisions,
        form=str(found.issued.get("form")),
        form_file=FORM if form_file else None,
    )
    (tree / RECORDS).write_text(line, encoding="utf-8")
    answer = subprocess.run(
        [sys.executable, script, RECORDS],
        cwd=tree,
        capture_output=True,
        text=True,
        check=False,
    )
    if answer.returncode:
        # The last line of a traceback may hold a value of the record: not told.
        raise RevisionError(f"Revision {revision[:12]} cannot make the case again.")
    return from_line(answer.stdout)
