"""Every term has a preferred label.

The preferred label is the word that readers see; without one they see an English id.
"""

from __future__ import annotations

from collections.abc import Iterator

from ties.library import Library
from ties.problem import Finding, quoted

ID = "missing-label"


def check(library: Library) -> Iterator[Finding]:
    """Yields a finding for every term without the field prefLabel."""
    for terms in library.terms.values():
        for term in terms.values():
            if term.pref is None:
                yield Finding(
                    term.place,
                    f"The term {quoted(term.id)} has no preferred label.",
                    "Add a line “prefLabel: …” below it, with the word as it stands in "
                    "the middle of a sentence.",
                )
