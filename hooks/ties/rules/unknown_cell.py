"""The matrix speaks of types of relationship and of answers that there are.

A misspelt name leaves its verdict or its reason unread, and a reader without it.
"""

from __future__ import annotations

from collections.abc import Iterator

from ties import fit
from ties.library import Library
from ties.nearest import Nearest
from ties.problem import Finding, quoted
from ties.reading.yamltree import Mapping

ID = "unknown-cell"


def check(library: Library) -> Iterator[Finding]:
    """Yields a finding for every type and cell of fit.yml, of all languages, that is unknown."""
    types = {concept.id for concept in fit.types(library)}
    cells = set(fit.cells(library))
    near_type, near_cell = Nearest(types), Nearest(cells)
    for fields in (library.fit, *library.reasons.values()):
        for key, value in fields.entries:
            if key.text not in types:
                yield Finding(
                    key.place,
                    f"The glossary has no type of relationship {quoted(key.text)}.",
                    _mend(near_type(key.text)),
                )
                continue
            for cell, _ in value.entries if isinstance(value, Mapping) else ():
                if cell.text not in cells:
                    yield Finding(
                        cell.place,
                        f"There is no channel, depth, focus or kind of people {quoted(cell.text)}.",
                        _mend(near_cell(cell.text)),
                    )


def _mend(near: str) -> str:
    return f"Did you mean {quoted(near)}?" if near else "Remove the line."
