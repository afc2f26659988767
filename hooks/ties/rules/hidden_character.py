"""Letters and signs are written as they are, not as numbers.

Written as &#8203; a character hides from the eye and from every other check.
Nobody needs it: each letter of every language can be typed.
"""

from __future__ import annotations

import html
import re
import unicodedata
from collections.abc import Iterator

from ties.library import Library
from ties.problem import Finding, quoted

ID = "hidden-character"

REFERENCE = re.compile(r"&(#\d{1,9}|#[xX][0-9a-fA-F]{1,8}|[A-Za-z][A-Za-z0-9]{1,31});")

ALLOWED = frozenset(("amp", "lt", "gt", "quot", "nbsp"))
"""Signs that mean something in Markdown, and the space that does not break."""


def check(library: Library) -> Iterator[Finding]:
    """Yields a finding for every character reference but the few allowed."""
    for page in library.pages.values():
        for match in REFERENCE.finditer(page.text, page.body_start):
            character = html.unescape(match.group())
            if match[1] in ALLOWED or character == match.group():
                continue
            name = unicodedata.name(character[:1], "a control character")
            visible = (
                character.isprintable()
                and not character.isspace()
                and all(unicodedata.category(c)[0] in "LNPS" for c in character)
            )
            yield Finding(
                page.place(match.start()),
                f"{quoted(match.group())} stands for a character ({name}).",
                f"Write {quoted(character)}." if visible else "Remove it.",
            )
