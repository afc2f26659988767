"""A page begins with one title.

The title is the page's name in menus, in search results and in links. With two
of them, or with text before it, the page is named by chance.
"""

from __future__ import annotations

from collections.abc import Iterator

from ties.library import Library
from ties.page import Page
from ties.problem import Finding, quoted

ID = "missing-title"


def check(library: Library) -> Iterator[Finding]:
    """Yields a finding for no title, an empty one, a second one, and text before it."""
    for page in library.pages.values():
        titles = [heading for heading in page.headings if heading.level == 1]
        if not titles:
            yield Finding(
                page.place(_first_words(page)),
                "This page has no title.",
                "Write a first line with one “#”, a space and the title.",
            )
            continue
        title = titles[0]
        if not title.text:
            yield Finding(
                page.place(title.start),
                "The title has no words.",
                "Write the title behind the “#”.",
            )
        if page.markup.blocks[0] is not title:
            yield Finding(
                page.place(page.markup.blocks[0].start),
                "Text stands before the title.",
                f"Move it below the line {quoted('# ' + title.text)}.",
            )
        for other in titles[1:]:
            yield Finding(
                page.place(other.start),
                f"{quoted(other.text)} is a second title.",
                "Make it a section: begin the line with “##” and end it with "
                "an id such as {#example}.",
            )


def _first_words(page: Page) -> int:
    blocks = page.markup.blocks
    return blocks[0].start if blocks else min(page.body_start, len(page.text))
