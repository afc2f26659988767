"""A file is text in UTF-8.

A file in another encoding turns into question marks and strange letters for the
readers, so nothing of it is used.
"""

from __future__ import annotations

from collections.abc import Iterator

from ties.library import Library
from ties.problem import Finding

ID = "unreadable-file"


def check(library: Library) -> Iterator[Finding]:
    """Yields a finding for every file that could not be opened or is no text."""
    for fault in library.faults_of(ID):
        yield Finding(
            fault.place,
            f"This file cannot be read: {fault.detail}.",
            "Save it again as plain text with the encoding UTF-8.",
        )
