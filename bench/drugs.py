"""The drug table beside a maintained one: which names mean the same, which do not.

`python -m bench.drugs` needs `drug-named-entity-recognition` installed (MIT; its table
comes from DrugBank's open vocabulary, MeSH, MedlinePlus and others). It is used for
this check only and never at run time: it knows no classes, no strengths and few kits.
The answers go to `tests/cases/drugs/reference.jsonl`, against which a test holds the
table. The library's dictionary is unpickled with every class refused.
"""

import bz2
import json
import pickle
import sys
from collections.abc import Iterator, Mapping
from importlib.metadata import PackageNotFoundError, version
from importlib.util import find_spec
from pathlib import Path
from typing import Any, NoReturn

from services.evaluator.core.drugs.naming import products

PACKAGE = "drug-named-entity-recognition"
MODULE = "drug_named_entity_recognition"
DICTIONARY = "drug_ner_dictionary.pkl.bz2"
ANSWERS = Path(__file__).resolve().parents[1] / "tests/cases/drugs/reference.jsonl"


class _PlainValues(pickle.Unpickler):
    """Reads dictionaries, lists and strings; a pickle that asks for more is refused."""

    def find_class(self, module: str, name: str) -> NoReturn:
        raise pickle.UnpicklingError(f"The dictionary asks for {module}.{name}.")


def reference() -> Mapping[str, list[str]]:
    """Return the library's names, each with the drugs it stands for.

    Raises PackageNotFoundError where the library is not installed.
    """
    found = find_spec(MODULE)
    if found is None or not found.submodule_search_locations:
        raise PackageNotFoundError(PACKAGE)
    path = Path(found.submodule_search_locations[0]) / DICTIONARY
    with bz2.open(path, "rb") as file:
        tables: dict[str, Any] = _PlainValues(file).load()
    named: dict[str, list[str]] = tables["drug_variant_to_canonical"]
    return named


def answers(named: Mapping[str, list[str]]) -> Iterator[dict[str, object]]:
    """Yield what the library says of each name in our tables that it knows."""
    for name in sorted({name for product in products() for name in product.names}):
        if meant := named.get(name):
            yield {"name": name, "meant": sorted(meant)}


def main() -> int:
    """Write the answers, and say how many names the library knows."""
    try:
        named = reference()
    except PackageNotFoundError:
        print(f"Install {PACKAGE} first; it is needed for this check only.")
        return 1
    known = list(answers(named))
    head = {"package": PACKAGE, "version": version(PACKAGE), "license": "MIT"}
    lines = (json.dumps(line) for line in (head, *known))
    ANSWERS.write_text("\n".join(lines) + "\n", encoding="utf-8")
    ours = len({name for product in products() for name in product.names})
    print(f"{PACKAGE} {head['version']} knows {len(known)} of our {ours} names.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
