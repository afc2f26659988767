"""A link stays in the reader's language.

Someone who reads only Armenian must not land on an English page. The same link
works in every language if it names no language.
"""

from __future__ import annotations

import posixpath
from collections.abc import Iterator

from ties.address import is_relative, plain, relative, resolve, scheme
from ties.library import Library
from ties.page import Page
from ties.problem import Finding, quoted
from ties.reading.markup import Link

ID = "language-leaving-link"


def check(library: Library) -> Iterator[Finding]:
    """Yields a finding for every link into the folder of a language, by whatever road."""
    for page in library.pages.values():
        for link in page.all_links:
            found = named_language(library, page, link)
            if found:
                path, _, fragment = found[1].partition("#")
                path = path.removesuffix(".md").removesuffix(".html").strip("/") or "index"
                if (library.source, path) not in library.pages:
                    path = posixpath.join(path, "index")
                yield Finding(
                    page.place(link.target_start),
                    f"The link {quoted(link.target)} names a language"
                    f" ({library.languages[found[0]].english}).",
                    f"Write {quoted(relative(page, path, fragment))}.",
                )


def named_language(library: Library, page: Page, link: Link) -> tuple[str, str] | None:
    """The language whose folder a link names, with the rest of the address; else None."""
    target = plain(link.target)
    if link.image or scheme(target) or target.startswith("//"):
        return None
    if target.startswith("/"):
        language, _, rest = target.lstrip("/").partition("/")
        return (language, rest) if language in library.languages else None
    found = resolve(page, target) if is_relative(target) else None
    if found is None:
        # Out of content/ and, as on the finished site, into a language again.
        rest = target.lstrip("./")
        language, _, rest = rest.partition("/")
        return (language, rest) if ".." in target and language in library.languages else None
    language, _, rest = found[0].partition("/")
    if language == page.language or language not in library.languages:
        return None
    return language, rest + (f"#{found[1]}" if found[1] else "")
