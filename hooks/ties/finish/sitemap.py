"""sitemap.xml: every page with its versions (sitemaps.org, hreflang as Google documents it)."""

from __future__ import annotations

from xml.sax.saxutils import escape, quoteattr

from ties.compile.context import Context
from ties.compile.front import languages
from ties.finish.dress import address, neutral_address, versions
from ties.library import Library

SCHEMA = "http://www.sitemaps.org/schemas/sitemap/0.9"


def sitemap(library: Library, root: str) -> str:
    """The sitemap's XML. `root` is the site's absolute address with a slash at its end.

    Fallbacks are left out: only real translations are versions of a page.
    """
    context = Context(library)
    parts = []
    for page in library.pages_in(library.source):
        path = page.address.rstrip("/")
        found = languages(context, page.path)
        links = "".join(
            f'\n    <xhtml:link rel="alternate" hreflang="{tag}" href={quoteattr(href)}/>'
            for tag, href in versions({"path": path, "languages": found}, root)
        )
        own = [
            address(root, version["lang"], path)
            for version in found
            if version["state"] != "missing"
        ]
        for location in (*own, neutral_address(root, path)):
            parts.append(f"  <url>\n    <loc>{escape(location)}</loc>{links}\n  </url>")
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="{SCHEMA}" '
        'xmlns:xhtml="http://www.w3.org/1999/xhtml">\n' + "\n".join(parts) + "\n</urlset>\n"
    )
