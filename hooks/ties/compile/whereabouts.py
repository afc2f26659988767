"""Where something stands in the library: a page, a section, a question."""

from __future__ import annotations

from dataclasses import dataclass

from ties.page import Item, Page


@dataclass(frozen=True)
class Home:
    """Where the library speaks of a concept: a page, or one section of a page."""

    path: str
    section: str = ""


@dataclass(frozen=True)
class Use:
    """A place that links something: a page, and a question of it where the link stands in one."""

    path: str
    item: Item | None


def use_at(page: Page, offset: int) -> Use:
    """The use of what stands at an offset of a page: with its question, if it is in one."""
    item = next((one for one in reversed(page.items) if one.block.start <= offset), None)
    if item and any(item.block.start < block.start <= offset for block in page.headings):
        item = None
    return Use(page.path, item)
