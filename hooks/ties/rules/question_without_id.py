"""Every question ends with its id.

A reader's answer is saved under the id, and a teacher links to it. Without an id the
answer is lost when a question is added above.
"""

from __future__ import annotations

from collections.abc import Iterator

from ties.library import Library
from ties.page import Page
from ties.problem import Finding, quoted
from ties.translation import source_page

ID = "question-without-id"


def check(library: Library) -> Iterator[Finding]:
    """Yields a finding for every question that has no id."""
    for page in library.pages.values():
        for index, item in enumerate(page.items):
            if item.id is None:
                yield Finding(
                    page.place(item.block.end),
                    f"The question {quoted(item.question[:60])} has no id.",
                    _mend(library, page, index, item.section),
                )


def _mend(library: Library, page: Page, index: int, section: str) -> str:
    source = source_page(library, page)
    if source:
        if index < len(source.items) and source.items[index].id not in (None, *page.ids):
            return (
                f"Add {{#{source.items[index].id}}} at the end of the line, as in the source page."
            )
        return "Add the id that this question has in the source page, at the end of the line."
    return f"Add an id in English at the end of the line, such as {{#{section or 'ask'}-first}}."
