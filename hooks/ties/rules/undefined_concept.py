"""A concept that is named anywhere is declared in the shared glossary.

The shared glossary decides which concepts there are. Words or a page for a
concept that it does not have are shown to nobody.
"""

from __future__ import annotations

from collections.abc import Iterator

from ties.library import Library
from ties.nearest import Nearest
from ties.problem import Finding, quoted

ID = "undefined-concept"

GLOSSARY = "content/glossary.yml"


def check(library: Library) -> Iterator[Finding]:
    """Yields a finding for words, relations and pages of a concept that is not declared."""
    if library.hides(GLOSSARY):
        return
    nearest = Nearest(library.concepts)
    for terms in library.terms.values():
        for term in terms.values():
            if term.id not in library.concepts:
                yield Finding(term.place, _message(term.id), _mend(nearest(term.id)))
    for concept in library.concepts.values():
        for relation in (*concept.broader, *concept.related):
            if relation.text not in library.concepts:
                yield Finding(
                    relation.place, _message(relation.text), _mend(nearest(relation.text))
                )
    for page in library.pages.values():
        named = page.front.scalar("concept")
        if named and named.text not in library.concepts:
            yield Finding(named.place, _message(named.text), _mend(nearest(named.text)))


def _message(name: str) -> str:
    return f"The shared glossary has no concept {quoted(name)}."


def _mend(close: str) -> str:
    if close:
        return f"Did you mean {quoted(close)}?"
    return f"Declare it in {GLOSSARY}, or remove it here."
