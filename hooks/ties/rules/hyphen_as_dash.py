"""A dash between words is a dash, not a hyphen.

The hyphen joins two words into one. Standing alone between spaces it is too short to
show a pause, and some programs make a list of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ties.languages.typography import typography
from ties.library import Library
from ties.problem import Finding, quoted
from ties.reading.passages import passages

ID = "hyphen-as-dash"

HYPHEN = re.compile(
    r"(?<=[^\s|\x00-])[\x00]*[ \xa0]\x00*(-{1,3})\x00*[ \xa0]\x00*(?=[^\s|\x00-])"
    r"|(?<=\w)(--{1,2})(?=\w)"
)


def check(library: Library) -> Iterator[Finding]:
    """Yields a finding for every hyphen between spaces and every doubled hyphen between words."""
    for passage in passages(library):
        if "-" not in passage.prose:
            continue
        dash = typography(library.languages[passage.language]).dash
        for match in HYPHEN.finditer(passage.prose):
            sign = match[1] or match[2]
            yield Finding(
                passage.place(match.start(1 if match[1] else 2), len(sign)),
                f"{quoted(sign)} stands here for a dash.",
                f"Write {quoted(dash)} instead, or another mark.",
            )
