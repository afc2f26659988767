"""The address of a link: which kind it is, and where in content/ it leads."""

from __future__ import annotations

import html
import posixpath
import re
from urllib.parse import unquote

from ties.library import Library
from ties.page import Page

GLOSSARY = "glossary"
"""The page on which the site gives every concept an id of its own."""

UNSEEN = re.compile(r"[\x00-\x20\x7f-\xa0\xad\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff]")
"""Characters that browsers skip or that nobody sees."""

SCHEME = re.compile(r"([^/?#:]*):")


def plain(target: str) -> str:
    """The address as a lenient reader might take it: decoded, without unseen characters."""
    return UNSEEN.sub("", unquote(html.unescape(target))).replace("\\", "/")


def scheme(target: str) -> str:
    """What stands before the first colon, decoded and in small letters; "" for none."""
    found = SCHEME.match(plain(target))
    return found[1].lower() if found else ""


def is_relative(target: str) -> bool:
    """Whether the address leads from the page's own place, to a file or to a section."""
    return not scheme(target) and not target.startswith(("/", "\\"))


def resolve(page: Page, target: str) -> tuple[str, str] | None:
    """The file below content/ ("el/types/index.md") and the id; None where it leads out of it."""
    path, _, fragment = target.partition("#")
    here = f"{page.language}/{page.path}.md"
    if not path:
        return here, fragment
    found = posixpath.normpath(posixpath.join(posixpath.dirname(here), path))
    return None if found == ".." or found.startswith("../") else (found, fragment)


def relative(page: Page, path: str, fragment: str = "") -> str:
    """How `page` links the page at `path` in its own language."""
    there = posixpath.relpath(f"{path}.md", posixpath.dirname(page.path) or ".")
    return there + (f"#{fragment}" if fragment else "")


def ids(library: Library, page: Page) -> tuple[str, ...]:
    """Every id that a link to the page may name."""
    return page.ids + (tuple(library.concepts) if page.path == GLOSSARY else ())
