"""Every section heading ends with its id.

The id is the section's address, the same in all languages: {#fits}. Without it
nobody can link to the section, and the translations cannot be compared.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from ties.library import Library
from ties.page import Page
from ties.problem import Finding, quoted
from ties.slug import is_reserved, is_slug
from ties.translation import source_page

ID = "missing-id"


def check(library: Library) -> Iterator[Finding]:
    """Yields a finding for every heading below the title that has no id."""
    for page in library.pages.values():
        sections = [heading for heading in page.headings if heading.level > 1]
        for index, heading in enumerate(sections):
            if heading.id is None:
                yield Finding(
                    page.place(heading.end),
                    f"The heading {quoted(heading.text)} has no id.",
                    _mend(library, page, index, heading.text),
                )


def _mend(library: Library, page: Page, index: int, text: str) -> str:
    source = source_page(library, page)
    if source:
        theirs = [heading for heading in source.headings if heading.level > 1]
        if index < len(theirs) and theirs[index].id and theirs[index].id not in page.ids:
            return f"Add {{#{theirs[index].id}}} at the end of the line, as in the source page."
        return "Add the id that this heading has in the source page, such as {#fits}."
    slug = _slug(text)
    if is_slug(slug) and not is_reserved(slug) and slug not in page.ids:
        return f"Add an id at the end of the line, such as {{#{slug}}}."
    return "Add a short English id at the end of the line, such as {#fits}."


def _slug(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    return "-".join(re.findall(r"[a-z0-9]+", plain)[:3])
