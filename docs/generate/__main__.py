"""Write the generated files, or check them: `python -m docs.generate [--check]`.

It prints, as a command does.
"""
# ruff: noqa: T201

import argparse
import sys

from docs.generate.places import COMMAND
from docs.generate.readmes import NoMarkers
from docs.generate.written import ContractBroken, files, stale, write


def main() -> int:
    """Run the command; return 1 if something is stale or a contract is broken."""
    parser = argparse.ArgumentParser(prog="python -m docs.generate")
    parser.add_argument("--check", action="store_true", help="change nothing")
    arguments = parser.parse_args()
    try:
        wanted = files()
    except (ContractBroken, NoMarkers) as failure:
        print(failure, file=sys.stderr)
        return 1
    return _check(stale(wanted)) if arguments.check else _write(write(wanted))


def _check(found: dict[str, str]) -> int:
    for path, difference in found.items():
        print(f"{path} is stale:\n{difference}", file=sys.stderr)
    if found:
        print(f"Run `{COMMAND}`, look at the diff, commit it.", file=sys.stderr)
    return 1 if found else 0


def _write(changed: tuple[str, ...]) -> int:
    for path in changed:
        print(f"wrote {path}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
