"""A page names facts that its source texts have, the same in every language.

The list says what the page rests on. A number that does not exist proves nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ties.library import Library
from ties.page import Page
from ties.problem import Finding, quoted
from ties.reading.yamltree import Scalar

ID = "unknown-source"

FACT = re.compile(r"([a-z]+)-([1-9][0-9]{0,5})")


def check(library: Library) -> Iterator[Finding]:
    """Yields an error for every unknown fact, a note for a list that differs from the source's."""
    for page in library.pages.values():
        for fact in page.front.scalars("sources"):
            if not _is_known(library, fact):
                yield Finding(
                    fact.place,
                    f"The sources have no fact {quoted(fact.text)}.",
                    _mend(library, fact.text),
                )
        yield from _difference(library, page)


def _is_known(library: Library, fact: Scalar) -> bool:
    match = FACT.fullmatch(fact.text)
    return bool(match and int(match[2]) <= library.source_facts.get(match[1], 0))


def _mend(library: Library, fact: str) -> str:
    name = fact.partition("-")[0]
    if name in library.source_facts:
        return f"Write one from {name}-1 to {name}-{library.source_facts[name]}."
    known = ", ".join(f"{name}-1 to {name}-{count}" for name, count in library.source_facts.items())
    return f"Write one of: {known}." if known else "Remove it, or list its text in library.yml."


def _difference(library: Library, page: Page) -> Iterator[Finding]:
    source = library.page(library.source, page.path)
    if source is None or source is page or not source.front.entries or not page.front.entries:
        return
    here = {fact.text for fact in page.front.scalars("sources")}
    there = {fact.text for fact in source.front.scalars("sources")}
    if here == there:
        return
    field = page.front.key("sources")
    wanted = ", ".join(fact.text for fact in source.front.scalars("sources"))
    yield Finding(
        field.place if field else page.place(0),
        "The sources are not those of the page in the source language.",
        f"Write sources: [{wanted}]." if wanted else "Remove the field.",
        "note",
    )
