"""Quotation marks are those of the page's language.

Readers take “ ” in a Greek or „ “ in an English text for a machine's work. Where
a language has two pairs, a page keeps to one.
"""

from __future__ import annotations

from collections.abc import Iterator

from ties.languages.quotation import SIGN, STRAIGHT, Reading, read
from ties.languages.typography import Typography, typography
from ties.library import Library
from ties.passage import Passage
from ties.problem import Finding, quoted
from ties.reading.passages import passages

ID = "foreign-quotes"


def check(library: Library) -> Iterator[Finding]:
    """Yields a finding for every quotation mark of another language, and for a second pair."""
    for passage in passages(library):
        if not SIGN.search(passage.prose):
            continue
        marks = typography(library.languages[passage.language])
        outer: list[tuple[int, str]] = []
        for stretch in passage.stretches:
            reading = read(passage.prose[stretch.start : stretch.end], marks)
            outer += [(stretch.start + at, sign) for at, sign in reading.outer]
            yield from _foreign(passage, stretch.start, reading, marks)
        yield from _mixed(passage, outer, marks)


def _foreign(
    passage: Passage, start: int, reading: Reading, marks: Typography
) -> Iterator[Finding]:
    for wrong in reading.wrong:
        if wrong.sign in STRAIGHT:
            continue
        pairs = " or ".join(f"{opening} {closing}" for opening, closing in marks.quotes)
        own = any(wrong.sign in pair for pair in marks.pairs)
        message = (
            f"{quoted(wrong.sign)} is not the mark for this place."
            if own
            else f"{quoted(wrong.sign)} is a mark of another language; here it is {pairs}."
        )
        yield Finding(
            passage.place(start + wrong.offset), message, f"Write {quoted(wrong.right)} instead."
        )


def _mixed(passage: Passage, outer: list[tuple[int, str]], marks: Typography) -> Iterator[Finding]:
    used = [sign for _, sign in outer]
    if len(set(used)) < 2:
        return
    usual = max(dict.fromkeys(used), key=used.count)
    pair = next(pair for pair in marks.quotes if pair[0] == usual)
    for at, sign in outer:
        if sign != usual:
            yield Finding(
                passage.place(at),
                f"{quoted(sign)} opens a quotation here, {quoted(usual)} elsewhere on this page.",
                f"Write {pair[0]}…{pair[1]} here too.",
            )
