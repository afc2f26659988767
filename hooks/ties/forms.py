"""Suggests inflected forms for the glossary: wording of the text that may be a form of a label.

A suggestion is for a person to accept: what only begins like a label may be another word.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator

from ties.concept import Term
from ties.languages.fold import Word, key, readings, without_article, words
from ties.library import Library
from ties.reading.markup import MASK

ENDING = 4
"""Letters by which two forms of one word may differ at their end, at most."""

SHARE = 0.6
"""Of two forms of one word, the share of letters they have in common, at least."""

START = 3
"""Letters that two forms of one word share at their beginning, at least."""

CLAUSE = re.compile(rf"[{MASK}.,;:!?()«»„“”։՝؟،؛\n]+")
"""What stands between the parts of a text in which words belong together."""

Suggestion = tuple[str, str, int]
"""concept, wording as the text has it, how often"""


def suggestions(library: Library, code: str) -> list[Suggestion]:
    """Wording of the pages in a language that its glossary does not list, most frequent first."""
    known = {
        key(scalar.text)
        for term in library.terms.get(code, {}).values()
        for scalar in (*term.labels, *term.forms)
    }
    beginning: dict[str, list[tuple[str, tuple[str, ...]]]] = defaultdict(list)
    for concept, label in _labels(library, code):
        beginning[label[0][:START]].append((concept, label))
    found: Counter[tuple[str, str]] = Counter()
    for page in library.pages_in(code):
        for sentence in CLAUSE.split(page.markup.prose[page.body_start :]):
            told = list(words(sentence))
            for at, first in enumerate(told):
                starts = {reading[:START] for reading in readings(first.text)}
                for concept, label in (one for start in starts for one in beginning.get(start, ())):
                    part = told[at : at + len(label)]
                    if len(part) == len(label) and all(map(_alike, part, label)):
                        wording = sentence[first.start : part[-1].end].lower()
                        if key(wording) not in known:
                            found[concept, wording] += 1
    return [(concept, wording, count) for (concept, wording), count in found.most_common()]


def _labels(library: Library, code: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Each concept's preferred and alternative labels as folded words."""
    for concept, term in library.terms.get(code, {}).items():
        for text in _shown(term):
            label = tuple(without_article(word.text) for word in words(text))
            if label and max(map(len, label)) > ENDING:
                yield concept, label


def _shown(term: Term) -> Iterator[str]:
    return (scalar.text for scalar in ((term.pref,) if term.pref else ()) + term.alt)


def _alike(word: Word, label: str) -> bool:
    """Whether a folded word of the text may be a form of a folded word of a label."""
    for reading in readings(word.text):
        shared = 0
        while shared < min(len(reading), len(label)) and reading[shared] == label[shared]:
            shared += 1
        longest = max(len(reading), len(label))
        if reading == label or (
            shared >= START and longest - shared <= ENDING and shared / longest >= SHARE
        ):
            return True
    return False
