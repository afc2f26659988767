"""Latin names in text that runs from right to left, isolated (W3C i18n, `bdi`).

Without that a name at the end of a sentence pulls the full stop to its other side,
and “C++ (2011)” turns its brackets round.
"""

from __future__ import annotations

import re

TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]*)[^>]*>")

LATIN = re.compile(r"[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ0-9]*(?:[ .&+/’'@-]+(?:[A-Za-zÀ-ɏ0-9]+))*")
"""A run of Latin words, with digits and the signs between them."""

LEFT_ALONE = frozenset({"bdi", "svg", "script", "style", "code"})
"""Elements whose text is isolated already, or is no text of the page."""


def isolate(html: str) -> str:
    """The HTML of a right-to-left page's content with each run of Latin words in a `bdi`."""
    made = []
    inside: list[str] = []
    at = 0
    for tag in TAG.finditer(html):
        text = html[at : tag.start()]
        made.append(text if inside else _isolated(text))
        made.append(tag.group())
        at = tag.end()
        name = tag[2].lower()
        if name in LEFT_ALONE:
            if not tag[1]:
                inside.append(name)
            elif name in inside:
                inside.remove(name)
    text = html[at:]
    made.append(text if inside else _isolated(text))
    return "".join(made)


def _isolated(text: str) -> str:
    # An entity such as &amp; is a sign, not a word.
    parts = re.split(r"(&[#\w]+;)", text)
    return "".join(
        part if index % 2 else LATIN.sub(r'<bdi dir="ltr">\g<0></bdi>', part)
        for index, part in enumerate(parts)
    )
