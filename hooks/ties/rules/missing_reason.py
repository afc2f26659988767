"""Every verdict of the matrix has its reason.

A verdict without a reason is an order. With one, a reader can disagree.
"""

from __future__ import annotations

from collections.abc import Iterator

from ties import fit
from ties.library import Library
from ties.place import Place
from ties.problem import Finding, Severity, quoted

ID = "missing-reason"


def check(library: Library) -> Iterator[Finding]:
    """Yields an error for verdicts without a reason in the source, a note for a translation."""
    for code, fields in library.reasons.items():
        file = fit.file(code)
        severity: Severity = "error" if code == library.source else "note"
        if library.hides(file) or file in library.refused:
            continue
        if not fields.entries:
            yield Finding(
                Place(file),
                "The reasons of the matrix are missing in this language.",
                f"Copy {fit.file(library.source)} there and translate what stands behind the colons.",
                severity,
            )
            continue
        for concept, cell, _ in fit.entries(library.fit):
            if fit.reason(library, code, concept.text, cell.text) is None:
                key = fields.key(concept.text)
                yield Finding(
                    key.place if key else Place(file),
                    f"The verdict on {quoted(cell.text)} has no reason under "
                    f"{quoted(concept.text)}.",
                    f"Write why in a sentence, on a line “{cell.text}: …”.",
                    severity,
                )
