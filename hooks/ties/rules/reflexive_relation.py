"""A concept is not its own neighbour.

A reader who follows the relation arrives where she stands.
"""

from __future__ import annotations

from collections.abc import Iterator

from ties.library import Library
from ties.problem import Finding, quoted

ID = "reflexive-relation"


def check(library: Library) -> Iterator[Finding]:
    """Yields a finding for every concept that is broader than or related to itself."""
    for concept in library.concepts.values():
        for name, relations in (("broader", concept.broader), ("related", concept.related)):
            for relation in relations:
                if relation.text == concept.id:
                    yield Finding(
                        relation.place,
                        f"The concept {quoted(concept.id)} names itself as {name}.",
                        f"Remove {quoted(concept.id)} from its own {name}.",
                    )
