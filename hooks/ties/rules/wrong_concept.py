"""A page about a concept says so, and its file has the concept's name.

The page, its term and its place in the glossary find each other by this name.
"""

from __future__ import annotations

from collections.abc import Iterator

from ties.library import Library
from ties.page import Page
from ties.problem import Finding, quoted

ID = "wrong-concept"


def check(library: Library) -> Iterator[Finding]:
    """Yields a finding for every page or section that is about no concept, or about another."""
    wanting = {
        name
        for name, fields in library.kinds.items()
        if (wish := fields.scalar("concept")) and wish.text == "true"
    }
    for page in library.pages.values():
        if page.kind in wanting and not library.hides(page.file):
            yield from _check(page)
        if page.language == library.source and library.describes_sections(page):
            yield from _check_sections(library, page)


def _check(page: Page) -> Iterator[Finding]:
    name = page.path.rpartition("/")[2]
    concept = page.front.scalar("concept")
    if concept is None:
        yield Finding(
            page.place(0),
            "The page does not say which concept it is about.",
            f"Add a line “concept: {name}” at the top.",
        )
    elif concept.text != name:
        yield Finding(
            concept.place,
            f"The page {quoted(name)} cannot be about the concept {quoted(concept.text)}.",
            f"Write “concept: {name}”.",
        )


def _check_sections(library: Library, page: Page) -> Iterator[Finding]:
    for section in page.sections:
        if section.heading and section.level == 2 and section.id not in library.concepts:
            yield Finding(
                page.place(section.heading.start),
                f"The section {quoted(section.id)} is about no concept of the glossary.",
                "Give it the id of a concept, or add the concept to content/glossary.yml.",
            )
