"""Comparison of words: two ways to write one word fold to the same text.

What does not distinguish words is dropped: capitals, the accent and the final
form of Greek, the marks inside Armenian words, the vowel signs, the lengthening
stroke and the hamza on alif of Arabic. The table goes by script, so a language
that is added later compares with the same table.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Generic, TypeVar

Payload = TypeVar("Payload")

LONGEST_PHRASE = 12
"""Words of a phrase that are compared; a bound for hostile text."""

KEPT = 1 << 16
"""Words whose folded form is remembered; a language's pages have some ten thousand."""

SHORTEST_STEM = 3
"""Letters that must be left when an attached particle is taken off an Arabic word."""

MARKS = "\u0300-\u036f\u055b\u055c\u055e\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc"
"""Signs that stand inside a word without being letters: accents, Armenian and Arabic marks."""

WORD = re.compile(rf"[^\W_][^\W_{MARKS}]*(?:[{MARKS}]+[^\W_]*|[-\u2010\u2011'’][^\W_]+)*")
"""A word, with the marks inside it and with parts joined by a hyphen or apostrophe."""

ARTICLE = "ال"
"""The Arabic article, written together with its word."""

PARTICLES = re.compile(r"([وف]?)([بكل]?)(?=\w)")
"""One-letter Arabic words that are written together with the next: and, so; in, as, to."""


def _table() -> dict[int, str | None]:
    """What `fold` replaces, by code point: None drops a character."""
    table: dict[int, str | None] = {}
    for first, last in (
        (0x55B, 0x55C),
        (0x55E, 0x55E),
        (0x610, 0x61A),
        (0x64B, 0x65F),
        (0x670, 0x670),
        (0x6D6, 0x6DC),
        (0x640, 0x640),
    ):
        table.update(dict.fromkeys(range(first, last + 1)))
    table.update(dict.fromkeys(map(ord, "أإآٱ"), "ا"))
    table[ord("ς")] = "σ"
    for code in (*range(0x370, 0x400), *range(0x1F00, 0x2000)):
        # Greek with accent: acute, grave and circumflex go, the diaeresis stays.
        parts = unicodedata.normalize("NFD", chr(code))
        kept = "".join(c for c in parts if c not in "\u0301\u0300\u0342")
        if kept != parts:
            table[code] = unicodedata.normalize("NFC", kept)
    return table


TABLE = _table()


@lru_cache(maxsize=KEPT)
def fold(text: str) -> str:
    """`text` in the form in which words are compared. Folding twice changes nothing."""
    folded = unicodedata.normalize("NFC", unicodedata.normalize("NFC", text).casefold())
    return unicodedata.normalize("NFC", folded.translate(TABLE))


def key(text: str) -> str:
    """`text` folded, with every run of spaces as one: equal for the same label."""
    return " ".join(fold(text).split())


@dataclass(frozen=True)
class Word:
    """A word of a text, folded, and the offsets between which it stands."""

    text: str
    start: int
    end: int


@lru_cache(maxsize=1 << 16)
def _folded(word: str) -> str:
    """`fold`, remembered: a library says the same words again and again."""
    return fold(word)


def words(text: str) -> Iterator[Word]:
    """The words of `text`, in order."""
    return (Word(_folded(m.group()), m.start(), m.end()) for m in WORD.finditer(text))


@lru_cache(maxsize=KEPT)
def readings(word: str) -> frozenset[str]:
    """A folded word, and what is left of it without the particles that Arabic attaches.

    The article is taken off as well, so that a noun is found with and without it.
    """
    if not "\u0620" <= word[:1] <= "\u06ff":
        return frozenset((word,))
    found = {word}
    joined, second = PARTICLES.match(word).groups()  # type: ignore[union-attr]
    for prefix in {joined, joined + second, second if not joined else ""}:
        rest = word[len(prefix) :]
        found.add(rest)
        if prefix.endswith("ل") and rest.startswith("ل"):  # للثقة: the article lost its alif
            found.add(rest[1:])
    found |= {without_article(one) for one in found}
    return frozenset(one for one in found if len(one) >= SHORTEST_STEM) | {word}


def without_article(word: str) -> str:
    """A folded word without the Arabic article, where enough of it is left."""
    rest = word.removeprefix(ARTICLE)
    return rest if len(rest) >= SHORTEST_STEM else word


class Phrases(Generic[Payload]):
    """Finds any of many phrases in a text as whole words, in one pass over the text."""

    def __init__(self, phrases: Iterable[tuple[str, Payload]]) -> None:
        self._root = _Branch[Payload]({}, [])
        for phrase, payload in phrases:
            branch = self._root
            found = [without_article(word.text) for word in words(phrase)][:LONGEST_PHRASE]
            for one in found:
                branch = branch.next.setdefault(one, _Branch({}, []))
            if found:
                branch.payloads.append(payload)

    def find(self, text: str) -> Iterator[tuple[int, int, tuple[Payload, ...]]]:
        """Where phrases stand: start, end, and their payloads. The longest at each place."""
        found = list(WORD.finditer(text))
        told = [readings(fold(match.group())) for match in found]
        firsts = self._root.next.keys()
        behind = 0
        for index, reading in enumerate(told):
            if index < behind or firsts.isdisjoint(reading):
                continue
            length, payloads = self._longest(told, index)
            if length:
                behind = index + length
                yield found[index].start(), found[behind - 1].end(), payloads

    def _longest(self, told: list[frozenset[str]], index: int) -> tuple[int, tuple[Payload, ...]]:
        best: tuple[int, tuple[Payload, ...]] = (0, ())
        branches = [self._root]
        for length in range(1, min(LONGEST_PHRASE, len(told) - index) + 1):
            # A word that opens the phrase may carry particles; so may every later one (و).
            branches = [
                branch.next[reading]
                for branch in branches
                for reading in told[index + length - 1]
                if reading in branch.next
            ]
            if not branches:
                break
            found = tuple(payload for branch in branches for payload in branch.payloads)
            if found:
                best = (length, found)
        return best


@dataclass
class _Branch(Generic[Payload]):
    """A word of a phrase: the words that may follow, and the phrases that end here."""

    next: dict[str, _Branch[Payload]]
    payloads: list[Payload]
