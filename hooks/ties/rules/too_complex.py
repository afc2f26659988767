"""A page is simple enough to be read at once.

Thousands of brackets or hundreds of lists inside each other keep the program that
builds the site busy for minutes. No page for people needs them.
"""

from __future__ import annotations

from collections.abc import Iterator

from ties.library import Library
from ties.problem import Finding

ID = "too-complex"


def check(library: Library) -> Iterator[Finding]:
    """Yields a finding for every page that the loader left out because of its form."""
    for fault in library.faults:
        if fault.kind == ID:
            yield Finding(
                fault.place,
                f"This page has {fault.detail}; nothing else of it was checked.",
                "Make the page simpler, or divide it.",
            )
