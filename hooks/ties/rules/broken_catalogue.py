"""The file of the interface can be read.

Where one line is broken, none of the language's buttons and labels can be used,
and readers see those of the source language.
"""

from __future__ import annotations

from collections.abc import Iterator

from ties.library import Library
from ties.problem import Finding

ID = "broken-catalogue"


def check(library: Library) -> Iterator[Finding]:
    """Yields a finding for every line of an interface.po that cannot be read or stands twice."""
    for fault in library.faults_of(ID):
        yield Finding(fault.place, fault.detail, fault.mend)
