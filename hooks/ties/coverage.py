"""Which facts of the source texts the library uses, and on which pages."""

from __future__ import annotations

from collections import defaultdict

from ties.library import Library


def coverage(library: Library) -> dict[str, list[str]]:
    """fact id → the pages of the source language that rest on it, in reading order.

    Holds every fact that library.yml counts, in that order; an unused one has no pages.
    """
    order = {path: index for index, path in enumerate(library.order)}
    pages = sorted(
        library.pages_in(library.source), key=lambda page: order.get(page.path, len(order))
    )
    using: dict[str, list[str]] = defaultdict(list)
    for page in pages:
        for fact in page.front.scalars("sources"):
            using[fact.text].append(page.path)
    return {
        fact: using.get(fact, [])
        for text, count in library.source_facts.items()
        for fact in (f"{text}-{number}" for number in range(1, count + 1))
    }


def table(library: Library) -> str:
    """The coverage as text: one line a fact, then how many facts are used."""
    found = coverage(library)
    lines = [f"{fact:<6}{', '.join(pages) or 'on no page'}" for fact, pages in found.items()]
    used = sum(bool(pages) for pages in found.values())
    return "\n".join([*lines, "", f"{used} of {len(found)} facts are on a page."]) + "\n"
