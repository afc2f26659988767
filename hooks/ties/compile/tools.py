"""The places of the interactive tools; theme/partials/tools has what is put there."""

from __future__ import annotations

from ties.page import Page

PLACE = '<div class="tool"></div>'
"""What a template replaces by the tool of the page."""

PAGES = {"workbook": "workbook", "designer": "designer"}
"""The pages that are there for a tool."""


def tool(page: Page) -> str:
    """The name of a page's tool: its own, or answers where it asks questions, or ""."""
    return PAGES.get(page.path) or ("answers" if page.items else "")


def place(page: Page, body: str) -> str:
    """The body of a page with the tool's place: before the first heading below the title.

    Where questions come late, at the end of a longer text, their tool stands right before them.
    """
    name = tool(page)
    if not name:
        return body
    mark = (
        "\n\n## "
        if name in PAGES.values() or page.kind == "checklists"
        else '\n\n<ul class="questions"'
    )
    before, found, after = body.partition(mark)
    return f"{before}\n\n{PLACE}{found}{after}" if found else f"{body}\n\n{PLACE}"
