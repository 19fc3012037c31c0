"""The two ways in which a record can fail. Anything else is a bug and ends the process.

A message says what was expected and what was found, never a value of the record.
"""


class Unprocessable(Exception):  # noqa: N818 - named for what the shell does with it
    """Never again: the record goes to the dead-letter topic and the offset moves on."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class TryAgain(Exception):  # noqa: N818 - named for what the shell does with it
    """Not now: wait, bounded and growing, then take the same batch again."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class MustStop(Exception):  # noqa: N818 - named for what the shell does with it
    """The process cannot go on and a restart or a person has to mend it."""
