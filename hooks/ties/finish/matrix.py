"""What holds together, for the designer's check in the browser.

assets/fit/<language>.json  {"near": {type: [types, nearest first]},
                             "why": {type: {cell: [verdict, reason]}}}
"""

from __future__ import annotations

import json

from ties import fit
from ties.library import Library

FOLDER = "assets/fit"


def matrix(library: Library) -> dict[str, str]:
    """The files by their path in the site; none for a library without a matrix."""
    if not library.fit.entries:
        return {}
    types = [concept.id for concept in fit.types(library)]
    near = {concept: fit.nearest(library, concept) for concept in types}
    made = {}
    for code in library.languages:
        why = {
            concept: {
                cell: [
                    fit.verdict(library, concept, cell),
                    str(
                        fit.reason(library, code, concept, cell)
                        or fit.reason(library, library.source, concept, cell)
                        or ""
                    ),
                ]
                for cell in fit.cells(library)
            }
            for concept in types
        }
        made[f"{FOLDER}/{code}.json"] = (
            json.dumps({"near": near, "why": why}, ensure_ascii=False, separators=(",", ":")) + "\n"
        )
    return made
