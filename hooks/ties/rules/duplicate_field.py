"""A field stands only once.

Of two fields with one name only the first would count, and nobody could see which.
"""

from __future__ import annotations

from collections.abc import Iterator

from ties.library import Library
from ties.problem import Finding, quoted

ID = "duplicate-field"


def check(library: Library) -> Iterator[Finding]:
    """Yields a finding for the second and every later field of a name."""
    for fault in library.faults_of(ID):
        yield Finding(
            fault.place,
            f"The field {quoted(fault.detail)} stands here a second time.",
            "Keep one of the two and remove the other.",
        )
