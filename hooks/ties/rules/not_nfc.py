"""Accented letters are saved in the one form the library uses (NFC).

A letter with an accent can be saved as one character or as two. Both look the same,
but a search finds only the form that was typed.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from ties.library import Library
from ties.place import Place
from ties.problem import Finding, quoted

ID = "not-nfc"

SPOKEN_OF = "\u037e"
"""The old Greek question mark, which wrong-question-mark speaks of."""


def check(library: Library) -> Iterator[Finding]:
    """Yields a finding for the first such character of every line, in any file."""
    for path, lines in library.files.items():
        if unicodedata.is_normalized("NFC", lines.text):
            continue
        for number, line in enumerate(lines.text.split("\n"), 1):
            line = line.replace(SPOKEN_OF, ";")
            right = unicodedata.normalize("NFC", line)
            if right != line:
                at = next(
                    (i for i, (a, b) in enumerate(zip(line, right, strict=False)) if a != b),
                    min(len(line), len(right)),
                )
                word = _word(line, at)
                yield Finding(
                    Place(path, number, at + 1),
                    f"A letter in {quoted(word)} is saved in several parts.",
                    f"Type the word anew: {quoted(unicodedata.normalize('NFC', word))}.",
                )


def _word(line: str, at: int) -> str:
    """The word around an offset, at most 80 characters of it."""
    start = line.rfind(" ", max(0, at - 40), at) + 1 or max(0, at - 40)
    end = line.find(" ", at, at + 40)
    return line[start : end if end != -1 else at + 40]
