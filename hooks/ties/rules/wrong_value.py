"""The value of a field is of the kind that the field wants.

A word where a number is expected, or one value where a list is, cannot be used.
"""

from __future__ import annotations

from collections.abc import Iterator

from ties.library import Library
from ties.problem import Finding, quoted

ID = "wrong-value"


def check(library: Library) -> Iterator[Finding]:
    """Yields a finding for every value that its field cannot hold."""
    for fault in library.faults_of(ID):
        name, _, wrong = fault.detail.rpartition("|")
        yield Finding(fault.place, f"In the field {quoted(name)}, {wrong}.", fault.mend)
