"""Every picture that a page asks for is one that the library can draw.

`![caption](picture:types-map)` is drawn from the library's data, with words in
the page's language. A name that nobody can draw would leave a hole in the page.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterator

from ties.library import Library
from ties.pictures.registry import PICTURES, SCHEME
from ties.problem import Finding, quoted

ID = "unknown-picture"


def check(library: Library) -> Iterator[Finding]:
    """Yields a finding for every picture: address with another name, or that is no picture."""
    for page in library.pages.values():
        for link in page.markup.links:
            if not link.target.startswith(SCHEME):
                continue
            name = link.target.removeprefix(SCHEME)
            if name not in PICTURES:
                close = difflib.get_close_matches(name, PICTURES, n=1)
                yield Finding(
                    page.place(link.target_start),
                    f"The library draws no picture {quoted(name)}.",
                    f"Did you mean {quoted(SCHEME + close[0])}?"
                    if close
                    else f"Write one of: {', '.join(PICTURES)}.",
                )
            elif not link.image:
                yield Finding(
                    page.place(link.start),
                    f"The picture {quoted(name)} is written as a link.",
                    f"Put an exclamation mark before it: ![{link.text}]({link.target}).",
                )
