"""A translation shows the same drawings as its source page.

The drawings take their words from the glossary and the interface, so they cost a
translator only the caption.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterator

from ties.library import Library
from ties.page import Page
from ties.pictures.registry import PICTURES, SCHEME
from ties.problem import Finding, quoted
from ties.reading.markup import Link
from ties.translation import severity, source_page

ID = "different-pictures"


def check(library: Library) -> Iterator[Finding]:
    """Yields a finding for every drawing that only one of the two pages shows."""
    for page in library.pages.values():
        source = source_page(library, page)
        if not source:
            continue
        theirs, ours = _pictures(source), _pictures(page)
        level = severity(library, page)
        misspelt = [name for name in _named(page) if name not in PICTURES]
        for name in sorted(theirs.keys() - ours.keys()):
            if difflib.get_close_matches(name, misspelt, n=1):
                continue  # unknown-picture speaks of it
            yield Finding(
                page.place(page.title.start if page.title else page.body_start),
                f"The source page shows the picture {quoted(name)}, this page does not.",
                f"Add the line ![…]({SCHEME}{name}), with a caption, where the source has it.",
                level,
            )
        for name in sorted(ours.keys() - theirs.keys()):
            yield Finding(
                page.place(ours[name].start),
                f"The picture {quoted(name)} is not in the source page.",
                "Remove the line.",
                level,
            )


def _pictures(page: Page) -> dict[str, Link]:
    """The drawings of a page that the library can draw."""
    return {name: link for name, link in _named(page).items() if name in PICTURES}


def _named(page: Page) -> dict[str, Link]:
    """Every drawing that a page asks for, by its name."""
    return {
        link.target.removeprefix(SCHEME): link
        for link in page.markup.links
        if link.image and link.target.startswith(SCHEME)
    }
