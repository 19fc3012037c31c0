"""Computed identifiers: the same cause and the same word give the same id, always."""

from uuid import UUID, uuid5

NAMESPACE = UUID("6f3c2f5e-5f0e-5d52-9c4b-6a1f6f1d9c11")


def computed_id(*, cause: str, what: str) -> str:
    """Return the UUID (version 5, as text) of `what` as brought about by `cause`."""
    return str(uuid5(NAMESPACE, f"{cause}\x1f{what}"))
