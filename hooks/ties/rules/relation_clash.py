"""Related concepts stand beside each other, not above or below.

If one is the broader of the two, it cannot be the other's neighbour at the same time.
"""

from __future__ import annotations

from collections.abc import Iterator

from ties.hierarchy import hierarchy
from ties.library import Library
from ties.problem import Finding, quoted

ID = "relation-clash"


def check(library: Library) -> Iterator[Finding]:
    """Yields a finding for every `related` between a concept and one above or below it."""
    tree = hierarchy(library)
    for concept in library.concepts.values():
        for relation in concept.related:
            for upper, lower in ((relation.text, concept.id), (concept.id, relation.text)):
                if tree.is_above(upper, lower):
                    yield Finding(
                        relation.place,
                        f"{quoted(upper)} is above {quoted(lower)}, so the two cannot be "
                        "related as well.",
                        f"Remove {quoted(relation.text)} from related, and "
                        f"{quoted(concept.id)} from related of the other.",
                    )
