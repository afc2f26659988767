"""Works on the built HTML and knows no generator: sitemap, 404, redirects, and the last checks."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import urlsplit

from ties.finish import search
from ties.finish.manifest import manifests
from ties.finish.matrix import matrix
from ties.finish.notfound import not_found
from ties.finish.questions import questions
from ties.finish.redirects import redirects
from ties.finish.sitemap import sitemap
from ties.finish.terms import terms
from ties.finish.words import words
from ties.library import Library


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
