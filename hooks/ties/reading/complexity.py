"""Text that would make a Markdown reader crawl or fall over, found before any reader sees it.

Measured with Python-Markdown 3.11 and the extensions of mkdocs.yml: 2,000 unmatched
brackets take 0.8 seconds, 8,000 take 10; 2,000 `<a` half a second, 8,000 six; a quote
or list 500 deep ends in a RecursionError. The longest page of the library has some
60 links, three levels of lists and 9,000 characters.
"""

from __future__ import annotations

import re

LONGEST_PAGE = 100_000
"""Characters."""

MOST = {
    "[": 600,
    "<": 300,
    "{": 300,
    "`": 600,
    "|": 6000,
    "*": 4000,
    "_": 4000,
    "#": 2000,
    ">": 2000,
    "&": 2000,
}
"""How often a mark may stand on one page."""

LONGEST_WORD = 600
"""Characters without a space; the longest address that a link may have, and some."""

DEEPEST_INDENT = 24
"""Spaces before a line: a list in a list in a list, with its paragraphs, doubled."""

DEEPEST_QUOTE = 8
"""Marks of quotes and lists at the beginning of one line."""

WORD = re.compile(rf"\S{{{LONGEST_WORD},}}")
INDENT = re.compile(rf"^[ \t]{{{DEEPEST_INDENT + 1}}}", re.M)
NESTED = re.compile(rf"^(?![-*_ ]*$) *(?:(?:[>*+-]|\d{{1,9}}[.)]) ?){{{DEEPEST_QUOTE + 1}}}", re.M)


def too_complex(text: str, start: int) -> tuple[int, str] | None:
    """Where the text from offset `start` on is too much, and what is; None where it is not."""
    if len(text) - start > LONGEST_PAGE:
        return start + LONGEST_PAGE, f"more than {LONGEST_PAGE:,} characters".replace(",", " ")
    for mark, most in MOST.items():
        if text.count(mark, start) > most:
            return _nth(text, mark, most, start), f"more than {most} times the sign “{mark}”"
    for pattern, what in (
        (WORD, f"a word of more than {LONGEST_WORD} characters"),
        (INDENT, f"a line that begins with more than {DEEPEST_INDENT} spaces"),
        (NESTED, f"more than {DEEPEST_QUOTE} quotes or lists inside each other"),
    ):
        if found := pattern.search(text, start):
            return found.start(), what
    return None


def _nth(text: str, mark: str, number: int, start: int) -> int:
    """The offset of the occurrence of `mark` after `number` others."""
    at = start - 1
    for _ in range(number + 1):
        at = text.find(mark, at + 1)
    return at
