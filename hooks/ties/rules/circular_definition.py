"""A definition explains the term in other words.

Whoever asks what a word means does not know it yet, so the word itself cannot
be part of the answer.
"""

from __future__ import annotations

from collections.abc import Iterator

from ties.fold import Phrases
from ties.model import Library, Term
from ties.problem import Finding, quoted
from ties.spot import spot

ID = "circular-definition"


def check(library: Library) -> Iterator[Finding]:
    """Yields a finding for every definition that holds its own label or a listed form of it."""
    for terms in library.terms.values():
        for term in terms.values():
            yield from _check(library, term)


def _check(library: Library, term: Term) -> Iterator[Finding]:
    if term.definition is None:
        return
    own = [label.text for label in (term.pref, *term.forms) if label]
    text = term.definition.text
    for start, end, _ in Phrases((label, None) for label in own).find(text):
        yield Finding(spot(library, term.definition, start, end - start),
                      f"The definition of {quoted(term.label)} uses the term itself: "
                      f"{quoted(text[start:end])}.", "Say it in other words.")
        return
