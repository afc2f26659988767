"""Recognises what was copied from another language and not translated yet.

A new language begins as a copy of a folder. A page, term or catalogue in it that
is still the same as in another language is no translation: readers get the source
language's text instead, marked as such.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping

from ties.languages.language import Language

LETTERS = re.compile(r"[^\W\d_]")

SAMPLE = 400
"""Letters that are looked at to tell a text's script."""

RANGES = {
    "Greek": re.compile(r"[\u0370-\u03ff\u1f00-\u1fff]"),
    "Armenian": re.compile(r"[\u0530-\u058f]"),
    "Arabic": re.compile(r"[\u0600-\u06ff]"),
    "Cyrillic": re.compile(r"[\u0400-\u04ff]"),
    "Hebrew": re.compile(r"[\u0590-\u05ff]"),
    "Georgian": re.compile(r"[\u10a0-\u10ff]"),
    "Latin": re.compile(r"[A-Za-z\u00c0-\u024f]"),
}
"""Unicode blocks by script (Unicode, Blocks.txt)."""


def fits(text: str, script: str) -> bool:
    """Whether most letters of a text are of a script."""
    letters = "".join(LETTERS.findall(text)[:SAMPLE])
    return len(RANGES[script].findall(letters)) * 2 >= len(letters)


def copies(
    texts: Mapping[tuple[str, str], str], languages: Mapping[str, Language], source: str
) -> dict[tuple[str, str], str]:
    """Which of `texts`, by (language, name), are copies.

    Returns for each copy the language it was copied from. Of the languages that
    hold the same text under a name, the source language owns it, else the first
    whose script it is written in, else the first.
    """
    same: dict[tuple[str, str], list[str]] = defaultdict(list)
    for (code, name), text in texts.items():
        if text.strip():
            same[name, text].append(code)
    found = {}
    for (name, text), codes in same.items():
        if len(codes) < 2:
            continue
        owner = (
            source
            if source in codes
            else next((code for code in codes if fits(text, languages[code].script)), codes[0])
        )
        for code in codes:
            if code != owner:
                found[code, name] = owner
    return found
