"""Quotation marks and apostrophes are those of a printed book.

Straight marks come from the typewriter. Each language has its own marks, and they
show where a quotation begins and where it ends.
"""

from __future__ import annotations

from collections.abc import Iterator

from ties.languages.quotation import STRAIGHT, read
from ties.languages.typography import typography
from ties.library import Library
from ties.problem import Finding, quoted
from ties.reading.passages import passages

ID = "straight-quotes"


def check(library: Library) -> Iterator[Finding]:
    """Yields a finding for every straight quotation mark or apostrophe."""
    for passage in passages(library):
        if not any(sign in passage.prose for sign in STRAIGHT):
            continue
        marks = typography(library.languages[passage.language])
        for stretch in passage.stretches:
            reading = read(passage.prose[stretch.start : stretch.end], marks)
            for wrong in reading.wrong:
                if wrong.sign in STRAIGHT:
                    yield Finding(
                        passage.place(stretch.start + wrong.offset),
                        f"{quoted(wrong.sign)} is a sign of the typewriter.",
                        f"Write {quoted(wrong.right)} instead.",
                    )
