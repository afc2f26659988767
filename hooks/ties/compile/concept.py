"""What the glossary knows of a concept, as the foot of its page and as a glossary entry."""

from __future__ import annotations

from ties.compile.context import Context, relative
from ties.compile.escape import BETWEEN, phrase, plain, words
from ties.concept import Term
from ties.page import Page
from ties.reading.yamltree import Scalar

MOST_QUESTIONS = 12
"""Questions listed under a concept before the rest are left to their pages."""


def panel(context: Context, code: str, page: Page) -> str:
    """The section “In the glossary” of a page that is about a concept; empty for other pages."""
    concept = page.field("concept")
    term = context.term(code, concept)
    if concept not in context.library.concepts or term is None:
        return ""
    heading = context.words[code]("In the glossary")
    return (
        f'## {plain(heading)} {{#glossary-entry}}\n\n<div class="concept" markdown="1">\n\n'
        f"{details(context, code, concept, term, page.path)}\n\n</div>"
    )


def details(context: Context, code: str, concept: str, term: Term, path: str) -> str:
    """Definition, names in all languages, relations and uses of a concept."""
    say = context.words[code]
    scheme = context.library.concepts[concept]
    parts = [
        context.say(code, concept, scalar.text)
        for scalar in (term.definition, term.scope_note)
        if scalar
    ]
    rows = [
        (
            say("Also called"),
            BETWEEN.join(context.say(code, concept, label.text) for label in term.alt),
        ),
        (say("In the other languages"), _other_languages(context, code, concept)),
        (say("Broader"), _links(context, code, path, _relation(scheme.broader))),
        (say("Narrower"), _links(context, code, path, context.narrower.get(concept, []))),
        (say("Related"), _links(context, code, path, _relation(scheme.related))),
        (say("Pages"), _pages(context, code, concept, path)),
        (say("Questions"), _questions(context, code, concept, path)),
        (
            say("Term"),
            "" if term.approved else plain(say("proposed, not yet approved by a native reviewer")),
        ),
    ]
    parts.append(
        "\n".join("- " + labelled(context, code, label, value) for label, value in rows if value)
    )
    return "\n\n".join(part for part in parts if part)


def labelled(context: Context, code: str, label: str, value: str) -> str:
    """A label and what it labels (Markdown), with the mark that the language puts between them."""
    return context.words[code]("{label}: {value}", label=f"**{plain(label)}**", value=value)


def _relation(scalars: tuple[Scalar, ...]) -> list[str]:
    return [scalar.text for scalar in scalars]


def _other_languages(context: Context, code: str, concept: str) -> str:
    found = []
    for other, language in context.library.languages.items():
        term = context.library.term(other, concept)
        if other != code and term and term.pref:
            found.append(phrase(term.label, other, language.dir))
    return BETWEEN.join(found)


def _links(context: Context, code: str, path: str, concepts: list[str]) -> str:
    found = []
    for concept in concepts:
        term = context.term(code, concept)
        if term and concept in context.library.concepts:
            found.append(
                f"[{context.say(code, concept, term.label)}]({context.link_to(concept, path)})"
            )
    return BETWEEN.join(found)


def _pages(context: Context, code: str, concept: str, path: str) -> str:
    paths = dict.fromkeys(use.path for use in context.uses.get(concept, []) if use.path != path)
    return BETWEEN.join(
        f"[{plain(words(context.text(code, other).name))}]({relative(other, path)})"
        for other in paths
    )


def _questions(context: Context, code: str, concept: str, path: str) -> str:
    found = []
    for use in context.uses.get(concept, []):
        if use.item is None or use.item.id is None or use.path == path:
            continue
        page = context.text(code, use.path)
        item = next((item for item in page.items if item.id == use.item.id), use.item)
        found.append(
            f"\n    - [{plain(words(item.question))}]({relative(use.path, path)}#{use.item.id})"
        )
    return "".join(found[:MOST_QUESTIONS])
