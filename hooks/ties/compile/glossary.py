"""The glossary page: every concept in the alphabetical order of the language."""

from __future__ import annotations

from ties.compile.concept import details
from ties.compile.context import Context
from ties.compile.escape import plain
from ties.languages.collation import index

PATH = "glossary"


def entries(context: Context, code: str) -> str:
    """The entries of a language, under their letters, each with the concept's id."""
    terms = {
        concept: term
        for concept in context.library.concepts
        if (term := context.term(code, concept))
    }
    parts = []
    letters = index(code, ((term.label, concept) for concept, term in terms.items()))
    for number, (letter, concepts) in enumerate(letters, 1):
        parts.append(f"## {plain(letter)} {{#letter-{number}}}")
        for concept in concepts:
            parts += [
                f"### {context.say(code, concept, terms[concept].label)} {{#{concept}}}",
                f'<div class="concept" markdown="1">\n\n'
                f"{details(context, code, concept, terms[concept], PATH, used=True)}\n\n</div>",
            ]
    return "\n\n".join(parts)
