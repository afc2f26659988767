"""A means belongs to a type of relationship, and a type says which question it answers.

The checklists offer the means of the type that a reader has chosen. Types are
of two facets, how long and in what form; nothing else has a facet.
"""

from __future__ import annotations

from collections.abc import Iterator

from ties.concept import Concept
from ties.hierarchy import hierarchy
from ties.library import Library
from ties.problem import Finding, quoted

ID = "missing-belonging"

TYPE = "relationship-type"
MEANS = "means"


def check(library: Library) -> Iterator[Finding]:
    """Yields a finding for a means without type above it, and for a missing or stray facet."""
    types = [name for name, concept in library.concepts.items() if _kind(concept) == TYPE]
    belonging = hierarchy(library).below(types)
    for concept in library.concepts.values():
        kind = _kind(concept)
        if kind == MEANS and concept.id not in belonging:
            yield Finding(
                concept.place,
                f"The means {quoted(concept.id)} belongs to no type of relationship.",
                f"Add “broader: [id]” with one of: {', '.join(types)}."
                if types
                else "Add “broader: [id]” with a type of relationship.",
            )
        if kind == TYPE and concept.facet is None:
            yield Finding(
                concept.place,
                f"The type {quoted(concept.id)} does not say which question it answers.",
                "Add “facet: how-long” or “facet: form”.",
            )
        if kind not in (TYPE, "") and concept.facet is not None:
            yield Finding(
                concept.facet.place,
                f"{quoted(concept.id)} is no type of relationship and has no facet.",
                "Remove the line.",
            )


def _kind(concept: Concept) -> str:
    return concept.kind.text if concept.kind else ""
