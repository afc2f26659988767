"""Every reason of the matrix is written for its own place.

Two places with the same sentence are two places nobody has thought about.
"""

from __future__ import annotations

from collections.abc import Iterator

from ties import fit
from ties.library import Library
from ties.place import Place
from ties.problem import Finding

ID = "repeated-reason"


def check(library: Library) -> Iterator[Finding]:
    """Yields a finding for every reason that stands in the same file already."""
    for fields in library.reasons.values():
        first: dict[str, Place] = {}
        for _, _, text in fit.entries(fields):
            words = " ".join(text.text.split()).casefold()
            if not words:
                continue
            if words in first:
                yield Finding(
                    text.place,
                    f"The same reason stands in line {first[words].line}.",
                    "Say what is special about this type and this answer.",
                )
            else:
                first[words] = text.place
