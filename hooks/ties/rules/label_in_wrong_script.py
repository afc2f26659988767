"""A label is written in the letters of its language.

Readers look for the word in their own alphabet. A brand or an abbreviation may
stand beside it; the English word itself belongs to hiddenLabel, where a search
finds it.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

from ties.concept import Term
from ties.languages.fold import key
from ties.languages.language import Language
from ties.library import Library
from ties.problem import Finding, quoted
from ties.reading.yamltree import Scalar

ID = "label-in-wrong-script"

WORD = re.compile(r"[^\W\d_]+")


def check(library: Library) -> Iterator[Finding]:
    """Yields a finding for every shown label whose letters are mostly of another script."""
    for code, terms in library.terms.items():
        language = library.languages[code]
        for term in terms.values():
            for label in _shown(library, code, term):
                if _is_foreign(language, label.text):
                    yield Finding(
                        label.place,
                        f"The label {quoted(label.text)} is not written in "
                        f"{language.script} letters.",
                        _mend(term, label, language),
                    )


def _shown(library: Library, code: str, term: Term) -> Iterator[Scalar]:
    """The labels that readers see, without one that untranslated-label speaks of."""
    source = library.term(library.source, term.id)
    same = key(source.pref.text) if source and source.pref and code != library.source else ""
    for label in (term.pref, *term.alt):
        if label and (key(label.text) != same or label is not term.pref):
            yield label


def _mend(term: Term, label: Scalar, language: Language) -> str:
    if label is term.pref:
        return (
            f"Write the {language.english} word, and add {quoted(label.text)} to hiddenLabel "
            "if people search for it."
        )
    return f"Move {quoted(label.text)} to hiddenLabel."


def _is_foreign(language: Language, text: str) -> bool:
    """Whether more letters are of other scripts than of the language's own.

    An abbreviation (CRM) never counts; nor does a capitalised name (Facebook)
    beside words of the language.
    """
    own = foreign = names = 0
    for match in WORD.finditer(text):
        word = match.group()
        inside = sum(_script(letter) == language.script.upper() for letter in word)
        own += inside
        outside = len(word) - inside
        if len(word) > 1 and word.isupper():
            continue
        if word[0].isupper():
            names += outside
        else:
            foreign += outside
    return foreign + (0 if own else names) > own


@lru_cache(maxsize=4096)
def _script(letter: str) -> str:
    """The first word of a letter's Unicode name, which is its script."""
    return unicodedata.name(letter, "").partition(" ")[0]
