"""What the browser is told of the glossary: a card for each term, and how to find it by its words.

assets/terms/<language>.json         concept → [label, definition, address below the language]
assets/terms/<language>.lookup.json  folded words of the language → concepts
"""

from __future__ import annotations

import json
from collections.abc import Iterator

from ties.compile.context import Context
from ties.concept import Term
from ties.languages.fold import without_article, words
from ties.library import Library

FOLDER = "assets/terms"


def terms(library: Library) -> dict[str, str]:
    """The files by their path in the site. JSON with sorted keys, the same for the same library."""
    context = Context(library)
    made = {}
    for code in library.languages:
        made[f"{FOLDER}/{code}.json"] = _json(dict(_cards(context, code)))
        made[f"{FOLDER}/{code}.lookup.json"] = _json(_lookup(library, code))
    return made


def _cards(context: Context, code: str) -> Iterator[tuple[str, list[str]]]:
    for concept in context.library.concepts:
        term = context.term(code, concept)
        address = context.address(context.explained(concept))
        if term and term.definition:
            yield concept, [term.label, term.definition.text, address]


def _lookup(library: Library, code: str) -> dict[str, str]:
    """Folded label or form → the ids of its concepts, those it is the preferred label of first."""
    found: dict[str, dict[str, None]] = {}
    for preferred in (True, False):
        for concept, term in library.terms.get(code, {}).items():
            for label in _labels(term, preferred):
                folded = " ".join(without_article(word.text) for word in words(label))
                if folded and concept in library.concepts:
                    found.setdefault(folded, {})[concept] = None
    return {folded: " ".join(concepts) for folded, concepts in found.items()}


def _labels(term: Term, preferred: bool) -> Iterator[str]:
    scalars = [term.pref] if preferred else [*term.labels, *term.forms]
    return (scalar.text for scalar in scalars if scalar and scalar.text)


def _json(data: object) -> str:
    return json.dumps(data, ensure_ascii=False, sort_keys=True, separators=(",", ":")) + "\n"
