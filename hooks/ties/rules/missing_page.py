"""Every page of the source language has its translations.

Readers of the language see the source language's text until the page is translated.
"""

from __future__ import annotations

from collections.abc import Iterator

from ties.library import Library
from ties.place import Place
from ties.problem import Finding, quoted

ID = "missing-page"
SEVERITY = "note"


def check(library: Library) -> Iterator[Finding]:
    """Yields a finding for every language that lacks a page of the source."""
    copied = {fault.place.path for fault in library.faults_of("untranslated-copy")}
    for page in library.pages_in(library.source):
        for code in library.translations:
            file = f"content/{code}/{page.path}.md"
            told = file in copied or library.hides(file)
            if library.page(code, page.path) is None and not told:
                yield Finding(
                    Place(file),
                    f"The page {quoted(page.name)} is not translated yet.",
                    f"Copy {page.file} there and translate it.",
                )
