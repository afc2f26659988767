"""The questions of a page as a list that can be read, linked, answered and printed."""

from __future__ import annotations

from ties import ledger, lens
from ties.compile import moved
from ties.compile.context import Context
from ties.compile.escape import attribute
from ties.languages.interface import Words
from ties.page import Item, Page, Section

ANSWERS = {"yes": "Yes", "partly": "Partly", "no": "No", "na": "Not applicable"}
"""What a question can be answered with: the value that is kept, and its message."""


def render(context: Context, code: str, page: Page, section: Section, text: str) -> str:
    """The section's text with its questions as a list, each with its id, help and answers.

    Text before the first question and behind the last stays as it is.
    """
    items = [item for item in page.items if section.start <= item.block.start < section.end]
    if not items:
        return text
    before = page.text[section.start : _line_start(page, items[0])].strip("\n")
    listed = "\n\n".join(_item(context, code, page, item) for item in items)
    return f'{before}\n\n<ul class="questions" markdown="1">\n\n{listed}\n\n</ul>'.strip("\n")


def _item(context: Context, code: str, page: Page, item: Item) -> str:
    body = f"\n\n{item.help}" if item.help else ""
    if not item.id:
        return f'<li class="question" markdown="block">\n\n**{item.question}**{body}\n\n</li>'
    words = context.words[code]
    # The permanent link comes last, behind the words a screen reader should hear first.
    label = attribute(words("Link to this question"))
    link = f'<a class="headerlink" href="#{item.id}" aria-label="{label}">¶</a>'
    about = " ".join(lens.people(context.library, page.path, item.id))
    return (
        f'<li class="question" id="{item.id}" data-revision="{_revision(context, page, item.id)}"'
        f' data-about="{about}" markdown="block">\n\n'
        f"{moved.anchors(context, page, item.id)}**{item.question}**{{#{item.id}-question}} {link}"
        f"{body}\n\n{_answer(words, item.id, _tongue(context, code, page))}\n\n</li>"
    )


def _revision(context: Context, page: Page, question: str) -> int:
    """The revision of the page in which the question's meaning last changed."""
    promise = ledger.promises(context.library).get(page.path)
    entry = promise.questions.get(question) if promise else None
    return entry.revision if entry else 1


def _tongue(context: Context, code: str, page: Page) -> str:
    """The attributes of the interface's language, where the page's text is in another."""
    direction = context.library.languages[code].dir
    return "" if page.language == code else f' lang="{code}" dir="{direction}"'


def _answer(words: Words, question: str, tongue: str) -> str:
    """The form for one answer; it can be filled in and printed without scripts."""
    choices = "".join(
        f'<label><input type="radio" name="{question}" value="{value}">'
        f"<span>{attribute(words(message))}</span></label>"
        for value, message in ANSWERS.items()
    )
    return (
        f'<fieldset class="answer"{tongue} aria-labelledby="{question}-question">'
        f'<div class="choices">{choices}</div><label class="note"><span>{attribute(words("Note"))}'
        f'</span><textarea name="{question}-note" rows="1" dir="auto" placeholder=" "></textarea></label></fieldset>'
    )


def _line_start(page: Page, item: Item) -> int:
    return page.text.rfind("\n", 0, item.block.start) + 1
