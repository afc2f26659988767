"""The doors of the home page: its sections as cards, each with the page it leads to first."""

from __future__ import annotations

import re

from ties.compile.context import Context
from ties.compile.escape import plain, words
from ties.page import Page

HOME = "index"

FIGURE = re.compile(r'\n\n(<figure class="picture".*?</figure>)', re.S)
DOORS = re.compile(r'<div class="doors" markdown="1">.*?\n</div>', re.S)

TITLE = re.compile(r"^# .*\n+", re.M)

LINK = re.compile(r"\[([^\]]*)\]\(((?!term:)[^)#]+\.md)\)")


def cards(context: Context, code: str, page: Page) -> str:
    """The sections of the home page that lead to a folder's own page, as a list of cards.

    Which they are is read from the source page, so that every language has the same.
    """
    source = context.library.page(context.library.source, HOME)
    if page.path != HOME or source is None:
        return ""
    leading = {
        section.id: link[2]
        for section in source.sections
        if section.level == 2
        and (link := LINK.search(source.text, section.start, section.end))
        and "/" in link[2]
    }
    items = [
        f"- [{plain(words(section.title))}]({leading[section.id]})\n\n"
        f"    {plain(_gist(context, code, leading[section.id]))}"
        for section in page.sections
        if section.id in leading
    ]
    listed = "\n\n".join(items)
    return f'<div class="doors" markdown="1">\n\n{listed}\n\n</div>' if items else ""


def _gist(context: Context, code: str, target: str) -> str:
    """The description of the page that a door leads to."""
    path = target.removesuffix(".md")
    return context.text(code, path).field("description") if context.has(path) else ""


def front(body: str) -> str:
    """The body of a page with one frame for what stands before its doors, the doors, and its
    first picture; unchanged where it has no doors or no picture."""
    doors, figure = DOORS.search(body), FIGURE.search(body)
    if not doors or not figure:
        return body
    title = TITLE.search(body, 0, doors.start())
    start = title.end() if title else 0
    intro = f'<div class="intro" markdown="1">\n\n{body[start : doors.start()].strip()}\n\n</div>'
    return (
        f'{body[:start]}<div class="front" markdown="1">\n\n{intro}\n\n{doors.group()}\n\n'
        f"{figure[1]}\n\n</div>{body[doors.end() : figure.start()]}{body[figure.end() :]}"
    )
