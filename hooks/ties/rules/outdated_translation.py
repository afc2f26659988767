"""A translation follows its source.

Readers see a notice on the sections that are behind. The page stays: a text that
is a little old is better than none.
"""

from __future__ import annotations

from collections.abc import Iterator

from ties import ledger
from ties.library import Library
from ties.page import Page
from ties.problem import Finding, quoted

ID = "outdated-translation"
SEVERITY = "note"


def check(library: Library) -> Iterator[Finding]:
    """Yields a finding for every translation of which sections have changed since, naming them."""
    for page in library.pages.values():
        source = library.page(library.source, page.path)
        behind = ledger.outdated(library, page) if source else ()
        made_from = page.front.scalar("translates")
        if behind and source and made_from:
            gone = set(behind) - ledger.section_names(source)
            names = [*_names(source, behind), *(f"#{name} (gone)" for name in sorted(gone))]
            yield Finding(
                made_from.place,
                f"Changed in the source since this translation: {', '.join(names)}.",
                f"Compare with {source.file}, then write "
                f"“translates: {source.number('revision') or '…'}”.",
            )


def _names(source: Page, behind: tuple[str, ...]) -> Iterator[str]:
    """The sections in the order of the page, as people know them."""
    for section in source.sections:
        if section.heading is None and ledger.LEAD in behind:
            yield "the beginning"
        elif section.id in behind:
            yield f"{quoted(section.title)} (#{section.id})"
