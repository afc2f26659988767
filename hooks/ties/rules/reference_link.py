"""A link has its address beside its words.

Links whose address stands elsewhere on the page, footnotes and abbreviations are
read differently by different programs, and nobody sees where they lead.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ties.library import Library
from ties.problem import Finding, quoted

ID = "reference-link"

DEFINITION = re.compile(r"^[ \t>*+-]*(?:\d{1,9}[.)] *)?(\[[^\[\]]*\]:)", re.M)
NOTE = re.compile(r"\[\^[^\]\n]{0,60}\](?!:)")
USE = re.compile(r"\][ ]?\[[^\]\n]{0,60}\](?![(:])")

CASES = (
    (
        DEFINITION,
        "keeps an address or a note apart from the words it belongs to",
        "Remove the line and write [words](address) where the words are.",
    ),
    (NOTE, "is a footnote", "Write the note into the text, or leave it out."),
    (USE, "is a link whose address stands elsewhere", "Write [words](address)."),
)


def check(library: Library) -> Iterator[Finding]:
    """Yields a finding for every link definition, footnote, abbreviation and reference."""
    for page in library.pages.values():
        for pattern, what, mend in CASES:
            for match in pattern.finditer(page.text, page.body_start):
                group = 1 if pattern is DEFINITION else 0
                yield Finding(
                    page.place(match.start(group)),
                    f"{quoted(match[group][:60].replace(chr(10), ' '))} {what}.",
                    mend,
                )
