"""A label belongs to one concept of a language, and stands there once.

A reader who searches for the word, or a writer who uses it, must arrive at one
meaning. Capitals, accents and vowel signs do not count: a search ignores them too.
"""

from __future__ import annotations

from collections.abc import Iterator

from ties.concept import Term
from ties.languages.fold import key
from ties.library import Library
from ties.problem import Finding, quoted
from ties.reading.yamltree import Scalar

ID = "overlapping-labels"


def check(library: Library) -> Iterator[Finding]:
    """Yields a finding for every label that an earlier concept, or this one, already has.

    A note where one concept has two spellings that a search takes for one.
    """
    for terms in library.terms.values():
        first: dict[str, tuple[Term, Scalar]] = {}
        for term in terms.values():
            for label in term.labels:
                folded = key(label.text)
                if not folded:
                    continue
                owner, earlier = first.setdefault(folded, (term, label))
                if earlier is label:
                    continue
                if owner is term:
                    yield Finding(
                        label.place,
                        f"The term {quoted(term.id)} has the label {quoted(label.text)} "
                        f"already (line {earlier.place.line}).",
                        "Remove it here. Spellings that differ in accents or capitals "
                        "are found with one of them.",
                        None if label.text == earlier.text else "note",
                    )
                else:
                    yield Finding(
                        label.place,
                        f"The label {quoted(label.text)} belongs to the term "
                        f"{quoted(owner.id)} already (line {earlier.place.line}).",
                        "Keep it where it fits best; choose another word for the other.",
                    )
