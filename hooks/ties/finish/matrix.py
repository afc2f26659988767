"""What holds together, for the designer's check in the browser.

assets/fit/<language>.json  {"near": {type: [types, nearest first]},
                             "practices": {type: [[address, title] of a page that speaks of it]},
                             "walk": [[address, title]] of the guide to designing, where there is one,
                             "names": {cell: what it is called},
                             "why": {type: {cell: [verdict, reason]}}}
"""

from __future__ import annotations

import json

from ties import fit
from ties.compile.context import Context
from ties.compile.escape import words
from ties.compile.matrix import groups
from ties.library import Library
from ties.page import Page

FOLDER = "assets/fit"

WALK = "guides/design-a-relationship"
"""The guide to designing a relationship."""


def matrix(library: Library) -> dict[str, str]:
    """The files by their path in the site; none for a library without a matrix."""
    if not library.fit.entries:
        return {}
    types = [concept.id for concept in fit.types(library)]
    near = {concept: fit.nearest(library, concept) for concept in types}
    made = {}
    context = Context(library)
    for code in library.languages:

        def titled(page: Page, code: str = code) -> tuple[str, str]:
            return page.address, words(context.text(code, page.path).name)

        practices = {
            concept: [
                titled(page)
                for page in context.sources
                if page.kind == "practices" and concept in _types(page)
            ]
            for concept in types
        }
        walk = [titled(page) for page in context.sources if page.path == WALK]
        names = {cell: name for _, cells in groups(context, code) for cell, name in cells}
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
            json.dumps(
                {"near": near, "practices": practices, "walk": walk, "names": names, "why": why},
                ensure_ascii=False,
                separators=(",", ":"),
            )
            + "\n"
        )
    return made


def _types(page: Page) -> set[str]:
    """The concepts that a practice's section on types links."""
    section = next((each for each in page.sections if each.id == "types"), None)
    return {
        link.target.removeprefix("term:").removeprefix("../types/").removesuffix(".md")
        for link in page.markup.links
        if section and section.start <= link.start < section.end
    }
