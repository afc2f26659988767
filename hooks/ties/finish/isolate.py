"""Words that run against the direction of the text around them, isolated (W3C i18n, `bdi`).

Without that a Latin name at the end of an Arabic sentence pulls the full stop to its
other side, and “C++ (2011)” turns its brackets round. assets/isolate.mjs does the same
for what the browser adds.
"""

from __future__ import annotations

import re
from typing import NamedTuple

LEFT = "A-Za-zÀ-ɏͰ-ϿЀ-ԯԱ-֏ἀ-῿"
"""Letters that run from left to right: Latin, Greek, Cyrillic, Armenian."""

RIGHT = "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff"
"""Letters and signs that run from right to left: Hebrew, Arabic and their neighbours."""

RUNS = {
    "rtl": re.compile(rf"[{LEFT}][{LEFT}0-9]*(?:[ .&+/’'@-]+[{LEFT}0-9]+)*"),
    "ltr": re.compile(rf"[{RIGHT}]+(?:[ .’'-]+[{RIGHT}]+)*"),
}
"""By the direction of the text: a run of words against it, with the signs between them."""

WITH = {"rtl": re.compile(f"[{RIGHT}]"), "ltr": re.compile(f"[{LEFT}]")}
"""A letter that runs in the direction."""

AGAINST = {"rtl": "ltr", "ltr": "rtl"}

LEFT_ALONE = frozenset({"bdi", "svg", "script", "style", "code"})
"""Elements whose text is isolated already, or is no text of the page."""

WHOLE = frozenset(
    [
        "p",
        "li",
        "td",
        "th",
        "dd",
        "dt",
        "div",
        "a",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "summary",
        "figcaption",
    ]
)
"""Elements that a text in the other direction may fill, as a title or a sentence of its own."""

VOID = frozenset({"br", "hr", "img", "input", "wbr"})

TAG = re.compile(r"""<(/?)([a-zA-Z][a-zA-Z0-9]*)((?:[^<>"']|"[^"]*"|'[^']*')*)>""")

DIRECTION = re.compile(r"""\sdir=["']?(\w+)""")

ENTITY = re.compile(r"(&[#\w]+;)")


def isolate(html: str, direction: str) -> str:
    """The HTML of a text in `direction` (ltr, rtl) with what runs against it in a `bdi` each.

    An element with a direction of its own is compared with that.
    """
    if direction == "ltr" and not WITH["rtl"].search(html):
        return html  # as nearly every page: nothing runs against it, nor states that it does
    made = []
    inside = [_Open("", direction, False)]
    at = 0
    fills = False
    for tag in TAG.finditer(html):
        text, closes, name = html[at : tag.start()], bool(tag[1]), tag[2].lower()
        made.append(_isolated(text, inside[-1], fills and closes and name == inside[-1].name))
        made.append(tag.group())
        at = tag.end()
        fills = not closes and name in WHOLE
        if closes:
            _close(inside, name)
        elif name not in VOID and not tag.group().endswith("/>"):
            stated = DIRECTION.search(tag[3])
            own = stated[1] if stated else inside[-1].direction
            alone = inside[-1].alone or name in LEFT_ALONE or own not in AGAINST
            inside.append(_Open(name, own, alone))
    made.append(_isolated(html[at:], inside[-1], False))
    return "".join(made)


def piece(html: str, direction: str) -> str:
    """The same for a title or another short text that stands alone in its element.

    One that is wholly in the other direction, as a title that is not translated yet,
    is isolated as a whole, so that its full stop and brackets stay with it.
    """
    text = TAG.sub("", ENTITY.sub("", html))
    if not RUNS[direction].search(text):
        return html
    if not WITH[direction].search(text):
        return _bdi(html, direction)
    return isolate(html, direction) if "<" in html else _runs(html, direction)


class _Open(NamedTuple):
    """An element that is open: its name, its text's direction, whether it is left alone."""

    name: str
    direction: str
    alone: bool


def _close(inside: list[_Open], name: str) -> None:
    """Takes the last open element of that name away, and what was left open in it."""
    for index in range(len(inside) - 1, 0, -1):
        if inside[index].name == name:
            del inside[index:]
            return


def _isolated(text: str, element: _Open, fills: bool) -> str:
    """The text between two tags of an element; `fills` where it is all that stands in it."""
    if element.alone:
        return text
    return piece(text, element.direction) if fills else _runs(text, element.direction)


def _runs(text: str, direction: str) -> str:
    # An entity such as &amp; is a sign, not a word.
    return "".join(
        part if index % 2 else RUNS[direction].sub(lambda run: _bdi(run[0], direction), part)
        for index, part in enumerate(ENTITY.split(text))
    )


def _bdi(text: str, direction: str) -> str:
    return f'<bdi dir="{AGAINST[direction]}">{text}</bdi>'
