"""Words are one space apart.

Two spaces are a slip. Some programs make a hole of them, and two versions of the
same sentence no longer compare as equal.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ties.library import Library
from ties.problem import Finding, quoted
from ties.reading.markup import MASK
from ties.reading.passages import passages

ID = "doubled-space"

SPACES = re.compile(r"(?<=[^\s|\x00])[\x00]*([ \xa0]{2,})(?=[^\s|])")


def check(library: Library) -> Iterator[Finding]:
    """Yields a finding for every run of spaces inside a line, outside tables."""
    for passage in passages(library):
        if "  " not in passage.prose and "\xa0" not in passage.prose:
            continue
        rows = [(s.start, s.end) for s in passage.stretches if s.kind == "row"]
        for match in SPACES.finditer(passage.prose):
            at = match.start(1)
            if any(start <= at < end for start, end in rows):
                continue
            before = re.search(r"\S{0,20}\Z", passage.prose[max(0, at - 20) : at])
            word = before.group() if before else ""
            yield Finding(
                passage.place(at - len(word), len(word))
                if not passage.verbatim
                else passage.place(at),
                f"{len(match[1])} spaces stand behind {quoted(word.replace(MASK, ''))}.",
                "Leave one.",
            )
