"""A page has no instructions for programs.

Doubled braces and braces with a percent sign are commands of template programs.
They could print what is nobody's business, or stop the build.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ties.library import Library
from ties.problem import Finding, quoted

ID = "template-syntax"

COMMAND = re.compile(r"\{\{+|\}\}+|\{%|%\}")


def check(library: Library) -> Iterator[Finding]:
    """Yields a finding for each line with the marks of a template's command."""
    for page in library.pages.values():
        line = 0
        for match in COMMAND.finditer(page.text, page.body_start):
            place = page.place(match.start())
            if place.line != line:
                yield Finding(
                    place,
                    f"{quoted(match.group()[:20])} is a command for a program.",
                    "Remove it with all that belongs to it.",
                )
            line = place.line
