"""A marked word leads to a concept that the glossary has.

A reader taps a marked word to learn what it means; this one leads nowhere.
"""

from __future__ import annotations

from collections.abc import Iterator

from ties.library import Library
from ties.nearest import Nearest
from ties.problem import Finding, quoted

ID = "unknown-term"


def check(library: Library) -> Iterator[Finding]:
    """Yields a finding for every term link whose concept is not in content/glossary.yml."""
    nearest = Nearest(library.concepts)
    for page in library.pages.values():
        for link in page.markup.links:
            target = link.target.removeprefix("term:")
            if target == link.target or target in library.concepts:
                continue
            yield Finding(
                page.place(link.target_start),
                f"The glossary has no concept {quoted(target)}.",
                _mend(library, page.language, nearest(target)),
            )


def _mend(library: Library, language: str, close: str) -> str:
    if not close:
        return "Link one of the concepts in content/glossary.yml, or write the word without a link."
    term = library.term(language, close)
    label = f" ({quoted(term.label)})" if term else ""
    return f"Did you mean {quoted(close)}{label}?"
