"""Every picture says in words what it shows.

People who cannot see the picture, or whose connection is too slow to load it,
read these words instead.
"""

from __future__ import annotations

from collections.abc import Iterator

from ties.library import Library
from ties.problem import Finding, quoted

ID = "missing-alternative-text"


def check(library: Library) -> Iterator[Finding]:
    """Yields a finding for every picture without words between its square brackets."""
    for page in library.pages.values():
        for link in page.markup.links:
            if link.image and not any(c.isalnum() for c in link.text):
                yield Finding(
                    page.place(link.start),
                    f"The picture {quoted(link.target)} has no words that stand for it.",
                    "Write between the square brackets what the picture shows: "
                    f"![…]({link.target}).",
                )
