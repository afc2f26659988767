"""The languages of the library are listed in library.yml, the source language among them.

A folder of a language that is not listed is never built, and without a source
language no translation can be compared with anything.
"""

from __future__ import annotations

from collections.abc import Iterator

from ties.library import Library
from ties.place import Place
from ties.problem import Finding, quoted

ID = "unknown-language"

SETTINGS = "content/library.yml"


def check(library: Library) -> Iterator[Finding]:
    """Yields a finding for every folder with texts that is no language, and for the source."""
    if not library.languages or library.hides(SETTINGS):
        return  # Another rule says why no language is known.
    source = library.settings.scalar("source")
    if source and source.text not in library.languages:
        yield Finding(
            source.place,
            f"The source language {quoted(source.text)} is not among the languages.",
            f"Choose one of: {', '.join(library.languages)}.",
        )
    folders = {path.split("/")[1] for path in library.files if path.count("/") > 1}
    for folder in sorted(folders - set(library.languages)):
        yield Finding(
            Place(f"content/{folder}"),
            f"The folder {quoted(folder)} is none of the library's languages.",
            f"If it is one, add it to the languages in {SETTINGS} with its title; "
            "else remove the folder.",
        )
