"""Sigma is ς at the end of a word and σ inside it.

It is the first thing a Greek reader sees, and a search for the word does not find it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ties.languages.typography import RANGES
from ties.library import Library
from ties.problem import Finding, quoted
from ties.reading.passages import passages

ID = "missing-final-sigma"

GREEK = RANGES["Greek"]
LAST = re.compile(rf"(?<=[{GREEK}])(?<![σ])σ(?![\x00]*[{GREEK}\u0300-\u036f]|[’'\-])")
INSIDE = re.compile(rf"ς(?=\x00*[{GREEK}])")
WORD = re.compile(rf"[{GREEK}]+")


def check(library: Library) -> Iterator[Finding]:
    """Yields a finding for σ at a word's end and for ς inside a word."""
    for passage in passages(library):
        if "σ" not in passage.prose and "ς" not in passage.prose:
            continue
        for pattern, wrong, right in ((LAST, "σ", "ς"), (INSIDE, "ς", "σ")):
            for match in pattern.finditer(passage.prose):
                at = match.start()
                where = "at the end of" if wrong == "σ" else "inside"
                yield Finding(
                    passage.place(at),
                    f"{quoted(wrong)} stands {where} {quoted(_word(passage.prose, at))}.",
                    f"Write {quoted(right)}.",
                )


def _word(text: str, at: int) -> str:
    for match in WORD.finditer(text, max(0, at - 40), at + 40):
        if match.start() <= at < match.end():
            return match.group()
    return text[at]
