"""A translation asks the questions of its source page.

Answers are saved by the question's id, and a team that fills in the list in two
languages compares them one by one.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterator

from ties.library import Library
from ties.page import Page
from ties.problem import Finding, quoted
from ties.translation import severity, source_page

ID = "different-questions"


def check(library: Library) -> Iterator[Finding]:
    """Yields a finding for every question that is missing, added, moved or in another section."""
    for page in library.pages.values():
        source = source_page(library, page)
        if source and (source.items or page.items):
            level = severity(library, page)
            for offset, message, mend in _differences(page, source):
                yield Finding(page.place(offset), message, mend, level)


def _differences(page: Page, source: Page) -> Iterator[tuple[int, str, str]]:
    theirs = {item.id or "": item for item in source.items if item.id}
    ours = [item for item in page.items if item.id]
    unnamed = len(ours) < len(page.items) and len(page.items) == len(source.items)
    missing = (
        [item for name, item in theirs.items() if name not in {one.id for one in ours}]
        if not unnamed
        else []
    )
    for item in ours:
        if item.id not in theirs:
            close = difflib.get_close_matches(item.id or "", [one.id or "" for one in missing], n=1)
            missing = [one for one in missing if one.id not in close]
            yield (
                item.block.id_start,
                f"The source page has no question {quoted(item.id or '')}.",
                f"Did you mean {{#{close[0]}}}?"
                if close
                else "Remove the question, or write the id that it has in the source page.",
            )
    for item in missing:
        yield (
            _section_start(page, item.section),
            f"The question {quoted(item.id or '')} of the source page is missing here.",
            f"Translate {quoted(item.question)} and end the line with {{#{item.id}}}.",
        )
    order, reached = list(theirs), -1
    for item in ours:
        twin = theirs.get(item.id or "")
        if twin is None:
            continue
        if twin.section != item.section and twin.section in page.ids:
            yield (
                item.block.start,
                f"The question {quoted(item.id or '')} stands in another section than in the "
                "source page.",
                f"Move it into the section {quoted(twin.section)}.",
            )
        position = order.index(twin.id or "")
        if position < reached:
            yield (
                item.block.start,
                f"The question {quoted(item.id or '')} stands later than in the source page.",
                f"Move it, with its help, before the question {quoted(order[position + 1] or '')}.",
            )
        reached = max(reached, position)


def _section_start(page: Page, name: str) -> int:
    section = next((s for s in page.sections if s.id == name and s.heading), None)
    if section and section.heading:
        return section.heading.start
    return page.title.start if page.title else page.body_start
