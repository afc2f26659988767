"""Every link leads somewhere.

A reader who taps a link that leads nowhere loses her place and her trust in the
page. Links to pages not yet translated are fine: the site shows the source page.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterator

from ties.address import ids, is_relative, relative, resolve
from ties.library import Library
from ties.page import Page
from ties.problem import Finding, quoted
from ties.reading.markup import Link

ID = "broken-link"


def check(library: Library) -> Iterator[Finding]:
    """Yields a finding for every relative link to a page, section or picture that is not there."""
    for page in library.pages.values():
        for link in page.markup.links:
            found = resolve(page, link.target) if is_relative(link.target) else None
            language, _, file = found[0].partition("/") if found else ("", "", "")
            if not found or (language != page.language and not link.image):
                continue  # absolute-address and language-leaving-link speak of these
            if link.image:
                yield from _picture(library, page, link, found[0])
            elif not link.target:
                yield Finding(
                    page.place(link.start),
                    f"The link {quoted(link.text)} has no address.",
                    "Write the address between the round brackets.",
                )
            else:
                yield from _text_link(library, page, link, file, found[1])


def _picture(library: Library, page: Page, link: Link, file: str) -> Iterator[Finding]:
    path = f"content/{file}"
    if path not in library.images and path not in library.refused:
        yield Finding(
            page.place(link.target_start),
            f"There is no picture {quoted(link.target)}.",
            "Correct the name, or add the picture’s file beside the page.",
        )


def _text_link(
    library: Library, page: Page, link: Link, file: str, fragment: str
) -> Iterator[Finding]:
    place = page.place(link.target_start)
    path = file.removesuffix(".md")
    if not file.endswith(".md") or not _exists(library, page.language, path):
        if f"content/{page.language}/{file}" not in library.refused:
            yield Finding(
                place,
                f"There is no page {quoted(link.target)}.",
                _mend(library, page, file, fragment),
            )
    elif "#" in link.target:
        yield from _section(library, page, link, path, fragment)


def _section(
    library: Library, page: Page, link: Link, path: str, fragment: str
) -> Iterator[Finding]:
    there = library.page(page.language, path)
    source = library.page(library.source, path)
    known = ids(library, there) if there else ()
    original = ids(library, source) if source else ()
    if fragment in known or (not there and fragment in original):
        return
    if fragment in original:
        yield Finding(
            page.place(link.target_start),
            f"The section {quoted(fragment)} is in the source page, "
            "but not yet in this language’s.",
            f"Translate that section in content/{page.language}/{path}.md.",
            "note",
        )
        return
    close = difflib.get_close_matches(fragment, known or original, n=1)
    yield Finding(
        page.place(link.target_start),
        f"That page has no section or question {quoted(fragment)}.",
        f"Did you mean {quoted(_join(link.target, close[0]))}?"
        if close
        else "Write the id that stands in braces behind the heading, or leave out "
        "the part from # on.",
    )


def _join(target: str, fragment: str) -> str:
    return f"{target.partition('#')[0]}#{fragment}"


def _exists(library: Library, language: str, path: str) -> bool:
    return (language, path) in library.pages or (library.source, path) in library.pages


def _mend(library: Library, page: Page, file: str, fragment: str) -> str:
    bare = file.removesuffix(".md").removesuffix(".html").rstrip("/")
    for path in (bare, f"{bare}/index"):
        if _exists(library, page.language, path):
            return f"Write {quoted(relative(page, path, fragment))}."
    paths = [path for code, path in library.pages if code == library.source]
    same_name = [path for path in paths if path.rpartition("/")[2] == bare.rpartition("/")[2]]
    close = same_name or difflib.get_close_matches(bare, paths, n=1)
    if close:
        return f"Did you mean {quoted(relative(page, close[0], fragment))}?"
    return "Link one of the pages that library.yml lists, or write the words without a link."
