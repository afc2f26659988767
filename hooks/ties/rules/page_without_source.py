"""Every translated page is a translation of a page of the source language.

A page that stands in one language only has no address in the others, and a
reader who changes the language there falls into nothing.
"""

from __future__ import annotations

from collections.abc import Iterator

from ties.library import Library
from ties.nearest import Nearest
from ties.place import Place
from ties.problem import Finding

ID = "page-without-source"


def check(library: Library) -> Iterator[Finding]:
    """Yields a finding for every page of a translation that the source does not have."""
    if library.source not in library.languages:
        return
    nearest = Nearest(page.path for page in library.pages_in(library.source))
    for page in library.pages.values():
        file = f"content/{library.source}/{page.path}.md"
        if (library.source, page.path) in library.pages or library.hides(file):
            continue
        close = nearest(page.path)
        mend = (
            f"Rename it to content/{page.language}/{close}.md if it is a translation of that page."
            if close
            else f"Write {file} first, or remove this page."
        )
        yield Finding(
            Place(page.file), f"There is no page {file} that this could be a translation of.", mend
        )
