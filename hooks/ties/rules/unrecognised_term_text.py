"""The words of a marked term are words for that term.

The reader taps them and is told what they mean. Words that the glossary does not
know for this concept may be a slip of the link, or a form the glossary lacks.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Mapping

from ties.fold import Phrases, key, words
from ties.markup import MASK
from ties.model import Library, Term
from ties.problem import Finding, quoted

ID = "unrecognised-term-text"
SEVERITY = "note"


def check(library: Library) -> Iterator[Finding]:
    """Yields a note for every term link whose text has no label or listed form of its concept."""
    for code in library.languages:
        terms = library.terms.get(code, {})
        known = {name: Phrases((word, None) for word in _words(term))
                 for name, term in terms.items()}
        for page in library.pages_in(code):
            for link in page.markup.links:
                name = link.target.removeprefix("term:")
                if name == link.target or name not in known:
                    continue
                text = page.markup.prose[link.start : link.target_start].strip(MASK + " ")
                text = text.replace(MASK, "")
                if any(True for _ in known[name].find(text)) or not any(True for _ in words(text)):
                    continue
                yield Finding(page.place(link.start),
                              f"The glossary does not list {quoted(text)} for {quoted(name)}.",
                              _mend(terms, name, text))


def _words(term: Term) -> tuple[str, ...]:
    return tuple(word.text for word in (*term.labels, *term.forms))


def _mend(terms: Mapping[str, Term], name: str, text: str) -> str:
    others = {key(word): other for other, term in terms.items() for word in _words(term)}
    other = others.get(key(text))
    if other:
        return f"Did you mean [{text}](term:{other})?"
    label = terms[name].label
    close = difflib.SequenceMatcher(None, key(text), key(label)).ratio()
    first = (f"If it is a form of {quoted(label)}, add it to the forms of {name} in this "
             "language’s glossary.yml")
    return f"{first}; if not, correct the link." if close < 0.9 else f"{first}."
