"""A drawing stands on a line of its own, with an empty line before and behind.

It is as wide as the text. Inside a sentence, a list or a quotation it would not be drawn.
"""

from __future__ import annotations

from collections.abc import Iterator

from ties.library import Library
from ties.page import Page
from ties.pictures.registry import SCHEME
from ties.problem import Finding, quoted
from ties.reading.markup import Link

ID = "misplaced-picture"


def check(library: Library) -> Iterator[Finding]:
    """Yields a finding for every drawing that shares its paragraph, or that is indented."""
    for page in library.pages.values():
        for link in page.markup.links:
            if link.image and link.target.startswith(SCHEME) and not _alone(page, link):
                yield Finding(
                    page.place(link.start),
                    f"The picture {quoted(link.target.removeprefix(SCHEME))} "
                    "does not stand on a line of its own.",
                    "Move it to a new line that begins with “!”, "
                    "with an empty line before and behind it.",
                )


def _alone(page: Page, link: Link) -> bool:
    before, behind = page.text[: link.start], page.text[link.end :]
    return before.endswith("\n\n") and (not behind.strip() or behind.startswith("\n\n"))
