"""Headings go down one level at a time.

People who listen to a page move from heading to heading. A ### without a ##
above it sounds as if a part of the page were missing.
"""

from __future__ import annotations

from collections.abc import Iterator

from ties.library import Library
from ties.problem import Finding, quoted

ID = "skipped-level"


def check(library: Library) -> Iterator[Finding]:
    """Yields a finding for every heading more than one level below the heading before it."""
    for page in library.pages.values():
        level = 1
        for heading in page.headings:
            if heading.level > level + 1:
                yield Finding(
                    page.place(heading.start),
                    f"The heading {quoted(heading.text)} skips a level.",
                    f"Begin the line with {'#' * (level + 1)} instead of {'#' * heading.level}.",
                )
            level = heading.level
