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
    "blockquote",
    "br",
    "code",
    "dd",
    "div",
    "dl",
    "dt",
    "em",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "img",
    "li",
    "ol",
    "p",
    "pre",
    "section",
    "small",
    "span",
    "strong",
    "sub",
    "sup",
    "table",
    "tbody",
    "td",
    "th",
    "thead",
    "tr",
    "ul",
}

ATTRIBUTES = {
    "*": _GLOBAL,
    "a": {"href", "hreflang", "aria-label"},
    "img": {"src", "alt", "width", "height", "loading"},
    "ol": {"start"},
    "p": {"role"},
    "td": {"align"},
    "th": {"align"},
}

CLASSES = {
    "a": {"term", "headerlink"},
    "div": {"concept", "rests-on", "fallback"},
    "li": {"question"},
    "p": {"notice", "outdated", "unreviewed", "reviewed", "fallback-note", "moved"},
    "small": {"state"},
    "span": {"language"},
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
