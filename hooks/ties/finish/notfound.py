"""404.html: one page for every language, each part in its own direction."""

from __future__ import annotations

from html import escape
from urllib.parse import urlsplit

from ties.languages.interface import Words
from ties.library import Library

PAGE = """<!doctype html>
<html lang="{lang}" dir="{dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>404 · {title}</title>
<link rel="stylesheet" href="{base}assets/site.css">
</head>
<body class="not-found" data-md-color-scheme="ties">
<main>
<h1 lang="{lang}">404</h1>
{parts}
</main>
</body>
</html>
"""

PART = """<section lang="{lang}" dir="{dir}">
<h2>{title}</h2>
<p>{text}</p>
<p><a href="{href}">{home}</a></p>
</section>"""


def not_found(library: Library, root: str) -> str:
    """The page's HTML. It is served at any depth, so its links start with the site's base path."""
    base = urlsplit(root).path or "/"
    parts = []
    for code, language in library.languages.items():
        words = Words(library, code)
        parts.append(
            PART.format(
                lang=code,
                dir=language.dir,
                title=escape(words("Page not found")),
                text=escape(words("There is no page at this address. It may have been mistyped.")),
                href=escape(f"{base}{code}/"),
                home=escape(words("Home page")),
            )
        )
    source = library.languages[library.source]
    return PAGE.format(
        lang=source.code,
        dir=source.dir,
        title=escape(source.title),
        base=escape(base),
        parts="\n".join(parts),
    )
