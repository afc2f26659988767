"""Alphabetical order and index letters as each language has them (ICU, CLDR collation)."""

from __future__ import annotations

from collections.abc import Iterable

import icu


def index(language: str, entries: Iterable[tuple[str, str]]) -> list[tuple[str, list[str]]]:
    """Sorts (label, key) pairs into the language's index.

    Returns (letter, keys) in alphabetical order, letters without entries left out.
    """
    alphabetic = icu.AlphabeticIndex(icu.Locale(language))
    for label, key in sorted(entries):
        alphabetic.addRecord(label, key)
    letters: list[tuple[str, list[str]]] = []
    alphabetic.resetBucketIterator()
    while alphabetic.nextBucket():
        keys = []
        while alphabetic.nextRecord():
            keys.append(alphabetic.recordData)
        if keys:
            letters.append((alphabetic.bucketLabel, keys))
    return letters
