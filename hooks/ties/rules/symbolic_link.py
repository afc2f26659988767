"""A file or folder of the content is itself, not a link to another.

A link could show the readers a file that was never meant for them, and it breaks
on other people's computers.
"""

from __future__ import annotations

from collections.abc import Iterator

from ties.library import Library
from ties.problem import Finding

ID = "symbolic-link"


def check(library: Library) -> Iterator[Finding]:
    """Yields a finding for every symbolic link; none is followed."""
    for fault in library.faults_of(ID):
        yield Finding(
            fault.place,
            "This is a link to another file or folder.",
            "Replace it by the file itself.",
        )
