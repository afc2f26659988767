"""A definition explains the term in other words.

Whoever asks what a word means does not know it yet, so the word itself cannot
be part of the answer. A listed form of another stem (“counter” for “point of
sale”) may be named as an example.
"""

from __future__ import annotations

from collections.abc import Iterator

from ties.concept import Term
from ties.languages.fold import Phrases, without_article, words
from ties.library import Library
from ties.problem import Finding, quoted
from ties.reading.spot import spot

ID = "circular-definition"

STEM = 3
"""Letters that inflected forms of one word have in common at their beginning."""


def check(library: Library) -> Iterator[Finding]:
    """Yields a finding for every definition that holds its own label or a listed form of it."""
    for terms in library.terms.values():
        for term in terms.values():
            yield from _check(library, term)


def _check(library: Library, term: Term) -> Iterator[Finding]:
    if term.definition is None:
        return
    stems = _stems(term.pref.text) if term.pref else frozenset()
    own = [form.text for form in term.forms if stems & _stems(form.text)]
    own += [term.pref.text] if term.pref else []
    text = term.definition.text
    for start, end, _ in Phrases((label, None) for label in own).find(text):
        yield Finding(
            spot(library, term.definition, start, end - start),
            f"The definition of {quoted(term.label)} uses the term itself: "
            f"{quoted(text[start:end])}.",
            "Say it in other words.",
        )
        return


def _stems(label: str) -> frozenset[str]:
    """How the words of a label begin."""
    return frozenset(
        without_article(word.text)[:STEM] for word in words(label) if len(word.text) >= STEM
    )
