"""A page is written in Markdown, not in HTML.

A tag can run a program, send what a reader types to a stranger, or break the page.
Only <bdi>, <abbr>, <sub>, <sup> and <br> are needed for languages, and they pass.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ties.library import Library
from ties.page import Page
from ties.problem import Finding, quoted

ID = "raw-html"

OPENING = re.compile(r"<(?=[^\s\d=<-])|<(?=[^\s<>]*[@>:])")
"""What some reader of Markdown may take for the beginning of a tag, comment or address."""

VALUES = {
    "lang": r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}",
    "dir": r"ltr|rtl|auto",
    "title": r"[^\"<>&{}`\n\\]{1,200}",
}
ATTRIBUTE = "|".join(rf'{name}="(?:{value})"' for name, value in VALUES.items())
ALLOWED = re.compile(
    rf"<(?P<close>/?)(?P<name>bdi|abbr|sub|sup|br)"
    rf"(?P<attributes>(?: (?:{ATTRIBUTE})){{0,3}}) ?(?P<empty>/?)>"
)

ADDRESS = re.compile(r"<(https?://[^\s<>]{1,500}|[^\s<>]{1,64}@[^\s<>]{1,190})>", re.I)


def check(library: Library) -> Iterator[Finding]:
    """Yields a finding for all that begins like a tag, but the few allowed and closed ones."""
    for page in library.pages.values():
        opened: list[tuple[str, int]] = []
        paragraph = 0
        for match in OPENING.finditer(page.text, page.body_start):
            at = match.start()
            tag = ALLOWED.match(page.text, at)
            blank = page.text.count("\n\n", paragraph, at)
            paragraph = at
            if blank:
                yield from _unclosed(page, opened)
                opened = []
            if tag is None or not _is_allowed(tag):
                yield _refused(page, at)
            elif tag["name"] == "br":
                continue
            elif not tag["close"]:
                opened.append((tag["name"], at))
            elif opened and opened[-1][0] == tag["name"]:
                opened.pop()
            else:
                yield Finding(
                    page.place(at), f"{quoted(tag.group())} closes nothing.", "Remove it."
                )
        yield from _unclosed(page, opened)


def _is_allowed(tag: re.Match[str]) -> bool:
    names = re.findall(r" (\w+)=", tag["attributes"])
    if tag["close"] or tag["name"] == "br":
        return not names
    return len(names) == len(set(names)) and not tag["empty"]


def _unclosed(page: Page, opened: list[tuple[str, int]]) -> Iterator[Finding]:
    for name, at in opened:
        yield Finding(
            page.place(at),
            f"{quoted(f'<{name}>')} is not closed in its paragraph.",
            f"Write {quoted(f'</{name}>')} where the words end.",
        )


def _refused(page: Page, at: int) -> Finding:
    address = ADDRESS.match(page.text, at)
    if address:
        target = address[1] if ":" in address[1] else f"mailto:{address[1]}"
        return Finding(
            page.place(at),
            f"{quoted(address.group())} is an address without words.",
            f"Write words and the address: [words]({target}).",
        )
    end = page.text.find(">", at, at + 60)
    shown = page.text[at : end + 1 if end != -1 else at + 20].split("\n")[0]
    return Finding(
        page.place(at), f"{quoted(shown)} is HTML.", "Remove it; for the sign itself write &lt;."
    )
