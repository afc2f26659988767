"""A file has all the fields it needs.

Each of them is shown to the readers or decides how the page is treated.
"""

from __future__ import annotations

from collections.abc import Iterator

from ties.library import Library
from ties.problem import Finding, quoted

ID = "missing-field"


def check(library: Library) -> Iterator[Finding]:
    """Yields a finding for every required field that is not there."""
    for fault in library.faults_of(ID):
        name, _, shape = fault.detail.rpartition("|")
        yield Finding(
            fault.place, f"{shape.capitalize()} needs the field {quoted(name)}.", fault.mend
        )
