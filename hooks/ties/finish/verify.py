"""What must be true of a built site before it replaces the one that stands."""

from __future__ import annotations

import json
import posixpath
import re
from collections.abc import Iterator
from html import unescape
from pathlib import Path
from urllib.parse import unquote, urlsplit

from ties import ledger
from ties.library import Library
from ties.neutral import UNDETERMINED

PROOF = "ties-build.json"
"""Written by the generator's hook. A generator that ignores hooks leaves none."""

HTML = re.compile(r"<html\b[^>]*>")
IDS = re.compile(r'\s(?:id|name)="([^"]+)"')
LINKS = re.compile(r'<(?:a|img|script|link)\b[^>]*?\s(?:href|src)="([^"]*)"')
FOREIGN = re.compile(
    r'<(?:script|img|iframe|link(?=[^>]*stylesheet))\b[^>]*?\s(?:href|src)="(?:https?:)?//'
)


def verify(library: Library, site: Path, digest: str, site_url: str) -> list[str]:
    """Everything that is wrong with the site in the folder `site`, one sentence each.

    `digest` is what `compile` returned; `site_url` the site's absolute address.
    """
    wrong = list(_proof(site, digest))
    pages = {
        file.relative_to(site).as_posix(): file.read_text("utf-8")
        for file in sorted(site.rglob("*.html"))
    }
    wrong += _addresses(library, pages)
    wrong += _links(pages, site, urlsplit(site_url).path.rstrip("/") + "/")
    return wrong


def _proof(site: Path, digest: str) -> Iterator[str]:
    try:
        found = json.loads((site / PROOF).read_text("utf-8")).get("digest")
    except (OSError, ValueError):
        yield (
            f"{PROOF} is missing: the generator did not run the project's hooks, "
            "so nothing was checked."
        )
        return
    if found != digest:
        yield f"{PROOF} tells of other content than was compiled; build again."


def _addresses(library: Library, pages: dict[str, str]) -> Iterator[str]:
    """Every page in every language, with its language, direction and promised ids."""
    promised = ledger.promises(library)
    for page in library.pages_in(library.source):
        promise = promised.get(page.path)
        ids = ({*promise.sections, *promise.questions} - {ledger.LEAD}) if promise else set()
        moved = {
            old.text.partition("#")[2]
            for old in ledger.redirects(library)
            if old.text.startswith(page.path + "#")
        }
        if page.path == "glossary":
            ids |= ledger.concepts(library)
        for code in (*library.languages, UNDETERMINED):
            file = (
                f"{page.address}index.html"
                if code == UNDETERMINED
                else (f"{code}/{page.address}index.html")
            )
            html = pages.get(file)
            if html is None:
                yield f"{file} is missing."
                continue
            direction = "ltr" if code == UNDETERMINED else library.languages[code].dir
            tag = HTML.search(html)
            if (
                not tag
                or f'lang="{code}"' not in tag.group()
                or f'dir="{direction}"' not in tag.group()
            ):
                yield f'{file} does not say <html lang="{code}" dir="{direction}">.'
            if code == UNDETERMINED:
                continue
            missing = (ids | moved) - set(IDS.findall(html))
            if missing:
                yield f"{file} lacks the published ids {', '.join(sorted(missing))}."


def _links(pages: dict[str, str], site: Path, base: str) -> Iterator[str]:
    """Internal links that lead nowhere, and files that a page would load from elsewhere."""
    ids = {path: set(IDS.findall(html)) for path, html in pages.items()}
    files = {file.relative_to(site).as_posix() for file in site.rglob("*") if file.is_file()}
    seen: set[tuple[str, str]] = set()
    for path, html in pages.items():
        if FOREIGN.search(html):
            yield f"{path} loads something from another host."
        for link in LINKS.findall(html):
            link = unescape(link)
            parts = urlsplit(link)
            if parts.scheme or parts.netloc:
                continue
            target = _target(unquote(parts.path), path, base)
            if (path, link) in seen:
                continue
            seen.add((path, link))
            if target is None or target not in files:
                yield f"{path} links to {link}, which does not exist."
            elif parts.fragment and target in ids and unquote(parts.fragment) not in ids[target]:
                yield f"{path} links to {link}; the page has no such id."


def _target(link: str, path: str, base: str) -> str | None:
    """The file that a link opens, or None where it leaves the site."""
    if not link:
        return path
    if link.startswith("/"):
        if not link.startswith(base):
            return None
        found = link[len(base) :]
    else:
        found = posixpath.join(posixpath.dirname(path), link)
    slash = found.endswith("/") or found in ("", ".") or posixpath.basename(found) in (".", "..")
    found = posixpath.normpath(found) if found else "."
    if found.startswith(".."):
        return None
    if slash:
        found = posixpath.join(found, "index.html")
    return posixpath.normpath(found)
