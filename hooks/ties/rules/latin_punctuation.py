"""Commas and semicolons are those of the page's script.

The Latin comma curls the wrong way beside Arabic letters and can jump to the other end
of the word; Armenian has no semicolon.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ties.languages.typography import letters, typography
from ties.library import Library
from ties.problem import Finding, quoted
from ties.reading.markup import MASK
from ties.reading.passages import passages

ID = "latin-punctuation"

NEAR = 12
"""Characters on each side of a mark in which its neighbours are looked for."""

LETTER_AT_END = re.compile(r"(\w)[^\w]*\Z")
LETTER_AT_START = re.compile(r"[^\w]*(\w)")


def check(library: Library) -> Iterator[Finding]:
    """Yields a finding for every mark of another script beside a word of this one."""
    for passage in passages(library):
        language = library.languages[passage.language]
        marks, own = typography(language).marks, letters(language)
        if not marks or own is None:
            continue
        for match in re.finditer("[" + "".join(map(re.escape, marks)) + "]", passage.prose):
            at, sign = match.start(), match.group()
            before = LETTER_AT_END.search(passage.prose[max(0, at - NEAR) : at].replace(MASK, " "))
            after = LETTER_AT_START.match(passage.prose[at + 1 : at + NEAR].replace(MASK, " "))
            between = before and after and before[1].isdigit() and after[1].isdigit()
            beside = (before and own.match(before[1])) or (after and own.match(after[1]))
            if beside and not between:
                yield Finding(
                    passage.place(at),
                    f"{quoted(sign)} is not a mark of {language.english}.",
                    f"Write {quoted(marks[sign])} instead.",
                )
