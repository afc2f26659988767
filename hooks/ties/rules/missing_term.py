"""Every concept has its words in every language.

Without them readers see the source language's word in the middle of their own text.
"""

from __future__ import annotations

from collections.abc import Iterator

from ties.library import Library
from ties.place import Place
from ties.problem import Finding, quoted

ID = "missing-term"


def check(library: Library) -> Iterator[Finding]:
    """Yields an error for every concept without words in the source, a note for a translation."""
    for code, terms in library.terms.items():
        file = f"content/{code}/glossary.yml"
        if library.hides(file):
            continue
        copied = _copied(library, file)
        for concept in library.concepts:
            if concept not in terms and concept not in copied:
                source = library.term(library.source, concept)
                label = f" ({quoted(source.label)})" if source else ""
                yield Finding(
                    Place(file),
                    f"The concept {quoted(concept)}{label} has no words here.",
                    f"Add “{concept}:” with prefLabel, definition and status below it.",
                    None if code == library.source else "note",
                )


def _copied(library: Library, file: str) -> frozenset[str]:
    """The concepts of a glossary whose words untranslated-copy speaks of."""
    lines = library.files.get(file)
    return frozenset(
        lines.line(fault.place.line).partition(":")[0].strip("\"' ")
        for fault in library.faults_of("untranslated-copy")
        if lines and fault.place.path == file
    )
