"""A page has no blocks of code.

Four spaces before a paragraph, or three backticks, make a program show the words in
typewriter letters, with all marks visible. Here that is always an accident.
"""

from __future__ import annotations

from collections.abc import Iterator

from ties.library import Library
from ties.page import Page
from ties.problem import Finding, quoted
from ties.reading.markup import Block

ID = "code-block"

STEP = 4
"""Spaces that make code outside a list, and that a list asks for inside."""


def check(library: Library) -> Iterator[Finding]:
    """Yields a finding for every fence, and every block indented more than its list allows."""
    for page in library.pages.values():
        deepest = -STEP  # the indent of the list item that is open; none is
        for block in page.markup.blocks:
            if block.kind == "heading":
                deepest = -STEP
            elif block.kind == "code":
                yield Finding(
                    page.place(block.start),
                    "A block of code begins here.",
                    "Remove the line with ``` or ~~~, and the one that closes it.",
                )
            elif block.level >= deepest + 2 * STEP:
                yield Finding(
                    page.place(_line(page, block)),
                    f"{quoted(_shown(block))} is indented so far that it becomes code.",
                    f"Begin the line with {_spaces(deepest + STEP)}.",
                )
            elif block.kind in ("item", "question"):
                deepest = block.level - block.level % STEP
            elif block.level < STEP:
                deepest = -STEP


def _line(page: Page, block: Block) -> int:
    return page.text.rfind("\n", 0, block.start) + 1


def _shown(block: Block) -> str:
    return block.text.split("\n")[0][:40]


def _spaces(number: int) -> str:
    return f"{number} spaces" if number else "no space"
