"""What is copied from another language gets translated.

A new language begins as a copy of a finished folder. Until a page, a term or the
interface's words are translated, readers get the source language's text instead.
"""

from __future__ import annotations

from collections.abc import Iterator

from ties.library import Library
from ties.problem import Finding

ID = "untranslated-copy"
SEVERITY = "note"


def check(library: Library) -> Iterator[Finding]:
    """Yields a note for every page, term and catalogue that the loader took for a copy."""
    for fault in library.faults:
        if fault.kind == ID:
            yield Finding(
                fault.place,
                f"This is still the same as in {fault.detail}.",
                "Translate it; until then it counts as missing.",
            )
