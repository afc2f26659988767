"""Every address and id is recorded in the ledger before it is published.

The ledger is the library's promise to its readers. What it does not know can be
lost without anybody noticing.
"""

from __future__ import annotations

from collections.abc import Iterator

from ties import ledger
from ties.ledger import GLOSSARY, LEAD, Promise
from ties.library import Library
from ties.page import Page
from ties.place import Place
from ties.problem import Finding, quoted

ID = "unrecorded-address"


def check(library: Library) -> Iterator[Finding]:
    """Yields a finding for every page, section, question and concept new to the ledger."""
    if library.hides(ledger.FILE) or not library.pages:
        return
    if ledger.FILE not in library.files:
        yield Finding(
            Place(ledger.FILE),
            "No address of the library is recorded yet.",
            "Run “python -m ties revise --all”.",
        )
        return
    promises = ledger.promises(library)
    for page in library.pages_in(library.source):
        promise = promises.get(page.path)
        if promise is None:
            yield Finding(page.place(0), f"The page {quoted(page.path)} is new.", _mend(page.path))
        else:
            yield from _ids(page, promise)
    home = library.page(library.source, GLOSSARY)
    recorded = ledger.concepts(library)
    for concept in library.concepts.values():
        if concept.id not in recorded:
            yield Finding(
                concept.place,
                f"The concept {quoted(concept.id)} is new.",
                _mend(home.path if home else "--all"),
            )


def _ids(page: Page, promise: Promise) -> Iterator[Finding]:
    if LEAD not in promise.sections:
        yield Finding(page.place(0), "The beginning of the page is new.", _mend(page.path))
    for section in page.sections:
        if section.heading and section.id and section.id not in promise.sections:
            yield Finding(
                page.place(section.heading.id_start),
                f"The section {quoted(section.id)} is new.",
                _mend(page.path),
            )
    for item in page.items:
        if item.id and item.id not in promise.questions:
            yield Finding(
                page.place(item.block.id_start),
                f"The question {quoted(item.id)} is new.",
                _mend(page.path),
            )


def _mend(page: str) -> str:
    return f"Run “python -m ties revise {page}”; choose ids with care, they stay for good."
