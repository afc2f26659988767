"""How far each language is, as a table."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ties import ledger
from ties.library import Library


@dataclass(frozen=True)
class Standing:
    """Where one language stands. Counts, and for outdated pages the sections behind."""

    language: str
    pages: int
    current: int
    outdated: tuple[tuple[str, tuple[str, ...]], ...]
    """(page, ids of the sections behind)"""
    missing: tuple[str, ...]
    approved: int
    proposed: int
    terms_missing: int
    messages: int
    translated: int
    unreviewed: int
    """Pages that a machine drafted and no native reviewer has read."""


def standings(library: Library) -> Iterator[Standing]:
    """One standing for each language, in the order of library.yml."""
    sources = tuple(page.path for page in library.pages_in(library.source))
    source_messages = library.catalogues.get(library.source)
    ids = tuple(source_messages.messages) if source_messages else ()
    for code in library.languages:
        pages = {page.path: page for page in library.pages_in(code)}
        behind = tuple(
            (path, found)
            for path, page in pages.items()
            if (found := ledger.outdated(library, page))
        )
        terms = [library.term(code, concept) for concept in library.concepts]
        known = [term for term in terms if term and term.pref]
        catalogue = library.catalogues.get(code)
        messages = catalogue.messages if catalogue else {}
        approved = sum(term.approved for term in known)
        yield Standing(
            language=code,
            pages=len(sources),
            current=sum(path in pages for path in sources) - len(behind),
            outdated=behind,
            missing=tuple(path for path in sources if path not in pages),
            approved=approved,
            proposed=len(known) - approved,
            terms_missing=len(terms) - len(known),
            messages=len(ids),
            translated=sum(message in messages and messages[message].translated for message in ids),
            unreviewed=sum(page.machine_drafted for page in pages.values()),
        )


def table(library: Library) -> str:
    """The table as text: one row a language, then the pages that are behind or missing."""
    rows: list[tuple[str, ...]] = [
        (
            "language",
            "pages",
            "current",
            "outdated",
            "missing",
            "terms approved",
            "proposed",
            "missing",
            "interface",
            "not yet reviewed",
        )
    ]
    details = []
    for found in standings(library):
        rows.append(
            (
                found.language,
                *map(
                    str,
                    (
                        found.pages,
                        found.current,
                        len(found.outdated),
                        len(found.missing),
                        found.approved,
                        found.proposed,
                        found.terms_missing,
                    ),
                ),
                f"{found.translated}/{found.messages}",
                str(found.unreviewed),
            )
        )
        details += [
            f"{found.language}  {page}  outdated: {', '.join(sections)}"
            for page, sections in found.outdated
        ]
        details += [f"{found.language}  {page}  missing" for page in found.missing]
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    lines = [
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
        for row in rows
    ]
    return "\n".join([*lines, *([""] if details else []), *details]) + "\n"
