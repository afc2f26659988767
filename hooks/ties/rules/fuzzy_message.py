"""A translation of the interface is finished, not a guess.

Programs mark a guess as “fuzzy”; it is not shown until a person has confirmed it.
"""

from __future__ import annotations

from collections.abc import Iterator

from ties.library import Library
from ties.problem import Finding, quoted

ID = "fuzzy-message"


def check(library: Library) -> Iterator[Finding]:
    """Yields an error for a message marked fuzzy in the source, a note for a translation."""
    for code, catalogue in library.catalogues.items():
        for message in catalogue.messages.values():
            if message.fuzzy:
                yield Finding(
                    message.place,
                    f"The message {quoted(message.id)} is marked as a guess.",
                    "Read it, mend it where needed, then remove the word fuzzy above it.",
                    None if code == library.source else "note",
                )
