"""Lists of the pages and questions in which something is spoken of, as Markdown."""

from __future__ import annotations

from collections.abc import Iterable

from ties.compile.context import Context, relative
from ties.compile.escape import BETWEEN, plain, words
from ties.compile.whereabouts import Home, Use

MOST_QUESTIONS = 12
"""Questions listed before the rest are left to their own pages."""


def pages(context: Context, code: str, homes: Iterable[Home], path: str) -> str:
    """Links from the page `path` to pages and sections, each by its title."""
    return BETWEEN.join(
        f"[{plain(title(context, code, home))}]({address(home, path)})" for home in homes
    )


def questions(context: Context, code: str, uses: Iterable[Use], path: str) -> str:
    """A list, one level in, of the questions in `uses` that stand on other pages than `path`."""
    found = []
    for use in dict.fromkeys(uses):
        if use.item is None or use.item.id is None or use.path == path:
            continue
        page = context.text(code, use.path)
        item = next((item for item in page.items if item.id == use.item.id), use.item)
        found.append(
            f"\n    - [{plain(words(item.question))}]({relative(use.path, path)}#{use.item.id})"
        )
    return "".join(found[:MOST_QUESTIONS])


def title(context: Context, code: str, home: Home) -> str:
    """The title of a page, or of its section."""
    page = context.text(code, home.path)
    if home.section:
        return next((words(s.title) for s in page.sections if s.id == home.section), home.section)
    return words(page.name)


def address(home: Home, path: str) -> str:
    """The link from the page `path` to a page or a section of one."""
    return relative(home.path, path) + (f"#{home.section}" if home.section else "")
