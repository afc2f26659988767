"""Every section has text.

A heading promises something. A reader who comes to it through a link and finds
nothing below it believes that the page is broken.
"""

from __future__ import annotations

from collections.abc import Iterator

from ties.library import Library
from ties.problem import Finding, quoted

ID = "empty-section"


def check(library: Library) -> Iterator[Finding]:
    """Yields a finding for every section without text, questions or sections of its own."""
    for page in library.pages.values():
        sections = page.sections[1:]
        for index, section in enumerate(sections):
            following = sections[index + 1].level if index + 1 < len(sections) else 0
            if following > section.level or page.text[section.start : section.end].strip():
                continue
            assert section.heading
            yield Finding(
                page.place(section.heading.start),
                f"The section {quoted(section.title)} is empty.",
                "Write its text below the heading, or remove the heading if the "
                "source page has no such section.",
            )
