"""A concept names only the concepts directly above it.

What stands further up follows by itself, and said twice it has to be mended twice.
"""

from __future__ import annotations

from collections.abc import Iterator

from ties.hierarchy import hierarchy
from ties.library import Library
from ties.problem import Finding, quoted

ID = "redundant-hierarchy"


def check(library: Library) -> Iterator[Finding]:
    """Yields a finding for every `broader` that another one of the same concept implies."""
    tree = hierarchy(library)
    for concept in library.concepts.values():
        named = [relation.text for relation in concept.broader if relation.text != concept.id]
        implied = tree.implied(named) if len(named) > 1 else frozenset()
        for relation in concept.broader:
            if relation.text in implied:
                nearer = next(name for name in named if tree.is_above(relation.text, name))
                yield Finding(
                    relation.place,
                    f"{quoted(relation.text)} is above {quoted(nearer)} already, so it "
                    f"need not be named for {quoted(concept.id)}.",
                    f"Remove {quoted(relation.text)} here.",
                )
