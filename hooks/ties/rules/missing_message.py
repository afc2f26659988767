"""Every message of the interface is there in every language.

A button without its word appears in the source language, in the middle of
another alphabet.
"""

from __future__ import annotations

from collections.abc import Iterator

from ties.library import Library
from ties.place import Place
from ties.problem import Finding, Severity, quoted
from ties.reading.catalogue import Catalogue, form_offset

ID = "missing-message"


def check(library: Library) -> Iterator[Finding]:
    """Yields an error for messages without words in the source, a note for a translation."""
    source = library.catalogues.get(library.source)
    for code, catalogue in library.catalogues.items():
        severity: Severity = "error" if code == library.source else "note"
        if library.hides(catalogue.file):
            continue
        for place, name in _empty(library, catalogue):
            yield Finding(
                place,
                f"The message {quoted(name)} has no words here.",
                "Write them between the double quotes.",
                severity,
            )
        for name in source.messages if source else ():
            if name not in catalogue.messages:
                yield Finding(
                    Place(catalogue.file),
                    f"The message {quoted(name)} is missing.",
                    f"Copy its lines from {source.file} and translate the words behind msgstr."
                    if source
                    else "",
                    severity,
                )


def _empty(library: Library, catalogue: Catalogue) -> Iterator[tuple[Place, str]]:
    lines = library.files[catalogue.file]
    for message in catalogue.messages.values():
        for index, text in enumerate(message.texts):
            if not text.strip():
                yield lines.place(form_offset(lines, message, index)), message.id
