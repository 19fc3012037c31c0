"""Computed identifiers: the same cause and the same word give the same id, always."""

import hashlib
from uuid import UUID

NAMESPACE = UUID("6f3c2f5e-5f0e-5d52-9c4b-6a1f6f1d9c11")

# Several ids are computed for each case: as text at once, not by way of a UUID.
_NAMED = hashlib.sha1(NAMESPACE.bytes, usedforsecurity=False)
_VARIANTS = dict(zip("0123456789abcdef", "89ab" * 4, strict=True))


def computed_id(*, cause: str, what: str) -> str:
    """Return the UUID (version 5, as text) of `what` as brought about by `cause`."""
    hashed = _NAMED.copy()
    hashed.update(f"{cause}\x1f{what}".encode())
    hexed = hashed.hexdigest()
    return (
        f"{hexed[:8]}-{hexed[8:12]}-5{hexed[13:16]}-"
        f"{_VARIANTS[hexed[16]]}{hexed[17:20]}-{hexed[20:32]}"
    )
