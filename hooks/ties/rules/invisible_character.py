"""Every character of the text can be seen.

Unseen characters come along when text is copied. They hide words from a search, break
addresses, and can make a line read differently from what it does.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from ties.languages.language import Language
from ties.languages.typography import typography
from ties.library import Library
from ties.place import Lines
from ties.problem import Finding
from ties.reading.passages import passages

ID = "invisible-character"

UNSEEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f"
    "\u200b-\u200f\u2028-\u202e\u2060-\u206f\u2800\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\uffff"
    "\ud800-\udfff\ue000-\uf8ff\U000e0000-\U0010ffff]"
)
"""Controls, direction marks, zero-width characters, fillers, tags, private use."""

ISOLATES = "\u2066\u2067\u2068"

NAMES = {"\ufeff": "a byte-order mark", "\u00ad": "a soft hyphen"}


def check(library: Library) -> Iterator[Finding]:
    """Yields a finding for every unseen character, in any file and in escaped YAML text.

    Balanced isolates pass in languages written from right to left, joiners where the
    orthography needs them.
    """
    for path, lines in library.files.items():
        if UNSEEN.search(lines.text):
            language = library.languages.get(path.split("/")[1])
            yield from _in_file(lines, language)
    for passage in passages(library):
        if not passage.verbatim:
            for match in UNSEEN.finditer(passage.prose.replace(chr(0), "")):
                if match.group() not in passage.where.text:
                    yield Finding(
                        passage.place(0),
                        f"This text has {_name(match.group())}, written as its number.",
                        "Remove it.",
                    )


def _in_file(lines: Lines, language: Language | None) -> Iterator[Finding]:
    marks = typography(language) if language else None
    allowed = _balanced(lines.text) if marks and marks.isolates else frozenset()
    for match in UNSEEN.finditer(lines.text):
        at, sign = match.start(), match.group()
        if at in allowed or (marks and sign in marks.joiners):
            continue
        yield Finding(
            lines.place(at),
            f"An unseen character stands here: {_name(sign)}.",
            _mend(lines, at, sign),
        )


def _balanced(text: str) -> frozenset[int]:
    """The offsets of isolates that open and close on one line."""
    found: set[int] = set()
    opened: list[int] = []
    for match in re.finditer("[\u2066-\u2069\n]", text):
        sign = match.group()
        if sign == "\n":
            opened.clear()
        elif sign in ISOLATES:
            opened.append(match.start())
        elif opened:
            found |= {opened.pop(), match.start()}
    return frozenset(found)


def _name(sign: str) -> str:
    code = f"U+{ord(sign):04X}"
    name = NAMES.get(sign) or unicodedata.name(sign, "").lower()
    return f"{name} ({code})" if name else code


def _mend(lines: Lines, at: int, sign: str) -> str:
    before, after = lines.text[at - 1 : at], lines.text[at + 1 : at + 2]
    if sign in "\r\x0b\x0c\x85\u2028\u2029":
        return "Replace it by a new line."
    where = f" between “{before}” and “{after}”" if before.isalnum() and after.isalnum() else ""
    return f"Remove it: delete what stands{where or ' here'} and type it anew."
