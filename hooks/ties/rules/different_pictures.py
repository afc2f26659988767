"""A translation shows the same drawings as its source page.

The drawings take their words from the glossary and the interface, so they cost a
translator only the caption.
"""

from __future__ import annotations

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
        for name in theirs.keys() - ours.keys():
            yield Finding(
                page.place(page.title.start if page.title else page.body_start),
                f"The source page shows the picture {quoted(name)}, this page does not.",
                f"Add the line ![…]({SCHEME}{name}), with a caption, where the source has it.",
                level,
            )
        for name in ours.keys() - theirs.keys():
            yield Finding(
                page.place(ours[name].start),
                f"The picture {quoted(name)} is not in the source page.",
                "Remove the line.",
                level,
            )


def _pictures(page: Page) -> dict[str, Link]:
    """The drawings of a page that the library can draw (unknown-picture speaks of others)."""
    found = {}
    for link in page.markup.links:
        name = link.target.removeprefix(SCHEME)
        if link.image and name != link.target and name in PICTURES:
            found[name] = link
    return found
