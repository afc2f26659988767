"""Only fields that the library knows stand in a file.

A field with a misspelt name says nothing to anybody: what you wrote there would be lost.
"""

from __future__ import annotations

from collections.abc import Iterator

from ties.library import Library
from ties.problem import Finding, quoted

ID = "unknown-field"


def check(library: Library) -> Iterator[Finding]:
    """Yields a finding for every field that has no meaning where it stands."""
    for fault in library.faults_of(ID):
        name, _, shape = fault.detail.rpartition("|")
        yield Finding(fault.place, f"{shape.capitalize()} has no field {quoted(name)}.", fault.mend)
