"""A link opens a page, a mail or a telephone number, and says so openly.

Other addresses can run a program in the reader's browser or show her a page that
somebody made up. Here only https:, mailto:, tel:, term: and links to our own pages pass.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ties.address import UNSEEN, scheme
from ties.library import Library
from ties.page import Page
from ties.problem import Finding, Severity, quoted
from ties.reading.markup import Link

ID = "unsafe-address"

SHOWN = 60
"""Characters of an address that a message quotes."""

WEB = re.compile(r"https?://[a-z0-9-]+(\.[a-z0-9-]+)+(:\d{1,5})?([/?#]\S*)?\Z", re.I)
SHAPES = {
    "https": WEB,
    "http": WEB,
    "mailto": re.compile(
        r"mailto:[\w.+-]{1,64}@[a-z0-9-]+(\.[a-z0-9-]+)+(\?[\w=&%.+-]*)?\Z", re.I | re.A
    ),
    "tel": re.compile(r"tel:\+?[\d().-]{3,20}\Z", re.I | re.A),
    "term": re.compile(r"term:[\w-]*\Z", re.A),
    "picture": re.compile(r"picture:[\w-]*\Z", re.A),
}
"""What an address of each scheme may look like."""

FORBIDDEN = re.compile(r"[\\<>\"'`{}|^]|&#?\w{1,32};|%(?![0-9A-Fa-f]{2})|%[01]|%7[fF]")
"""What no address needs and some readers decode: quotes, references, encoded controls."""

TITLE = re.compile(r"\s*(\"[^\"\n<>]*\"|'[^'\n<>]*')?\s*\Z")

JOINT = re.compile(r"(?<!\\)\]\(")


def check(library: Library) -> Iterator[Finding]:
    """Yields a finding for every address not plainly harmless, and every unreadable link."""
    for page in library.pages.values():
        joints = set()
        for link in page.all_links:
            inside = page.text.rfind("(", link.start, link.target_start + 1)
            joints.add(inside - 1)
            found = _problem(page, link)
            if found:
                message, mend, severity = found
                yield Finding(page.place(link.target_start), message, mend, severity)
        for match in JOINT.finditer(page.text, page.body_start):
            if match.start() not in joints:
                yield Finding(
                    page.place(match.start()),
                    "This link is not closed, or too long.",
                    "Write [words](address) with both brackets closed, on one line.",
                )


def _problem(page: Page, link: Link) -> tuple[str, str, Severity | None] | None:
    """What is wrong with a link's address and how to mend it; None where it is harmless."""
    target, name = link.target, scheme(link.target)
    shown = quoted(target if len(target) <= SHOWN else target[:SHOWN] + "…")
    if name and name not in SHAPES:
        return (
            f"The address {shown} begins with {quoted(name[:SHOWN] + ':')}.",
            "Link a page with https:, or write the words without a link.",
            None,
        )
    if UNSEEN.search(target) or FORBIDDEN.search(target):
        return (
            f"The address {shown} has signs that do not belong into an address.",
            "Copy the address anew from the browser, or write the words without a link.",
            None,
        )
    if name and not SHAPES[name].match(target):
        return (
            f"The address {shown} is not complete, or hides where it leads.",
            "Write it as a browser shows it: https://example.org/page.",
            None,
        )
    if not TITLE.match(page.text[link.target_start : link.end - 1].strip("<").removeprefix(target)):
        return (
            "Something stands behind the address.",
            f"Write only the address between the round brackets: {shown}.",
            None,
        )
    if name == "http":
        return (
            f"The address {shown} is not encrypted.",
            f"If the site offers it, write {quoted('https' + target[4:])}.",
            "note",
        )
    return None
