"""Reads the quotation marks of a text: which open, which close, and which are wrong."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from ties.languages.typography import Typography
from ties.reading.markup import MASK

SIGN = re.compile("[«»“”„‟‚‘’‹›\"＂〝〞「」『』'´]")

APOSTROPHES = "’'´"
STRAIGHT = "\"＂'´"

OPENERS = "([{—–-/«“„‟‚‘‹「『〝"
"""Behind these, a sign without a space opens."""

CLOSERS = ".,;:!?…)]}—–-/»”’›」』«“"
"""Before these, a sign without a space closes."""

APOSTROPHE = "’"


@dataclass(frozen=True)
class Wrong:
    """A sign that is not right where it stands, and the one that is."""

    offset: int
    sign: str
    right: str


@dataclass
class Reading:
    """What was found in one stretch of text."""

    wrong: list[Wrong] = field(default_factory=list)
    unclosed: list[tuple[int, str]] = field(default_factory=list)
    """Where a quotation opens that never closes, and what would close it."""
    unopened: list[tuple[int, str]] = field(default_factory=list)
    outer: list[tuple[int, str]] = field(default_factory=list)
    """Where each quotation opens that is not inside another, with its sign."""


def read(text: str, marks: Typography) -> Reading:
    """Reads the quotation marks of one paragraph."""
    found = Reading()
    opened: list[tuple[int, str, str]] = []  # offset, the sign that closes, the sign that stands
    for match in SIGN.finditer(text):
        at, sign = match.start(), match.group()
        before, after = _before(text, at), _after(text, at)
        if _is_apostrophe(sign, before, after, opened):
            if sign != APOSTROPHE:
                found.wrong.append(Wrong(at, sign, APOSTROPHE))
        elif _opens(sign, before, after, marks, bool(opened)):
            _open(found, opened, at, sign, marks)
        else:
            _close(found, opened, at, sign, marks)
    # An inner quotation that closes with the apostrophe cannot be told from one.
    found.unclosed += [(at, closing) for at, closing, _ in opened if closing != APOSTROPHE]
    return found


def _before(text: str, at: int) -> str:
    at -= 1
    while at >= 0 and text[at] == MASK:
        at -= 1
    return text[at] if at >= 0 else " "


def _after(text: str, at: int) -> str:
    at += 1
    while at < len(text) and text[at] == MASK:
        at += 1
    return text[at] if at < len(text) else " "


def _is_apostrophe(sign: str, before: str, after: str, opened: list[tuple[int, str, str]]) -> bool:
    if sign not in APOSTROPHES:
        return False
    closes = bool(opened) and (opened[-1][1] == APOSTROPHE or opened[-1][2] == sign)
    if before.isalnum():
        return after.isalnum() or not closes
    return (sign == APOSTROPHE and not closes) or after.isdigit()


def _opens(sign: str, before: str, after: str, marks: Typography, inside: bool) -> bool:
    free_before = before.isspace() or before in OPENERS
    free_after = after.isspace() or after in CLOSERS
    if free_before != free_after:
        return free_before
    if sign in STRAIGHT:
        return not inside
    if any(sign == opening for opening, _ in marks.pairs):
        return not any(sign == closing for _, closing in marks.pairs) or not inside
    return not inside


def _open(
    found: Reading, opened: list[tuple[int, str, str]], at: int, sign: str, marks: Typography
) -> None:
    allowed = marks.pairs if opened else marks.quotes
    pair = next((pair for pair in allowed if pair[0] == sign), None)
    if pair is None:
        pair = (marks.inner if opened else marks.quotes)[0]
        found.wrong.append(Wrong(at, sign, pair[0]))
    elif not opened:
        found.outer.append((at, sign))
    opened.append((at, pair[1], sign))


def _close(
    found: Reading, opened: list[tuple[int, str, str]], at: int, sign: str, marks: Typography
) -> None:
    if opened:
        closing = opened.pop()[1]
        if (
            any(sign == closing for _, closing in marks.pairs)
            and sign != closing
            and any(sign == other for _, other, _ in opened)
        ):
            while opened and opened.pop()[1] != sign:
                pass  # an inner quotation was left open: this closes the outer one
        elif sign != closing:
            found.wrong.append(Wrong(at, sign, closing))
        return
    right = marks.quotes[0][1]
    if not any(sign == closing for _, closing in marks.pairs):
        found.wrong.append(Wrong(at, sign, right))
    found.unopened.append((at, sign))
