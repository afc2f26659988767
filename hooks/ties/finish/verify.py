"""What must be true of a built site before it replaces the one that stands."""

from __future__ import annotations

import json
import posixpath
import re
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from urllib.parse import unquote, urlsplit

from ties import ledger
from ties.finish.references import Reference, Referring, manifest, referring, sitemap
from ties.library import Library
from ties.neutral import UNDETERMINED

PROOF = "ties-build.json"
"""Written by the generator's hook. A generator that ignores hooks leaves none."""

HTML = re.compile(r"<html\b[^>]*>")

INLINE = frozenset({"data", "blob"})
"""Schemes of what a page carries in itself."""


def verify(library: Library, site: Path, digest: str, site_url: str) -> list[str]:
    """Everything that is wrong with the site in the folder `site`, one sentence each.

    `digest` is what `compile` returned; `site_url` the site's absolute address.
    """
    wrong = list(_proof(site, digest))
    pages = {
        file.relative_to(site).as_posix(): file.read_text("utf-8")
        for file in sorted(site.rglob("*.html"))
    }
    found = {path: referring(html) for path, html in pages.items()}
    wrong += _addresses(library, pages, found)
    wrong += _labels(found)
    wrong += _links(found, site, site_url.rstrip("/") + "/")
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


def _addresses(
    library: Library, pages: dict[str, str], found: dict[str, Referring]
) -> Iterator[str]:
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
            missing = (ids | moved) - found[file].ids
            if missing:
                yield f"{file} lacks the published ids {', '.join(sorted(missing))}."


def _labels(pages: dict[str, Referring]) -> Iterator[str]:
    """Names of elements that the page does not have: what would label nothing, or open nothing."""
    for path, page in pages.items():
        for attribute, element in dict.fromkeys(page.labels):
            if element not in page.elements:
                yield f'{path} says {attribute}="{element}"; the page has no such id.'


def _links(pages: dict[str, Referring], site: Path, root: str) -> Iterator[str]:
    """Addresses of ours that lead nowhere, and files that a page would load from elsewhere."""
    files = {file.relative_to(site).as_posix() for file in site.rglob("*") if file.is_file()}
    seen = {path: page.addresses for path, page in pages.items()}
    for path in sorted(files):
        text = partial((site / path).read_text, "utf-8")
        if path.endswith(".webmanifest"):
            try:
                seen[path] = list(manifest(text()))
            except ValueError:
                yield f"{path} is no manifest."
        elif path == "sitemap.xml":
            seen[path] = list(sitemap(text()))
    for path, references in seen.items():
        for reference in dict.fromkeys(references):
            wrong = _wrong(reference, path, root, files, pages)
            if wrong:
                yield f"{path} refers to {reference.target} ({reference.what}), {wrong}."


def _wrong(
    reference: Reference, path: str, root: str, files: set[str], pages: dict[str, Referring]
) -> str:
    """What is wrong with a reference of the file `path`; "" where nothing is."""
    base = urlsplit(root).path
    absolute = reference.target.startswith(root)
    link = base + reference.target[len(root) :] if absolute else reference.target
    parts = urlsplit(link)
    if reference.own and not absolute:
        return "which is no address of this site"
    if parts.scheme or parts.netloc:
        foreign = reference.loaded and parts.scheme not in INLINE
        return "which is on another host" if foreign else ""
    target = _target(unquote(parts.path), path, base)
    if target is None or target not in files:
        return "which does not exist"
    if parts.fragment and target in pages and unquote(parts.fragment) not in pages[target].ids:
        return "which has no such id"
    return ""


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
