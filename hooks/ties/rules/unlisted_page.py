"""Every page has its place in the reading order, and the order names only pages.

A page that library.yml does not list is reached by nobody; a line without a page
would be a hole in the navigation.
"""

from __future__ import annotations

from collections.abc import Iterator

from ties.library import Library
from ties.nearest import Nearest
from ties.place import Place
from ties.problem import Finding, quoted

ID = "unlisted-page"

SETTINGS = "content/library.yml"


def check(library: Library) -> Iterator[Finding]:
    """Yields a finding for pages that are not listed, listed twice, or listed and not there."""
    if library.source not in library.languages or library.hides(SETTINGS):
        return
    pages = {page.path: page for page in library.pages_in(library.source)}
    source = f"content/{library.source}"
    nearest = Nearest(pages.keys() - set(library.order))
    listed: set[str] = set()
    for item in library.settings.scalars("order"):
        if item.text in listed:
            yield Finding(
                item.place,
                f"The page {quoted(item.text)} stands in the order twice.",
                "Remove one of the two lines.",
            )
        elif item.text not in pages and not library.hides(f"{source}/{item.text}.md"):
            yield Finding(
                item.place,
                f"There is no page {quoted(item.text)} in the source language.",
                _mend(nearest(item.text)),
            )
        listed.add(item.text)
    for path, page in pages.items():
        if path not in listed:
            yield Finding(
                Place(page.file),
                f"The page {quoted(path)} has no place in the order.",
                f"Add a line “- {path}” under order in {SETTINGS}.",
            )


def _mend(close: str) -> str:
    return f"Did you mean {quoted(close)}?" if close else "Remove the line, or write the page."
