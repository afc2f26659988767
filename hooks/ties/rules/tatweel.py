"""Words are not stretched.

The stroke ـ (tatweel) only makes a word wider. A search does not find the word with it,
and a reading voice stumbles.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ties.library import Library
from ties.problem import Finding, quoted
from ties.reading.passages import passages

ID = "tatweel"

STRETCHED = re.compile(r"[\w\u064b-\u0652]*\u0640[\w\u064b-\u0652]*")


def check(library: Library) -> Iterator[Finding]:
    """Yields a finding for every word with the stretching stroke."""
    for passage in passages(library):
        if "\u0640" not in passage.prose:
            continue
        for match in STRETCHED.finditer(passage.prose):
            word = match.group()
            right = word.replace("\u0640", "")
            yield Finding(
                passage.place(match.start() + word.index("\u0640")),
                f"{quoted(word)} is stretched.",
                f"Write {quoted(right)}." if right else "Remove the stroke.",
            )
