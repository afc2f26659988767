"""A picture is of the kind that its name says.

A file that only calls itself a picture may be anything, and browsers refuse it.
"""

from __future__ import annotations

from collections.abc import Iterator

from ties.library import Library
from ties.problem import Finding

ID = "image-mismatch"


def check(library: Library) -> Iterator[Finding]:
    """Yields a finding for every picture whose first bytes are of another kind."""
    for fault in library.faults_of(ID):
        yield Finding(
            fault.place,
            f"The content of this file is not that of a {fault.detail} picture.",
            "Open it in a program for pictures and export it again as "
            f"{fault.detail.removeprefix('.')}.",
        )
