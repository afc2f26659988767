"""The matrix has a verdict for every type of relationship and every answer.

The designer asks it for whatever a reader chooses; a hole would be read as consent.
"""

from __future__ import annotations

from collections.abc import Iterator

from ties import fit
from ties.library import Library
from ties.place import Place
from ties.problem import Finding, quoted

ID = "incomplete-matrix"


def check(library: Library) -> Iterator[Finding]:
    """Yields a finding for every type and every cell without a line in content/fit.yml."""
    if not library.fit.entries or library.hides(fit.FILE):
        return
    choices = ", ".join(fit.VERDICTS)
    known = {(concept.text, cell.text) for concept, cell, _ in fit.entries(library.fit)}
    for concept in fit.types(library):
        key = library.fit.key(concept.id)
        if key is None:
            yield Finding(
                Place(fit.FILE),
                f"The type {quoted(concept.id)} has no verdicts.",
                f"Add it with a line for each answer: own-letter: {choices.replace(', ', ' or ')}.",
            )
            continue
        for cell in fit.cells(library):
            if (concept.id, cell) not in known:
                yield Finding(
                    key.place,
                    f"The type {quoted(concept.id)} has no verdict for {quoted(cell)}.",
                    f"Add a line “{cell}:” with one of: {choices}.",
                )
