"""A published section, question or term keeps its id, or says where it went.

A link to a section, an answer in somebody's workbook and a shared term all hang on this id.
"""

from __future__ import annotations

from collections.abc import Iterator

from ties import ledger
from ties.ledger import GLOSSARY, LEAD, Promise
from ties.library import Library
from ties.nearest import Nearest
from ties.page import Page
from ties.place import Place
from ties.problem import Finding, quoted

ID = "vanished-id"

CONCEPTS = "content/glossary.yml"


def check(library: Library) -> Iterator[Finding]:
    """Yields a finding for every id of the ledger that its page, or the glossary, has lost."""
    moved = {old.text for old in ledger.redirects(library)}
    promises = ledger.promises(library)
    for page in library.pages_in(library.source):
        promise = promises.get(page.path)
        if promise and page.path not in moved and not library.hides(page.file):
            yield from _page(page, promise, moved)
    if library.hides(CONCEPTS):
        return
    new = [name for name in library.concepts if name not in ledger.concepts(library)]
    nearest = Nearest(new)
    for name in sorted(ledger.concepts(library) - library.concepts.keys()):
        if f"{GLOSSARY}#{name}" not in moved:
            yield Finding(
                Place(CONCEPTS),
                f"The concept {quoted(name)} was published and is gone.",
                _mend(f"{GLOSSARY}#{name}", name, nearest(name)),
            )


def _page(page: Page, promise: Promise, moved: set[str]) -> Iterator[Finding]:
    promised = [*promise.sections, *promise.questions]
    nearest = Nearest(page.id_set - set(promised))
    for name in dict.fromkeys(promised):
        if name != LEAD and name not in page.id_set and f"{page.path}#{name}" not in moved:
            yield Finding(
                page.place(0),
                f"The id {quoted(name)} was published and is gone.",
                _mend(f"{page.path}#{name}", name, nearest(name)),
            )


def _mend(address: str, name: str, close: str) -> str:
    back = f"Write {quoted(name)} again instead of {quoted(close)}" if close else "Bring it back"
    return f"{back}, or write under redirects in {ledger.FILE} where it went: “{address}: …”."
