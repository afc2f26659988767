"""A translation marks the same terms as its source page.

A word is marked where a reader may need it explained, in every language. It need
not be marked in the same sentence, nor as often.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterator

from ties.library import Library
from ties.page import Page
from ties.problem import Finding, quoted
from ties.translation import severity, source_page

ID = "unlinked-term"


def check(library: Library) -> Iterator[Finding]:
    """Yields a finding for every concept that only one of the two pages links.

    Of a misspelt one unknown-term speaks.
    """
    for page in library.pages.values():
        source = source_page(library, page)
        if not source:
            continue
        level, own = severity(library, page), page.field("concept")
        theirs = _linked(library, source)
        unknown = [name for name in page.terms if name not in library.concepts]
        ours = _linked(library, page)
        for concept in theirs:
            misspelt = difflib.get_close_matches(concept, unknown, n=1)
            if concept not in ours and concept != own and not misspelt:
                yield Finding(
                    page.place(page.title.start if page.title else page.body_start),
                    f"The source page marks {quoted(concept)}, this page nowhere does.",
                    _mark(library, page, concept),
                    level,
                )
        for concept, offset in ours.items():
            if concept not in theirs and concept != own:
                yield Finding(
                    page.place(offset),
                    f"{quoted(concept)} is marked here, but nowhere in the source page.",
                    "Write the word without the link.",
                    level,
                )


def _linked(library: Library, page: Page) -> dict[str, int]:
    """The known concepts that a page links, with the offset of the first link to each."""
    found: dict[str, int] = {}
    for link in page.markup.links:
        concept = link.target.removeprefix("term:")
        if concept != link.target and concept in library.concepts:
            found.setdefault(concept, link.start)
    return found


def _mark(library: Library, page: Page, concept: str) -> str:
    term = library.term(page.language, concept)
    words = term.label if term else "…"
    return f"Where the word first matters, write it as a link: [{words}](term:{concept})."
