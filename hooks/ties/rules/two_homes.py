"""A concept has one home: one page, or one section, that is about it.

A term leads to its home. With two of them a reader and a teacher's link may end up
in different places.
"""

from __future__ import annotations

from collections.abc import Iterator

from ties.library import Library
from ties.page import Page
from ties.place import Place
from ties.problem import Finding, quoted

ID = "two-homes"


def check(library: Library) -> Iterator[Finding]:
    """Yields a finding for every page or section whose concept another one has already."""
    homes: dict[str, str] = {}
    for page in library.pages_in(library.source):
        for concept, place in _concepts(library, page):
            if concept in homes:
                yield Finding(
                    place,
                    f"{quoted(homes[concept])} is about the concept {quoted(concept)} already.",
                    "Remove the line, or name another concept.",
                )
            homes.setdefault(concept, page.path)


def _concepts(library: Library, page: Page) -> Iterator[tuple[str, Place]]:
    concept = page.front.scalar("concept")
    if concept:
        yield concept.text, concept.place
    if library.describes_sections(page):
        for section in page.sections:
            if section.heading and section.level == 2:
                yield section.id, page.place(section.heading.start)
