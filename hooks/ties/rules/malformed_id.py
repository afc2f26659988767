"""An id is a short English word or some, in small letters, joined by hyphens.

Ids are part of addresses that people print, read aloud and type. Other letters
break on the way, and some words are taken by browsers or by the site itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ties.address import GLOSSARY
from ties.library import Library
from ties.page import Page
from ties.problem import Finding, quoted
from ties.slug import LONGEST, is_reserved, is_slug

ID = "malformed-id"


def check(library: Library) -> Iterator[Finding]:
    """Yields a finding for every id that is no slug or is taken."""
    for page in library.pages.values():
        for block in page.markup.blocks:
            if block.id is None:
                continue
            place = page.place(block.id_start)
            if is_reserved(block.id):
                yield Finding(
                    place,
                    f"The id {quoted(block.id)} is taken by the site or by browsers.",
                    f"Choose another, such as {block.id}-section.",
                )
            elif not is_slug(block.id):
                yield Finding(place, f"{quoted(block.id)} cannot be an id.", _mend(block.id))
            elif _is_made(library, page, block.id):
                yield Finding(
                    place,
                    f"The site makes the id {quoted(block.id)} itself, for the "
                    "concept of that name.",
                    f"Choose another, such as about-{block.id}.",
                )


def _is_made(library: Library, page: Page, name: str) -> bool:
    return page.path == GLOSSARY and name in library.concepts


def _mend(name: str) -> str:
    slug = "-".join(re.findall(r"[a-z0-9]+", name.lower()))[:LONGEST].strip("-")
    if name.isascii() and is_slug(slug) and not is_reserved(slug):
        return f"Write {{#{slug}}}."
    return (
        f"Write small letters a to z, digits and single hyphens, a letter first, "
        f"at most {LONGEST} characters: {{#when-it-fits}}."
    )
