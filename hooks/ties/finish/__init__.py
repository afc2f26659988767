"""Works on the built HTML and knows no generator: sitemap, 404, redirects, and the last checks."""

from __future__ import annotations

import re
import shutil
from pathlib import Path
from urllib.parse import urlsplit

from ties.finish import search
from ties.finish.manifest import manifests
from ties.finish.matrix import matrix
from ties.finish.notfound import not_found
from ties.finish.prune import prune
from ties.finish.questions import questions
from ties.finish.redirects import redirects
from ties.finish.sitemap import sitemap
from ties.finish.terms import terms
from ties.finish.words import words
from ties.library import Library

LINK = r'<link rel="stylesheet" href="([^"]*assets/)(stylesheets/[^"]+)">'
"""A link to styles that came with the theme, not from docs/assets."""
LINKS = re.compile(rf"(?:{LINK}\s*)+")


def finish(library: Library, site: Path, site_url: str) -> None:
    """Writes what concerns the whole site into the folder `site`.

    `site_url` is the absolute address that the site will have.
    """
    root = site_url.rstrip("/") + "/"
    made = {
        "404.html": not_found(library, root),
        "sitemap.xml": sitemap(library, root),
        "robots.txt": f"User-agent: *\nAllow: /\nSitemap: {root}sitemap.xml\n",
        **redirects(library, root),
        **terms(library),
        **words(library),
        **questions(library),
        **matrix(library),
        **search.index(library),
        **manifests(library, urlsplit(root).path),
    }
    for path, text in made.items():
        file = site / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")
    # The generator's own compressed sitemap carries the time of the build.
    (site / "sitemap.xml.gz").unlink(missing_ok=True)
    _styles(site)


def _styles(site: Path) -> None:
    """Puts what the pages use of the theme's styles into one file, assets/theme.css."""
    assets = site / "assets"
    pages = {file: file.read_text("utf-8") for file in sorted(site.rglob("*.html"))}
    names = dict.fromkeys(name for text in pages.values() for _, name in re.findall(LINK, text))
    if not names:
        return
    whole = "".join((assets / name).read_text("utf-8") for name in names)
    scripts = "".join(file.read_text("utf-8") for file in sorted(assets.glob("*.mjs")))
    own = "".join(file.read_text("utf-8") for file in sorted(assets.glob("*.css")))
    (assets / "theme.css").write_text(prune(whole, pages.values(), scripts, own), "utf-8")
    for file, text in pages.items():
        file.write_text(LINKS.sub(r'<link rel="stylesheet" href="\1theme.css">\n', text), "utf-8")
    shutil.rmtree(assets / "stylesheets")
