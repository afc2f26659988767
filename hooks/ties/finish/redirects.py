"""Pages at former addresses that lead to where the text stands now."""

from __future__ import annotations

from html import escape
from urllib.parse import urlsplit

from ties import ledger
from ties.library import Library

PAGE = """<!doctype html>
<html lang="{lang}" dir="{dir}">
<head>
<meta charset="utf-8">
<meta name="robots" content="noindex">
<meta http-equiv="refresh" content="0; url={href}">
<link rel="canonical" href="{canonical}">
<title>{title}</title>
<script>location.replace({script} + location.search + location.hash)</script>
</head>
<body><p><a href="{href}">{title}</a></p></body>
</html>
"""


def redirects(library: Library, root: str) -> dict[str, str]:
    """HTML by path under the site: every former page, in every language and neutral.

    Former sections need no page of their own; the page they stood on carries their id.
    """
    base = urlsplit(root).path or "/"
    pages = {}
    for old, new in ledger.redirects(library).items():
        if "#" in old.text:
            continue
        for code in (*library.languages, ""):
            language = library.languages[code or library.source]
            prefix = f"{code}/" if code else ""
            target = library.page(language.code, new.text.partition("#")[0]) or library.page(
                library.source, new.text.partition("#")[0]
            )
            if target is None:
                continue
            fragment = new.text.partition("#")[2]
            href = f"{base}{prefix}{target.address}" + (f"#{fragment}" if fragment else "")
            former = old.text.removesuffix("index").rstrip("/")
            pages[f"{prefix}{former}/index.html"] = PAGE.format(
                lang=language.code,
                dir=language.dir,
                href=escape(href),
                canonical=escape(f"{root}{prefix}{target.address}"),
                title=escape(target.name),
                script=_script(href.partition("#")[0]),
            )
    return pages


def _script(href: str) -> str:
    """A path as a JavaScript string; ids and paths are slugs, the base path is escaped."""
    kept = (c if c.isalnum() or c in "/-_.~" else f"\\u{ord(c):04x}" for c in href)
    return '"' + "".join(kept) + '"'
