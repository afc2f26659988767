"""A page does not link its own concept.

The reader is already on the page that explains it; the link would lead in a circle.
"""

from __future__ import annotations

from collections.abc import Iterator

from ties.library import Library
from ties.problem import Finding, quoted

ID = "own-concept-link"


def check(library: Library) -> Iterator[Finding]:
    """Yields a finding for every term link to the concept that the page is about."""
    for page in library.pages.values():
        concept = page.field("concept")
        for link in page.markup.links if concept else ():
            if link.target == f"term:{concept}":
                yield Finding(
                    page.place(link.start),
                    f"This page is about {quoted(concept)} and links to it.",
                    f"Write {quoted(link.text)} without the link.",
                )
