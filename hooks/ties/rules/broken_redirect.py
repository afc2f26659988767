"""A redirect leads from an address that is gone to one that holds.

Whoever follows an old link arrives in one step, or never.
"""

from __future__ import annotations

from collections.abc import Iterator

from ties import ledger
from ties.library import Library
from ties.nearest import Nearest
from ties.problem import Finding, quoted
from ties.reading.yamltree import Mapping, Scalar
from ties.slug import is_slug

ID = "broken-redirect"

LONGEST_WAY = 50
"""Redirects that are followed; more of them in a row count as a circle."""

FORM = "Write it as types/self-service or types/self-service#fits."


def check(library: Library) -> Iterator[Finding]:
    """Yields a finding for every redirect that is malformed, needless, or leads nowhere."""
    value = library.ledger.get("redirects")
    moved = {old.text: new.text for old, new in ledger.redirects(library).items()}
    nearest = Nearest(page.path for page in library.pages_in(library.source))
    for old, new in value.entries if isinstance(value, Mapping) else ():
        if not isinstance(new, Scalar):
            continue  # wrong-value says so
        if not _is_address(new.text):
            yield Finding(
                new.place, f"This is no address that {quoted(old.text)} could lead to.", FORM
            )
        elif not _is_address(old.text):
            yield Finding(old.place, f"{quoted(old.text)} is no address.", FORM)
        elif ledger.exists(library, old.text):
            yield Finding(
                old.place,
                f"The address {quoted(old.text)} exists, so nothing leads away from it.",
                "Remove the line.",
            )
        elif new.text in moved:
            yield _chain(new, moved)
        elif not ledger.exists(library, new.text) and not library.hides(
            f"content/{library.source}/{new.text.partition('#')[0]}.md"
        ):
            close = nearest(new.text)
            yield Finding(
                new.place,
                f"There is no address {quoted(new.text)}.",
                f"Did you mean {quoted(close)}?"
                if close
                else "Write an address that the source language has.",
            )


def _is_address(text: str) -> bool:
    path, mark, identifier = text.partition("#")
    return all(is_slug(part) for part in path.split("/")) and (not mark or is_slug(identifier))


def _chain(new: Scalar, moved: dict[str, str]) -> Finding:
    """The finding for a redirect to another redirect."""
    end = new.text
    for _ in range(LONGEST_WAY):
        end = moved[end]
        if end not in moved:
            return Finding(
                new.place,
                f"{quoted(new.text)} leads on to another address.",
                f"Write {quoted(end)}, where it ends.",
            )
    return Finding(
        new.place,
        f"From {quoted(new.text)} the redirects go round in a circle.",
        "Write the address at which the text stands now.",
    )
