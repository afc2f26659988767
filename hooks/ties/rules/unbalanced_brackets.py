"""Every bracket and quotation mark that opens is closed in its paragraph.

Behind a bracket that stays open a reader waits for the end of the remark, and in
Arabic the brackets of the whole line may turn round.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ties.languages.quotation import read
from ties.languages.typography import Typography, typography
from ties.library import Library
from ties.passage import Passage, Stretch
from ties.problem import Finding, quoted
from ties.reading.passages import passages

ID = "unbalanced-brackets"

BRACKET = re.compile(r"[()\[\]]")
COUNTED = re.compile(r"(?:^|[\s(\x00])\w{1,3}\Z")
"""What stands before the bracket of “1)” or “a)”, which opens nowhere."""

CLOSING = {"(": ")", "[": "]"}
OPENING = {")": "(", "]": "["}


def check(library: Library) -> Iterator[Finding]:
    """Yields a finding for every bracket or quotation mark without its partner."""
    for passage in passages(library):
        marks = typography(library.languages[passage.language])
        for stretch in passage.stretches:
            for at, message, mend in (
                *_brackets(passage, stretch),
                *_quotes(passage, stretch, marks),
            ):
                yield Finding(passage.place(stretch.start + at), message, mend)


def _brackets(passage: Passage, stretch: Stretch) -> Iterator[tuple[int, str, str]]:
    text = passage.prose[stretch.start : stretch.end]
    opened: list[tuple[int, str]] = []
    for match in BRACKET.finditer(text):
        at, sign = match.start(), match.group()
        if sign in CLOSING:
            opened.append((at, sign))
        elif opened and CLOSING[opened[-1][1]] == sign:
            opened.pop()
        elif not COUNTED.search(text[max(0, at - 4) : at]):
            yield (
                at,
                f"{quoted(sign)} closes what was never opened.",
                f"Write {quoted(OPENING[sign])} where the remark begins, or remove it.",
            )
    for at, sign in opened:
        yield (
            at,
            f"{quoted(sign)} is not closed in this paragraph.",
            f"Write {quoted(CLOSING[sign])} where the remark ends, or remove it.",
        )


def _quotes(
    passage: Passage, stretch: Stretch, marks: Typography
) -> Iterator[tuple[int, str, str]]:
    reading = read(passage.prose[stretch.start : stretch.end], marks)
    for at, closing in reading.unclosed:
        yield (
            at,
            "The quotation that opens here is not closed in this paragraph.",
            f"Write {quoted(closing)} where it ends, or remove the mark.",
        )
    for at, sign in reading.unopened:
        yield (
            at,
            f"{quoted(sign)} closes a quotation that was never opened.",
            "Write the opening mark where it begins, or remove this one.",
        )
