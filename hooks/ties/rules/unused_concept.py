"""Every concept is used by a page.

A term that no page links or is about costs five translators an hour and helps no reader.
"""

from __future__ import annotations

from collections.abc import Iterator

from ties.library import Library
from ties.problem import Finding, quoted

ID = "unused-concept"
SEVERITY = "note"


def check(library: Library) -> Iterator[Finding]:
    """Yields a finding for every concept that no page of the source links or is about."""
    used: set[str] = set()
    for page in library.pages_in(library.source):
        used.update(page.terms, (page.field("concept"),))
    for concept in library.concepts.values() if used else ():
        if concept.id not in used:
            yield Finding(
                concept.place,
                f"No page of the source language uses the concept {quoted(concept.id)}.",
                f"Link it where it matters, as in [word](term:{concept.id}).",
            )
