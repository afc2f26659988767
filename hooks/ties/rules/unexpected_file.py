"""Content is Markdown, YAML, PO and pictures, and nothing else.

Every other kind of file can carry programs or would be published unread.
"""

from __future__ import annotations

from collections.abc import Iterator

from ties.library import Library
from ties.problem import Finding
from ties.reading.files import IMAGES, TEXT

ID = "unexpected-file"


def check(library: Library) -> Iterator[Finding]:
    """Yields a finding for every file of a kind that has no place under content/."""
    allowed = sorted({*TEXT, *IMAGES})
    for fault in library.faults_of(ID):
        name = fault.place.path.rpartition("/")[2]
        ending = fault.detail.lower()
        mend = (
            f"Write the ending in small letters: {ending}."
            if ending in allowed
            else f"Remove it. A file's name ends with {', '.join(allowed)}."
        )
        yield Finding(fault.place, f"A file such as {name} has no place in the content.", mend)
