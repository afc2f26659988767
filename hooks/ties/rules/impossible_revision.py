"""A translation is made from a revision that exists.

A number too high would call the translation up to date for years to come.
"""

from __future__ import annotations

from collections.abc import Iterator

from ties.library import Library
from ties.problem import Finding, quoted

ID = "impossible-revision"


def check(library: Library) -> Iterator[Finding]:
    """Yields a finding for every translation of a later revision than the source has."""
    for page in library.pages.values():
        source = library.page(library.source, page.path)
        latest = source.number("revision") if source else None
        made_from = page.front.scalar("translates")
        if page.language == library.source or latest is None or made_from is None:
            continue
        if made_from.number is not None and made_from.number > latest:
            yield Finding(
                made_from.place,
                f"The page in the source language has revision {latest}, not "
                f"{quoted(made_from.text)}.",
                f"Write “translates: {latest}” if you translated that one.",
            )
