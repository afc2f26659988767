"""Every concept hangs together with another.

From one term a reader finds the next. A concept without any relation is a page
of the glossary that nothing leads to.
"""

from __future__ import annotations

from collections.abc import Iterator

from ties.library import Library
from ties.problem import Finding, quoted

ID = "orphan-concept"


def check(library: Library) -> Iterator[Finding]:
    """Yields a finding for every concept without broader, narrower or related concepts.

    Of a means without relations missing-belonging says it more exactly.
    """
    above = {relation.text for concept in library.concepts.values() for relation in concept.broader}
    for concept in library.concepts.values():
        means = concept.kind is not None and concept.kind.text == "means"
        if not (concept.broader or concept.related or concept.id in above or means):
            yield Finding(
                concept.place,
                f"The concept {quoted(concept.id)} has no relation to any other.",
                "Add “broader: [id]” with the concept above it, or “related: [id]”.",
            )
