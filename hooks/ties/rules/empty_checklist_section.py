"""Every section of a checklist asks something.

A checklist is worked through with a pen or a phone. A section without a question
leaves people wondering what to do.
"""

from __future__ import annotations

from collections.abc import Iterator

from ties.library import Library
from ties.problem import Finding, quoted

ID = "empty-checklist-section"


def check(library: Library) -> Iterator[Finding]:
    """Yields a finding for every section of a checklist that has no question."""
    for page in library.pages.values():
        kind = library.kinds.get(page.kind)
        value = kind.scalar("checklist") if kind else None
        if value is None or value.text != "true":
            continue
        asked = {item.section for item in page.items}
        sections = page.sections[1:]
        for index, section in enumerate(sections):
            following = sections[index + 1].level if index + 1 < len(sections) else 0
            if section.heading and section.id not in asked and following <= section.level:
                yield Finding(
                    page.place(section.heading.start),
                    f"The section {quoted(section.title)} has no question.",
                    "Add a line such as “- [ ] …? {#"
                    + (section.id or "section")
                    + "-first}”, or move its text into the introduction.",
                )
