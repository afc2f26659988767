"""Every term has a definition.

A reader taps a marked word to learn what it means; without a definition the tap
shows the word once more and nothing else.
"""

from __future__ import annotations

from collections.abc import Iterator

from ties.library import Library
from ties.problem import Finding, quoted

ID = "undocumented-concept"


def check(library: Library) -> Iterator[Finding]:
    """Yields a finding for every term whose definition is missing or empty."""
    for terms in library.terms.values():
        for term in terms.values():
            if term.definition is None or not term.definition.text.strip():
                place = term.definition.place if term.definition else term.place
                yield Finding(
                    place,
                    f"The term {quoted(term.label)} has no definition.",
                    "Add a line “definition: …” with one or two sentences for somebody "
                    "who has never heard of it.",
                )
