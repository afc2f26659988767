"""Which of the source texts a page rests on, in words."""

from __future__ import annotations

from ties.compile.concept import labelled
from ties.compile.context import Context, relative
from ties.compile.escape import BETWEEN, plain, words
from ties.page import Page

PATH = "sources"


def note(context: Context, code: str, page: Page) -> str:
    """A line that names the source texts, each linked to its section of the page on sources."""
    facts = [scalar.text for scalar in page.front.scalars("sources")]
    texts = dict.fromkeys(fact.rpartition("-")[0] for fact in facts)
    if not texts or page.path == PATH or not context.library.page(context.library.source, PATH):
        return ""
    told = {section.id: words(section.title) for section in context.text(code, PATH).sections}
    links = [
        f"[{plain(told[text])}]({relative(PATH, page.path)}#{text})"
        for text in context.library.source_facts
        if text in texts and text in told
    ]
    if not links:
        return ""
    line = labelled(context, code, context.words[code]("This page rests on"), BETWEEN.join(links))
    return f'<div class="rests-on" markdown="1">\n\n{line}\n\n</div>'
