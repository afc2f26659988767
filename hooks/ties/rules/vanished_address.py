"""A published page keeps its address, or says where it went.

Teachers have printed the address in their readers. It must lead somewhere in ten years.
"""

from __future__ import annotations

from collections.abc import Iterator

from ties import ledger
from ties.library import Library
from ties.problem import Finding, quoted
from ties.reading.yamltree import Mapping

ID = "vanished-address"


def check(library: Library) -> Iterator[Finding]:
    """Yields a finding for every page of the ledger that is gone without a redirect."""
    pages = library.ledger.get("pages")
    if library.source not in library.languages or not isinstance(pages, Mapping):
        return
    moved = {old.text for old in ledger.redirects(library)}
    for key, _ in pages.entries:
        file = f"content/{library.source}/{key.text}.md"
        if (library.source, key.text) in library.pages or key.text in moved or library.hides(file):
            continue
        yield Finding(
            key.place,
            f"The page {quoted(key.text)} was published and is gone.",
            f"Put {file} back, or write under redirects in {ledger.FILE} where it went: "
            f"“{key.text}: …”.",
        )
