"""A page begins with its fields, between two lines of three hyphens.

Without them nobody knows who wrote or translated the page, from which revision,
or what a search should say about it.
"""

from __future__ import annotations

from collections.abc import Iterator

from ties.library import Library
from ties.problem import Finding

ID = "missing-front-matter"


def check(library: Library) -> Iterator[Finding]:
    """Yields a finding for every page whose fields are missing or not closed."""
    for fault in library.faults_of(ID):
        lines = library.files.get(fault.place.path)
        first = lines.line(1) if lines else ""
        if first.rstrip() == "---":
            yield Finding(
                fault.place,
                "The fields at the top of the page are not closed.",
                "Write a line --- below the last field, with nothing else on it.",
            )
        else:
            yield Finding(
                fault.place,
                "The page does not begin with its fields.",
                "Begin the first line with ---, then description: …, translates: …, "
                "translator: …, and close with ---."
                if _translated(library, fault.place.path)
                else "Begin the first line with ---, then description: …, revision: 1, "
                "author: …, and close with ---.",
            )


def _translated(library: Library, path: str) -> bool:
    return not path.startswith(f"content/{library.source}/")
