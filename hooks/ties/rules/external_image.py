"""Every picture is a file of the library.

A picture from elsewhere tells a stranger who reads which page and when, and it
can be exchanged or vanish any day.
"""

from __future__ import annotations

from collections.abc import Iterator

from ties.address import plain, scheme
from ties.library import Library
from ties.pictures.registry import SCHEME
from ties.problem import Finding, quoted

ID = "external-image"


def check(library: Library) -> Iterator[Finding]:
    """Yields a finding for every picture whose address is not a file of the library."""
    for page in library.pages.values():
        for link in page.all_links:
            elsewhere = scheme(link.target) or plain(link.target).startswith("//")
            if link.image and elsewhere and not link.target.startswith(SCHEME):
                yield Finding(
                    page.place(link.start),
                    f"The picture {quoted(link.target[:60])} comes from elsewhere.",
                    "Put the picture’s file beside the page, if its licence allows, "
                    "and write its name.",
                )
