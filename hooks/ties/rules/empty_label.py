"""A label is a word or more, never nothing.

An empty label is a gap where a reader expects a word, and a search finds it everywhere.
"""

from __future__ import annotations

from collections.abc import Iterator

from ties.concept import Term
from ties.library import Library
from ties.problem import Finding, quoted
from ties.reading.yamltree import Scalar

ID = "empty-label"


def check(library: Library) -> Iterator[Finding]:
    """Yields a finding for every label or form that is empty or only spaces."""
    for terms in library.terms.values():
        for term in terms.values():
            for name, value in _named(term):
                if not value.text.strip():
                    yield Finding(
                        value.place,
                        f"A label in {name} of the term {quoted(term.id)} is empty.",
                        "Write the word, or remove the empty one.",
                    )


def _named(term: Term) -> Iterator[tuple[str, Scalar]]:
    """Every label and form with the name of its field."""
    if term.pref:
        yield "prefLabel", term.pref
    for name, values in (
        ("altLabel", term.alt),
        ("hiddenLabel", term.hidden),
        ("forms", term.forms),
    ):
        for value in values:
            yield name, value
