"""An id stands once on a page.

An address with an id leads to one place. If two places have it, the second can
never be reached, and answers to two questions would be saved as one.
"""

from __future__ import annotations

from collections.abc import Iterator

from ties.library import Library
from ties.problem import Finding, quoted

ID = "duplicate-id"


def check(library: Library) -> Iterator[Finding]:
    """Yields a finding for every id that stood on the page before."""
    for page in library.pages.values():
        lines: dict[str, int] = {}
        for block in page.markup.blocks:
            if not block.id:
                continue
            place = page.place(block.id_start)
            if block.id in lines:
                yield Finding(
                    place,
                    f"The id {quoted(block.id)} stands on this page twice, "
                    f"first on line {lines[block.id]}.",
                    "Write the id that this place has in the source page, or a new one.",
                )
            lines.setdefault(block.id, place.line)
