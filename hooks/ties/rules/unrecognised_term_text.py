"""The words of a marked term are words for that term.

The reader taps them and is told what they mean. Words that resemble nothing the glossary
has for this concept may be a slip of the link, or a wording the glossary lacks.
"""

from __future__ import annotations

from collections.abc import Iterator

from ties.concept import Term
from ties.languages.fold import key, readings, words
from ties.library import Library
from ties.problem import Finding, quoted
from ties.reading.markup import MASK

ID = "unrecognised-term-text"
SEVERITY = "note"

STEM = 4
"""Letters by which two forms of a word are taken for the same word."""

SHORTEST = 3
"""Letters from which on a word counts; shorter ones are articles and prepositions."""


def check(library: Library) -> Iterator[Finding]:
    """Yields a note for every term link whose text resembles no words for its concept."""
    for code in library.languages:
        terms = library.terms.get(code, {})
        known = {
            name: frozenset(key(word) for word in _words(term)) for name, term in terms.items()
        }
        owners = {word: name for name, own in known.items() for word in own}
        stems = {
            name: frozenset(stem for word in own for stem in _stems(word))
            for name, own in known.items()
        }
        for page in library.pages_in(code):
            for link in page.markup.links:
                name = link.target.removeprefix("term:")
                if name == link.target or name not in known:
                    continue
                text = page.markup.prose[link.start : link.target_start].replace(MASK, "").strip()
                folded = key(text)
                if folded in known[name] or not any(map(str.isalnum, folded)):
                    continue
                if folded in owners or not stems[name] & _stems(text):
                    yield Finding(
                        page.place(link.start),
                        f"{quoted(text)} resembles no words that the glossary has "
                        f"for {quoted(name)}.",
                        _mend(terms[name], text, owners.get(folded)),
                    )


def _words(term: Term) -> tuple[str, ...]:
    return tuple(word.text for word in (*term.labels, *term.forms))


def _stems(text: str) -> frozenset[str]:
    """The beginnings of the words of a text: as long as most endings leave alone."""
    return frozenset(
        reading[:STEM]
        for word in words(text)
        for reading in readings(word.text)
        if len(reading) >= SHORTEST
    )


def _mend(term: Term, text: str, owner: str | None) -> str:
    if owner:
        return f"Did you mean [{text}](term:{owner})?"
    return (
        f"If it is another wording for {quoted(term.label)}, add it to the forms of {term.id} "
        "in this language’s glossary.yml; if not, correct the link."
    )
