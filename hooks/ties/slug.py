"""Ids and file names: English slugs, chosen once, never translated."""

from __future__ import annotations

import re

SLUG = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*\Z")

LONGEST = 60
"""Characters; an address with an id should fit on a line of a printed reader."""

RESERVED = frozenset(
    # JavaScript's own property names: an id of this name hides them from scripts.
    "constructor prototype toString valueOf hasOwnProperty arguments length name location "
    "document window self top parent event status closed history forms images links scripts "
    "cookie domain body head title children attributes "
    # Ids and addresses that the theme or the site uses itself.
    "top search header footer navigation content main assets sitemap robots zz mul "
    "config palette progress consent feedback-form".split()
)
"""Slugs that would collide with the page's own scripts, ids or folders."""


def is_slug(text: str) -> bool:
    """Whether `text` can be an id: lower-case a to z, digits, single hyphens, not reserved."""
    return len(text) <= LONGEST and bool(SLUG.match(text))


def is_reserved(text: str) -> bool:
    """Whether `text` is taken by browsers, by the theme or by the site itself."""
    return text in RESERVED
