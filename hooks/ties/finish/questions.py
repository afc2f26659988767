"""Every question of the library for the workbook, in each language.

assets/questions/<language>.json  pages in reading order: [address, title, is it a checklist,
[[section id, heading, [[question id, question, revision, people], …]], …]]
"""

from __future__ import annotations

import json

from ties import ledger, lens
from ties.compile.context import Context
from ties.compile.escape import words
from ties.library import Library
from ties.page import Page

FOLDER = "assets/questions"


def questions(library: Library) -> dict[str, str]:
    """The files by their path in the site. Where a page is not translated, it is the source's."""
    context = Context(library)
    return {
        f"{FOLDER}/{code}.json": json.dumps(
            [
                _page(library, context.text(code, source.path))
                for source in context.sources
                if source.items
            ],
            ensure_ascii=False,
            separators=(",", ":"),
        )
        + "\n"
        for code in library.languages
    }


def _page(library: Library, page: Page) -> list[object]:
    promise = ledger.promises(library).get(page.path)
    entries = promise.questions if promise else {}
    sections = []
    for section in page.sections:
        items = [
            [
                item.id,
                words(item.question),
                entries[item.id].revision if item.id in entries else 1,
                " ".join(lens.people(library, page.path, item.id)),
            ]
            for item in page.items
            if item.id and section.start <= item.block.start < section.end
        ]
        if items:
            sections.append([section.id, words(section.title), items])
    return [page.path, words(page.name), page.kind == "checklists", sections]
