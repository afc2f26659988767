"""Two related concepts name each other.

The glossary shows the relation on both pages; if only one side names it, the
next editor of the other side cannot know.
"""

from __future__ import annotations

from collections.abc import Iterator

from ties.library import Library
from ties.problem import Finding, quoted

ID = "unidirectional-relation"


def check(library: Library) -> Iterator[Finding]:
    """Yields a finding for every `related` that the other concept does not return."""
    related = {
        concept.id: {relation.text for relation in concept.related}
        for concept in library.concepts.values()
    }
    for concept in library.concepts.values():
        for relation in concept.related:
            other = library.concepts.get(relation.text)
            if other is None or concept.id in related[other.id]:
                continue
            names = ", ".join([r.text for r in other.related] + [concept.id])
            yield Finding(
                relation.place,
                f"{quoted(concept.id)} names {quoted(other.id)} as related, but not the "
                "other way round.",
                f"Write “related: [{names}]” below {other.id} (line {other.place.line}).",
            )
