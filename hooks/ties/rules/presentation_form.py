"""Letters are plain letters, not ready-made shapes of them.

Old programs saved the shape a letter takes inside a word, or two letters as one sign.
They look right and are found by no search.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from ties.library import Library
from ties.problem import Finding, quoted
from ties.reading.passages import passages

ID = "presentation-form"

FORM = re.compile(
    "[\ufb00-\ufb06\ufb13-\ufb17\ufb1d-\ufb4f\ufb50-\ufdcf\ufdf0-\ufdf9\ufe70-\ufefc\uff01-\uff5e]+"
)


def check(library: Library) -> Iterator[Finding]:
    """Yields a finding for every run of presentation forms."""
    for passage in passages(library):
        for match in FORM.finditer(passage.prose):
            right = unicodedata.normalize("NFKC", match.group())
            if right != match.group():
                yield Finding(
                    passage.place(match.start()),
                    f"{quoted(match.group()[:40])} is written with shapes of letters.",
                    f"Write {quoted(right[:80])} with plain letters: type it anew.",
                )
