"""What the glossary knows of a concept, as the foot of its page and as a glossary entry."""

from __future__ import annotations

from ties.compile import uses
from ties.compile.context import Context
from ties.compile.escape import BETWEEN, phrase, plain
from ties.compile.whereabouts import Home, Use
from ties.concept import Term
from ties.page import Page
from ties.reading.yamltree import Scalar


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


def details(
    context: Context, code: str, concept: str, term: Term, path: str, used: bool = False
) -> str:
    """Definition, names in all languages and relations of a concept; with its uses if asked for."""
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
        (
            say("Term"),
            "" if term.approved else plain(say("proposed, not yet approved by a native reviewer")),
        ),
    ]
    if used:
        rows[-1:-1] = [
            (say("Pages"), uses.pages(context, code, _homes(context, concept, path), path)),
            (
                say("Questions"),
                uses.questions(context, code, _asking(context, concept), path),
            ),
        ]
    parts.append(
        "\n".join(
            "- " + labelled(context, code, plain(label), value) for label, value in rows if value
        )
    )
    return "\n\n".join(part for part in parts if part)


def labelled(context: Context, code: str, label: str, value: str) -> str:
    """A label and what it labels, both Markdown, with the mark the language puts between them."""
    return context.words[code]("{label}: {value}", label=f"**{label}**", value=value)


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


def _asking(context: Context, concept: str) -> list[Use]:
    """The questions that link a concept, for one without a home of its own."""
    return [] if concept in context.homes else context.uses.get(concept, [])


def _homes(context: Context, concept: str, path: str) -> list[Home]:
    """The home of a concept, which tells where it is used; without one, the pages that link it."""
    if concept in context.homes:
        return [context.homes[concept]]
    paths = dict.fromkeys(use.path for use in context.uses.get(concept, []))
    return [Home(other) for other in paths if other != path]
