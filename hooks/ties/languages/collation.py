"""Alphabetical order and index letters as each language has them (ICU, CLDR collation)."""

from __future__ import annotations

from collections.abc import Iterable

import icu

ARTICLES = {"ar": ("ال",)}
"""Articles written together with the word, which dictionaries leave out of account."""

SHORTEST = 2
"""Letters that must be left of a word for its beginning to be an article."""


def index(language: str, entries: Iterable[tuple[str, str]]) -> list[tuple[str, list[str]]]:
    """Sorts (label, key) pairs into the language's index.

    Returns (letter, keys) in alphabetical order, letters without entries left out.
    """
    alphabetic = icu.AlphabeticIndex(icu.Locale(language))
    for label, key in sorted(entries):
        alphabetic.addRecord(_without_article(language, label), key)
    letters: list[tuple[str, list[str]]] = []
    alphabetic.resetBucketIterator()
    while alphabetic.nextBucket():
        keys = []
        while alphabetic.nextRecord():
            keys.append(alphabetic.recordData)
        if keys:
            letters.append((alphabetic.bucketLabel, keys))
    return letters


def _without_article(language: str, label: str) -> str:
    for article in ARTICLES.get(language, ()):
        if label.startswith(article) and len(label) >= len(article) + SHORTEST:
            return label[len(article) :]
    return label
