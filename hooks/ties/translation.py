"""A translation beside the page it was made from."""

from __future__ import annotations

from ties import ledger
from ties.library import Library
from ties.page import Page
from ties.problem import Severity


def source_page(library: Library, page: Page) -> Page | None:
    """The page in the source language that `page` translates; None for a source page."""
    if page.language == library.source:
        return None
    return library.page(library.source, page.path)


def is_behind(library: Library, page: Page) -> bool:
    """Whether the source page has changed since this translation was made."""
    source = source_page(library, page)
    if source is None:
        return False
    translated, revision = page.number("translates"), source.number("revision")
    older = translated is not None and revision is not None and translated < revision
    return older or bool(ledger.outdated(library, page))


def severity(library: Library, page: Page) -> Severity | None:
    """A note where a difference may come from the source's change, else the rule's own."""
    return "note" if is_behind(library, page) else None
