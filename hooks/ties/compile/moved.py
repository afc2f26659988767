"""Former ids: each still leads to the text that it was given to."""

from __future__ import annotations

from ties import ledger
from ties.compile.context import Context, relative
from ties.compile.escape import plain, words
from ties.page import Page


def anchors(context: Context, page: Page, identifier: str) -> str:
    """Empty elements with the former ids of a section or question that is on the same page still."""
    return "".join(
        f'<span id="{old.partition("#")[2]}"></span>'
        for old, new in _moves(context, page)
        if new == f"{page.path}#{identifier}"
    )


def notices(context: Context, code: str, page: Page) -> str:
    """For every id that went to another page, a line with that id and a link."""
    found = []
    for old, new in _moves(context, page):
        path, _, fragment = new.partition("#")
        if path == page.path or not context.library.page(context.library.source, path):
            continue
        link = relative(path, page.path) + (f"#{fragment}" if fragment else "")
        title = plain(words(context.text(code, path).name))
        text = context.words[code]("This part has moved: {page}", page=f"[{title}]({link})")
        found.append(
            f'<p class="notice moved" id="{old.partition("#")[2]}" markdown="1">{text}</p>'
        )
    return "\n\n".join(found)


def _moves(context: Context, page: Page) -> list[tuple[str, str]]:
    """(former address with #id, present address) of everything that stood on the page."""
    return [
        (old.text, new.text)
        for old, new in ledger.redirects(context.library).items()
        if old.text.startswith(f"{page.path}#")
    ]
