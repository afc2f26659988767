"""Fields, glossary texts and messages are plain words.

They are shown in titles, lists and search results, where markup would appear as
it is typed, or worse, be obeyed by the browser.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html.entities import html5

from ties import fit
from ties.concept import Term
from ties.library import Library
from ties.page import Page
from ties.problem import Finding, quoted
from ties.reading.catalogue import Catalogue, form_offset
from ties.reading.spot import spot
from ties.reading.yamltree import Mapping, Scalar

ID = "markup-in-field"

MARKUP = re.compile(
    r"</?[A-Za-z!?][^<>\n]{0,60}>?|[<>`]|\{\{|\{%|!?\[[^\[\]\n]*\]\(|\*\*"
    r"|(?<![\w*])\*(?=[^\s*])[^*\n]*\*(?![\w*])|&(?P<name>#?\w{1,31};)"
)

FIELDS = ("description", "author", "translator", "reviewed_by")
"""The fields of a page that readers see."""

LONGEST_FRAGMENT = 30
"""Characters of the markup that are quoted."""


def check(library: Library) -> Iterator[Finding]:
    """Yields a finding for the first markup in every field, glossary text and message."""
    for page in library.pages.values():
        yield from _in_values(library, _page_values(page))
    for terms in library.terms.values():
        for term in terms.values():
            yield from _in_values(library, _term_values(term))
    yield from _in_values(library, _titles(library))
    for reasons in library.reasons.values():
        yield from _in_values(library, (text for _, _, text in fit.entries(reasons)))
    for catalogue in library.catalogues.values():
        yield from _in_messages(library, catalogue)


def _page_values(page: Page) -> Iterator[Scalar]:
    for name in FIELDS:
        yield from page.front.scalars(name)


def _term_values(term: Term) -> Iterator[Scalar]:
    yield from term.labels
    yield from term.forms
    for wording in term.avoid:
        yield from wording
    yield from (text for text in (term.definition, term.scope_note) if text)


def _titles(library: Library) -> Iterator[Scalar]:
    languages = library.settings.get("languages")
    for _, fields in languages.entries if isinstance(languages, Mapping) else ():
        title = fields.scalar("title") if isinstance(fields, Mapping) else None
        if title:
            yield title


def _in_values(library: Library, values: Iterator[Scalar]) -> Iterator[Finding]:
    for value in values:
        markup = _markup(value.text)
        if markup:
            place = spot(library, value, markup.start(), len(markup.group()))
            yield Finding(place, *_words(markup))


def _in_messages(library: Library, catalogue: Catalogue) -> Iterator[Finding]:
    lines = library.files[catalogue.file]
    for message in catalogue.messages.values():
        for index, text in enumerate(message.texts):
            markup = _markup(text)
            if markup:
                begin = form_offset(lines, message, index)
                at = lines.text.find(markup.group(), begin)
                yield Finding(lines.place(at if at >= 0 else begin), *_words(markup))


def _markup(text: str) -> re.Match[str] | None:
    """The first markup of a text; an ampersand only where browsers know what follows it."""
    for match in MARKUP.finditer(text):
        name = match["name"]
        if name is None or name.startswith("#") or name in html5:
            return match
    return None


def _words(markup: re.Match[str]) -> tuple[str, str]:
    fragment = markup.group()
    shown = fragment if len(fragment) <= LONGEST_FRAGMENT else fragment[:LONGEST_FRAGMENT] + "…"
    return (
        f"{quoted(shown)} is markup; only plain words stand here.",
        "Remove it, or say it in words.",
    )
