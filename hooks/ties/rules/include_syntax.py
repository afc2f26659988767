"""A page has its own text and takes in no other.

Some programs replace such a line by a file, a table of contents or a coloured box;
elsewhere the reader would see the bare signs.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ties.library import Library
from ties.problem import Finding, quoted

ID = "include-syntax"

INCLUDE = re.compile(
    r"-{1,9}8<-{0,9}|\[TOC\]|^[ \t>]*(?::::|!!!|\?\?\?|!include\b|///)", re.M | re.I
)


def check(library: Library) -> Iterator[Finding]:
    """Yields a finding for every sign that includes a file, a list of contents or a box."""
    for page in library.pages.values():
        for match in INCLUDE.finditer(page.text, page.body_start):
            shown = match.group().strip(" \t>")
            yield Finding(
                page.place(match.end() - len(shown)),
                f"{quoted(shown)} would be replaced by something else.",
                "Remove the line, or write its text here.",
            )
