"""A mark follows its word without a space.

With a space before it the mark can slip to the beginning of the next line. Quotation
marks and brackets hug their words as well.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ties.languages.typography import typography
from ties.library import Library
from ties.problem import Finding, quoted
from ties.reading.passages import passages

ID = "space-before-mark"

BEFORE = re.compile(r"(?<=[^\s|\x00])\x00*[ \xa0]+([.,;:!?)\]»؟،؛։՝·\u037e])(?=[\s\x00»”“)\]]|\Z)")
BEHIND = re.compile(r"(?<![^\s(\x00])([(\[«„])[ \xa0]+(?=[^\s|])")
RATIO = re.compile(r"\d\s[:.]\s\d")


def check(library: Library) -> Iterator[Finding]:
    """Yields a finding for a space before a closing mark or behind an opening one."""
    for passage in passages(library):
        marks = typography(library.languages[passage.language])
        rows = [(s.start, s.end) for s in passage.stretches if s.kind == "row"]
        for pattern, where in ((BEFORE, "before"), (BEHIND, "behind")):
            for match in pattern.finditer(passage.prose):
                sign, at = match[1], match.start(1)
                if sign in marks.spaced or any(start <= at < end for start, end in rows):
                    continue
                if (where == "behind" and marks.spaced) or _is_ratio(passage.prose, at):
                    continue
                yield Finding(
                    passage.place(at),
                    f"A space stands {where} {quoted(sign)}.",
                    "Remove the space.",
                )


def _is_ratio(text: str, at: int) -> bool:
    """Whether the mark stands between two numbers: 3 : 2."""
    return bool(RATIO.match(text[at - 2 : at + 3]))
