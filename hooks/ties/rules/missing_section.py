"""A page has the sections that its kind asks for, in their order.

Readers compare pages of one kind, and teachers link to the same section of each.
Where one is missing or stands elsewhere, the comparison ends and the link breaks.
"""

from __future__ import annotations

from collections.abc import Iterator

from ties.library import Library
from ties.problem import Finding, quoted
from ties.translation import source_page

ID = "missing-section"


def check(library: Library) -> Iterator[Finding]:
    """Yields a finding for every required section that a page lacks or has too early.

    A translation is compared with its source page by different-ids, not here.
    """
    for page in library.pages.values():
        kind = library.kinds.get(page.kind)
        if kind is None or source_page(library, page):
            continue
        required = [section.text for section in kind.scalars("sections")]
        present = [heading for heading in page.headings if heading.id in required]
        found = [heading.id for heading in present]
        for index, section in enumerate(required):
            if section not in found:
                yield Finding(
                    page.place(page.title.start if page.title else page.body_start),
                    f"The section {quoted(section)} is missing.",
                    _mend(required[:index], found, section),
                )
        reached = -1
        for heading in present:
            position = required.index(heading.id or "")
            if position < reached:
                before = required[position + 1]
                yield Finding(
                    page.place(heading.start),
                    f"The section {quoted(heading.id or '')} stands too late.",
                    f"Move it, with its text, before the section {quoted(before)}.",
                )
            reached = max(reached, position)


def _mend(before: list[str], found: list[str | None], section: str) -> str:
    previous = next((one for one in reversed(before) if one in found), None)
    where = f"Behind the section {quoted(previous)}" if previous else "As the first section"
    return f"{where}, add a heading that ends with {{#{section}}}, and write its text."
