"""The second line behind the checker: built page content through nh3 before it is published.

The checker refuses hostile content with its line and a reason. Whatever gets past
it, now or after a change of Markdown reader, loses its scripts here.
"""

from __future__ import annotations

import nh3

_GLOBAL = {"id", "lang", "dir", "title"}

TAGS = {
    "a",
    "abbr",
    "b",
    "bdi",
    "circle",
    "blockquote",
    "br",
    "code",
    "dd",
    "details",
    "div",
    "dl",
    "dt",
    "em",
    "fieldset",
    "figcaption",
    "figure",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "img",
    "input",
    "label",
    "li",
    "ol",
    "p",
    "path",
    "pre",
    "rect",
    "section",
    "small",
    "span",
    "strong",
    "sub",
    "summary",
    "sup",
    "svg",
    "table",
    "tbody",
    "td",
    "text",
    "textarea",
    "th",
    "thead",
    "tr",
    "tspan",
    "ul",
}

ATTRIBUTES = {
    "*": _GLOBAL,
    "a": {"href", "hreflang", "aria-label"},
    "circle": {"cx", "cy", "r"},
    "fieldset": {"aria-labelledby"},
    "img": {"src", "alt", "width", "height", "loading"},
    "input": {"type", "name", "value"},
    "li": {"data-revision", "data-about"},
    "ol": {"start"},
    "p": {"role"},
    "path": {"d"},
    "rect": {"x", "y", "width", "height", "rx"},
    "svg": {"viewBox", "role", "aria-label"},
    "td": {"align"},
    "text": {"text-anchor"},
    "textarea": {"name", "rows", "placeholder"},
    "th": {"align", "scope", "colspan"},
    "tspan": {"x", "y"},
}

CLASSES = {
    "a": {"term", "headerlink"},
    "circle": {"dot", "good", "bad", "perhaps"},
    "div": {
        "concept",
        "connections",
        "doors",
        "front",
        "intro",
        "rests-on",
        "fallback",
        "tool",
        "choices",
    },
    "fieldset": {"answer"},
    "figure": {"picture"},
    "label": {"note"},
    "li": {"question"},
    "p": {"notice", "outdated", "unreviewed", "reviewed", "fallback-note", "moved"},
    "path": {"line", "head"},
    "rect": {"box", "own"},
    "small": {"state"},
    "span": {"language"},
    "table": {"matrix"},
    "td": {"supports", "partly", "conflicts"},
    "text": {"word", "axis", "note", "name", "goal"},
    "tr": {"group"},
    "ul": {"questions", "versions"},
}
"""The classes that compiled pages use; content itself can carry none."""

SCHEMES = {"https", "http", "mailto", "tel"}


def sanitise(html: str) -> str:
    """The HTML of a page's content, with only the tags, attributes and schemes listed above."""
    return nh3.clean(
        html,
        tags=TAGS,
        attributes=ATTRIBUTES,
        allowed_classes=CLASSES,
        url_schemes=SCHEMES,
        link_rel=None,
    )
