"""The terms of a translation are translated.

A term that still stands there in the source language looks finished to everybody
but the reader, who cannot read it. An international word may be the same in
two languages; its definition may not.
"""

from __future__ import annotations

from collections.abc import Iterator

from ties.concept import Term
from ties.languages.fold import key
from ties.library import Library
from ties.problem import Finding, quoted

ID = "untranslated-label"


def check(library: Library) -> Iterator[Finding]:
    """Yields a finding for every label or definition that is still that of the source.

    A label may be the same where both languages share a script.
    """
    home = library.languages.get(library.source)
    for code in library.translations if home else ():
        language = library.languages[code]
        for term in library.terms[code].values():
            source = library.term(library.source, term.id)
            if source:
                yield from _compare(
                    term,
                    source,
                    language.english,
                    home is not None and language.script == home.script,
                )


def _compare(term: Term, source: Term, language: str, one_script: bool) -> Iterator[Finding]:
    if (
        term.pref
        and source.pref
        and not one_script
        and key(term.pref.text) == key(source.pref.text) != ""
    ):
        yield Finding(
            term.pref.place,
            f"The label {quoted(term.pref.text)} is not translated yet.",
            f"Write the {language} word; the other one may stand in hiddenLabel.",
        )
    elif (
        term.definition
        and source.definition
        and key(term.definition.text) == key(source.definition.text) != ""
    ):
        yield Finding(
            term.definition.place,
            f"The definition of {quoted(term.label)} is not translated yet.",
            f"Write it in {language}.",
        )
