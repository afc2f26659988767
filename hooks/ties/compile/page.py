"""A page as compiled Markdown: the translator's text with notices, questions and cross-links."""

from __future__ import annotations

import re

from ties import ledger
from ties.compile import (
    concept,
    connections,
    doors,
    glossary,
    matrix,
    moved,
    pictures,
    questions,
    sources,
    tools,
)
from ties.compile.context import Context
from ties.compile.escape import BETWEEN, attribute, plain
from ties.compile.front import front
from ties.page import Page, Section

HEADER_ID = re.compile(r"[ \t]*\{#[^}\s]*\}[ \t]*$")


def document(context: Context, code: str, path: str) -> str:
    """The compiled document of a page in the interface of language `code`."""
    page = context.text(code, path)
    parts = [front(context, code, page)]
    body = tools.place(page, _body(context, code, page))
    if page.language != code:
        language = context.library.languages[page.language]
        body = (
            f'<div class="fallback" lang="{language.code}" dir="{language.dir}" markdown="1">'
            f"\n\n{body}\n\n</div>"
        )
    parts += [
        body,
        connections.panel(context, code, page),
        concept.panel(context, code, page),
    ]
    if path == matrix.PATH:
        parts.insert(2, matrix.tables(context, code))
    if path == glossary.PATH:
        parts.append(glossary.entries(context, code))
    parts.append(sources.note(context, code, page))
    return "\n\n".join(part.strip("\n") for part in parts if part.strip()) + "\n"


def _body(context: Context, code: str, page: Page) -> str:
    behind = ledger.outdated(context.library, page)
    # With an id of its own, or the generator would number it.
    parts = [
        f"# {page.title.text} {{#{ledger.LEAD}}}" if page.title else "",
        _notices(context, code, page),
    ]
    for section in page.sections:
        text = page.text[section.start : section.end].strip("\n")
        parts.append(_heading(section))
        parts.append(moved.anchors(context, page, section.id) if section.id else "")
        if (section.id or ledger.LEAD) in behind:
            parts.append(
                notice(
                    context.words[code](
                        "This section is behind: the source text has changed since it was translated."
                    ),
                    "outdated",
                )
            )
        rendered = questions.render(context, code, page, section, text)
        parts.append(pictures.place(context, rewrite_terms(context, rendered, page), page))
        if section.heading is None:
            parts.append(doors.cards(context, code, page))
    parts.append(moved.notices(context, code, page))
    return doors.front("\n\n".join(part for part in parts if part))


def _heading(section: Section) -> str:
    if section.heading is None:
        return ""
    identifier = f" {{#{section.id}}}" if section.id else ""
    return f"{'#' * section.level} {section.title}{identifier}"


def _notices(context: Context, code: str, page: Page) -> str:
    """What a reader should know before reading: fallback, and who has read the text."""
    words = context.words[code]
    language = context.library.languages[page.language]
    reader = context.library.languages[code]
    found = []
    if page.language != code:
        name = language.locale.get_display_name(code) or language.name
        text = words(
            "This page is not translated yet. You are reading it in: {language}.", language=name
        )
        found.append(notice(text, "fallback-note", f' lang="{code}" dir="{reader.dir}"'))
    elif page.machine_drafted:
        found.append(
            notice(
                words("A machine drafted this text. No native reviewer has read it yet."),
                "unreviewed",
            )
        )
    elif reviewers := page.front.scalars("reviewed_by"):
        names = BETWEEN.join(scalar.text for scalar in reviewers)
        found.append(
            notice(words("Reviewed by a native reader: {names}.", names=names), "reviewed")
        )
    return "\n\n".join(found)


def notice(text: str, kind: str, attributes: str = "") -> str:
    """A short remark about the text, apart from the text."""
    return f'<p class="notice {kind}" role="note"{attributes}>{attribute(text)}</p>'


def rewrite_terms(context: Context, text: str, page: Page) -> str:
    """Turns `[word](term:id)` into a link to the concept, marked as a term."""

    def link(match: re.Match[str]) -> str:
        target = match[1]
        if target not in context.library.concepts:
            return f"]({plain(target)})"
        return f"]({context.link_to(target, page.path)}){{.term}}"

    return re.sub(r"\]\(term:([^()\s]*)\)", link, text)
