"""A link to a page of the library begins at the page it stands on.

An address that begins with a slash ignores where the site lives; two slashes lead
to another site; too many “..” lead out of the library.
"""

from __future__ import annotations

from collections.abc import Iterator

from ties.address import plain, relative, resolve, scheme
from ties.library import Library
from ties.page import Page
from ties.problem import Finding, quoted
from ties.rules.language_leaving_link import named_language

ID = "absolute-address"


def check(library: Library) -> Iterator[Finding]:
    """Yields a finding for /path, //host, backslashes, and .. out of the language's folder."""
    for page in library.pages.values():
        for link in page.all_links:
            target = plain(link.target)
            if scheme(target) or named_language(library, page, link):
                continue
            if target.startswith("//"):
                what, mend = "leads to another site without saying so", "Write https: before it."
            elif target.startswith("/"):
                what, mend = "begins with a slash", _mend(library, page, target)
            elif "\\" in link.target:
                what, mend = "has a backslash", f"Write {quoted(target)}."
            elif _leaves(page, target) and not link.image:
                what, mend = "leads out of this language’s folder", _mend(library, page, target)
            elif resolve(page, target) is None:
                what, mend = "leads out of the library", "Put the picture’s file beside the page."
            else:
                continue
            yield Finding(
                page.place(link.target_start), f"The address {quoted(link.target)} {what}.", mend
            )


def _leaves(page: Page, target: str) -> bool:
    found = resolve(page, target)
    return found is None or not found[0].startswith(f"{page.language}/")


def _mend(library: Library, page: Page, target: str) -> str:
    path, _, fragment = target.partition("#")
    path = path.lstrip("./").removesuffix(".md").removesuffix(".html").rstrip("/")
    for found in (path, f"{path}/index".lstrip("/")):
        if (library.source, found) in library.pages:
            return f"Write {quoted(relative(page, found, fragment))}."
    return "Write the way from this page’s folder, such as ../checklists/analyse.md."
