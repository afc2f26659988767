"""No concept stands above itself.

If each of two concepts is said to be the broader one, neither is, and whoever
follows them upwards goes round in a circle.
"""

from __future__ import annotations

from collections.abc import Iterator

from ties.hierarchy import hierarchy
from ties.library import Library
from ties.problem import Finding, quoted

ID = "cyclic-hierarchy"

MOST_SHOWN = 6
"""Concepts of a circle that the message names."""


def check(library: Library) -> Iterator[Finding]:
    """Yields a finding for every relation `broader` that closes a circle."""
    for circle in hierarchy(library).circles:
        names = (
            circle.concepts
            if len(circle.concepts) <= MOST_SHOWN
            else (*circle.concepts[: MOST_SHOWN - 1], "…")
        )
        way = " → ".join((*names, circle.concepts[0]))
        yield Finding(
            circle.relation.place,
            f"The broader concepts go round in a circle: {way}.",
            f"Remove {quoted(circle.relation.text)} here, or break the circle elsewhere.",
        )
