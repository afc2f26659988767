"""A translation has the sections of its source page: the same ids, order and levels.

A reader who changes the language stays in the section she was reading. That works
only where the section is there, under the same id.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterator

from ties.library import Library
from ties.page import Page
from ties.problem import Finding, quoted
from ties.reading.markup import Block
from ties.translation import severity, source_page

ID = "different-ids"


def check(library: Library) -> Iterator[Finding]:
    """Yields a finding for every section that a translation lacks, adds, moves or ranks otherwise.

    A heading without an id counts as the one in its place (missing-id speaks of it).
    """
    for page in library.pages.values():
        source = source_page(library, page)
        if source:
            level = severity(library, page)
            for place, message, mend in _differences(page, source):
                yield Finding(page.place(place), message, mend, level)


def _differences(page: Page, source: Page) -> Iterator[tuple[int, str, str]]:
    theirs = [heading for heading in source.headings if heading.level > 1 and heading.id]
    ours = [heading for heading in page.headings if heading.level > 1]
    if len(ours) == len(theirs):
        named = {theirs[i].id for i, heading in enumerate(ours) if heading.id is None}
    else:
        named = set()
    known = {heading.id: heading for heading in theirs}
    present = {heading.id for heading in ours} | named
    missing = [heading for heading in theirs if heading.id not in present]
    for heading in ours:
        if heading.id is not None and heading.id not in known:
            close = difflib.get_close_matches(heading.id, [one.id or "" for one in missing], n=1)
            missing = [one for one in missing if one.id not in close]
            yield (
                heading.id_start,
                f"The source page has no section {quoted(heading.id)}.",
                f"Did you mean {{#{close[0]}}}?"
                if close
                else "Remove the section, or write the id that it has in the source page.",
            )
    yield from _missing(page, theirs, missing, present)
    order = [heading.id for heading in theirs]
    reached = -1
    for heading in ours:
        twin = known.get(heading.id)
        if twin is None:
            continue
        if twin.level != heading.level:
            yield (
                heading.start,
                f"The heading {quoted(heading.text)} has {'#' * heading.level}, "
                f"in the source page it has {'#' * twin.level}.",
                f"Begin the line with {'#' * twin.level}.",
            )
        position = order.index(heading.id)
        if position < reached:
            yield (
                heading.start,
                f"The section {quoted(heading.id or '')} stands later than in the source page.",
                f"Move it, with its text, before the section {quoted(order[position + 1] or '')}.",
            )
        reached = max(reached, position)


def _missing(
    page: Page, theirs: list[Block], missing: list[Block], present: set[str | None]
) -> Iterator[tuple[int, str, str]]:
    for heading in missing:
        before = [one.id for one in theirs[: theirs.index(heading)] if one.id in present]
        where = (
            "As the first section"
            if not before
            else (f"Behind the section {quoted(before[-1] or '')}")
        )
        yield (
            page.title.start if page.title else page.body_start,
            f"The section {quoted(heading.id or '')} of the source page is missing here.",
            f"{where}, add {quoted(heading.text)} in this page’s language, "
            f"as a heading that ends with {{#{heading.id}}}.",
        )
