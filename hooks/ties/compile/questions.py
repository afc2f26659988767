"""The questions of a page as a list that can be read, linked and printed."""

from __future__ import annotations

from ties.compile import moved
from ties.compile.context import Context
from ties.compile.escape import attribute
from ties.page import Item, Page, Section


def render(context: Context, code: str, page: Page, section: Section, text: str) -> str:
    """The section's text with its questions as a list, each with its id and its help.

    Text before the first question and behind the last stays as it is.
    """
    items = [item for item in page.items if section.start <= item.block.start < section.end]
    if not items:
        return text
    before = page.text[section.start : _line_start(page, items[0])].strip("\n")
    label = context.words[code]("Link to this question")
    listed = "\n\n".join(
        _item(item, label, moved.anchors(context, page, item.id or "")) for item in items
    )
    return f'{before}\n\n<ul class="questions" markdown="1">\n\n{listed}\n\n</ul>'.strip("\n")


def _item(item: Item, label: str, anchors: str) -> str:
    # The permanent link comes last, behind the words a screen reader should hear first.
    link = (
        f'<a class="headerlink" href="#{item.id}" aria-label="{attribute(label)}">¶</a>'
        if item.id
        else ""
    )
    identifier = f' id="{item.id}"' if item.id else ""
    body = f"\n\n{item.help}" if item.help else ""
    return (
        f'<li class="question"{identifier} markdown="block">\n\n'
        f"{anchors}**{item.question}** {link}{body}\n\n</li>"
    )


def _line_start(page: Page, item: Item) -> int:
    return page.text.rfind("\n", 0, item.block.start) + 1
