"""A link that shows an address opens that address.

People decide by what they see. A link that shows one site and opens another is
how passwords and donations are stolen.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import urlsplit

from ties.address import plain, scheme
from ties.library import Library
from ties.problem import Finding, quoted

ID = "misleading-link-text"

ADDRESS = re.compile(r"(?:https?://|www\.)[^\s<>()\[\]]+", re.I)
"""What anybody takes for an address."""

HOST = re.compile(r"(?<![\w.-])(?:[a-z0-9-]{1,63}\.){1,6}[a-z]{2,24}(?![\w@-])", re.I)
"""What may be a site's name; a file's name looks the same."""


MARKS = re.compile(r"[*_`\\]|</?\w[^<>]*>")
"""What emphasises words without being seen."""


def check(library: Library) -> Iterator[Finding]:
    """Yields a finding for every link whose text shows another site than it opens."""
    for page in library.pages.values():
        for link in page.all_links:
            leads_out = scheme(link.target) in ("http", "https", "mailto")
            shown = _shown(MARKS.sub("", link.text), leads_out)
            opened = _host(plain(link.target))
            if shown and shown != opened:
                yield Finding(
                    page.place(link.start),
                    f"The link shows {quoted(shown)} and opens {quoted(opened or link.target)}.",
                    "Write in words what the link opens, or the address itself.",
                )


def _shown(text: str, leads_out: bool) -> str:
    found = ADDRESS.search(text)
    if found:
        address = found.group()
        return _host(address if "//" in address else f"https://{address}")
    found = HOST.search(text) if leads_out else None
    return found.group().lower().removeprefix("www.") if found else ""


def _host(address: str) -> str:
    """The site an address names, without www; "" for none."""
    if scheme(address) == "mailto":
        return address.partition("?")[0].rpartition("@")[2].lower()
    try:
        host = urlsplit(address).hostname or ""
    except ValueError:
        host = ""
    return host.lower().removeprefix("www.").rstrip(".")
