"""Ids and file names: English slugs, chosen once, never translated."""

from __future__ import annotations

import re

SLUG = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*\Z")

LONGEST = 60
"""Characters; an address with an id should fit on a line of a printed reader."""

JAVASCRIPT = frozenset(
    {
        *("arguments", "attributes", "body", "children", "closed", "constructor", "cookie"),
        *("document", "domain", "forms", "head", "history", "images", "length", "links"),
        *("location", "name", "parent", "prototype", "scripts", "self", "status", "title"),
        *("top", "window"),
    }
)
"""Names of JavaScript's own properties: an id of this name hides them from scripts."""

OURS = frozenset(
    {
        *(
            "assets",
            "config",
            "connections",
            "content",
            "contents",
            "contents-title",
            "feedback-form",
            "footer",
            "glossary-entry",
            "header",
        ),
        *("main", "menu", "mul", "navigation", "palette", "progress", "robots", "search"),
        *("sitemap", "zz"),
    }
)
"""Ids and folders that the theme or the site uses itself."""

RESERVED = JAVASCRIPT | OURS
"""Slugs that would collide with the page's own scripts, ids or folders."""


def is_slug(text: str) -> bool:
    """Whether `text` can be an id: lower-case a to z, digits, single hyphens, not reserved."""
    return len(text) <= LONGEST and bool(SLUG.match(text))


def is_reserved(text: str) -> bool:
    """Whether `text` is taken by browsers, by the theme or by the site itself."""
    return text in RESERVED
