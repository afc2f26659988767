"""Every file that the library is made of is there.

Without library.yml and glossary.yml nothing can be built. A language without its
own glossary or interface shows those words in the source language.
"""

from __future__ import annotations

from collections.abc import Iterator

from ties.library import Library
from ties.problem import Finding

ID = "missing-file"


def check(library: Library) -> Iterator[Finding]:
    """Yields an error for a missing file of the library, a note for one of a translation."""
    for fault in library.faults_of(ID):
        folder, _, name = fault.detail.removeprefix("content/").rpartition("/")
        translated = folder in library.translations
        mend = (
            f"Copy content/{library.source}/{name} there and translate it."
            if translated
            else "Put it back; the last version is in the project's history."
        )
        yield Finding(
            fault.place,
            f"The file {fault.detail} is missing.",
            mend,
            "note" if translated else None,
        )
