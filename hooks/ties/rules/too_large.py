"""A file is no larger than its readers can load.

Many readers have an old phone and pay for every megabyte; and a page longer than
this is a book, which nobody finds anything in.
"""

from __future__ import annotations

from collections.abc import Iterator

from ties.library import Library
from ties.problem import Finding
from ties.reading.files import LARGEST_IMAGE

ID = "too-large"


def check(library: Library) -> Iterator[Finding]:
    """Yields a finding for every file beyond the size for its kind."""
    for fault in library.faults_of(ID):
        image = fault.detail == str(LARGEST_IMAGE)
        yield Finding(
            fault.place,
            f"This file has more than {int(fault.detail):,} bytes.",
            "Save the picture smaller; 1600 pixels are wide enough."
            if image
            else "Split it, or take out what does not belong in it.",
        )
