"""How wide a text will be, before any browser has set it: enough to break its lines."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

EM = {"LATIN": 0.62, "GREEK": 0.66, "ARMENIAN": 0.8, "ARABIC": 0.58}
"""Width of a letter in em, by script: the mean over the glossary's words, set in Noto Sans
and in DejaVu Sans, the wider of the two, with a sixth added for the words of wide letters."""

WIDEST = 0.9
"""Width in em of a letter of any other script."""

OTHER = 0.36
"""Width in em of spaces and marks."""


def width(text: str, size: float) -> float:
    """The width of `text`, no less than browsers need, in the unit of the letter size `size`."""
    return sum(map(_em, text)) * size


def wrap(text: str, size: float, limit: float) -> list[str]:
    """The text in lines that are no wider than `limit`, unless a single word is.

    >>> wrap("one named person for years", 10, 100)
    ['one named', 'person for', 'years']
    """
    lines: list[str] = []
    for word in text.split():
        if lines and width(f"{lines[-1]} {word}", size) <= limit:
            lines[-1] += f" {word}"
        else:
            lines.append(word)
    return lines


def _em(character: str) -> float:
    if not character.isalpha():
        return OTHER if not character.isdigit() else EM["LATIN"]
    script = unicodedata.name(character, "").partition(" ")[0]
    return EM.get(script, WIDEST)


def widest(lines: list[str], size: float) -> float:
    """The width of the widest of the lines."""
    return max(_widths(lines, size), default=0.0)


def _widths(lines: list[str], size: float) -> Iterator[float]:
    return (width(line, size) for line in lines)
