"""Braces hold the id of a heading or of a question, nothing else.

What stands in braces can end up as an instruction to the browser. A reader of the
text would see no more than a broken word.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ties.library import Library
from ties.problem import Finding, quoted

ID = "attribute-list"

BRACES = re.compile(r"(?<![{%])\{(?![{%])[^{}\n]{0,200}\}?|(?<![{}%])(?<!\})\}(?![}%])")


def check(library: Library) -> Iterator[Finding]:
    """Yields a finding for every brace that is not part of an id at the end of its line."""
    for page in library.pages.values():
        ids = {block.id_start - 2 for block in page.markup.blocks if block.id is not None}
        for match in BRACES.finditer(page.text, page.body_start):
            if match.start() in ids:
                continue
            is_id = match.group().startswith("{#")
            yield Finding(
                page.place(match.start()),
                f"{quoted(match.group()[:60])} does not belong here.",
                "Only headings and questions have an id, one, at the end of their line. "
                "Remove this."
                if is_id
                else "Remove it, or write round brackets.",
            )
