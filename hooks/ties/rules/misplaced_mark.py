"""The Armenian marks ՞ ՜ ՛ stand inside the word, behind its stressed vowel.

The mark shows which word is asked about and how it is spoken. Behind a consonant, behind
the digraph ու or behind the article it shows the wrong syllable.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ties.languages.typography import RANGES, InnerMarks, typography
from ties.library import Library
from ties.problem import Finding, quoted
from ties.reading.markup import MASK
from ties.reading.passages import passages

ID = "misplaced-mark"


def check(library: Library) -> Iterator[Finding]:
    """Yields a finding for every such mark that does not follow a stressed vowel."""
    for passage in passages(library):
        language = library.languages[passage.language]
        inner = typography(language).inner_marks
        if inner is None or not any(mark in passage.prose for mark in inner.marks):
            continue
        letters = RANGES[language.script]
        word = re.compile(f"[{letters}{inner.marks}]+")
        for match in word.finditer(passage.prose):
            text = match.group()
            for index, mark in enumerate(text):
                if mark not in inner.marks or (
                    text[:index].strip(inner.marks) == ""
                    and (passage.prose[match.start() - 1 : match.start()] == MASK)
                ):
                    continue
                found = _problem(text, index, inner)
                if found:
                    yield Finding(passage.place(match.start() + index), *found)


def _problem(word: str, index: int, inner: InnerMarks) -> tuple[str, str] | None:
    """What is wrong with the mark at `index` of `word`, and how to mend it."""
    mark = word[index]
    bare = "".join(c for c in word if c not in inner.marks)
    at = sum(c not in inner.marks for c in word[:index])
    if not bare:
        return (
            f"{quoted(mark)} stands outside a word.",
            "Write it inside the word it belongs to, behind the stressed vowel.",
        )
    if not any(c in inner.vowels for c in bare):
        return None  # an abbreviation: its vowels are not written
    if _is_right(bare, at, inner):
        return None
    right = _stressed(bare, at, inner)
    message = f"{quoted(mark)} stands in the wrong place in {quoted(word)}."
    return message, f"Write {quoted(bare[:right] + mark + bare[right:])}."


def _is_right(bare: str, at: int, inner: InnerMarks) -> bool:
    if at == 0 or bare[at - 1] not in inner.vowels:
        return False
    return not _is_article(bare, at - 1, inner)


def _is_article(bare: str, vowel: int, inner: InnerMarks) -> bool:
    """Whether the vowel is the article at the word's end, with another vowel before it."""
    return (
        bare[vowel] == inner.unstressed
        and vowel == len(bare) - 1
        and any(c in inner.vowels for c in bare[:vowel])
    )


def _stressed(bare: str, at: int, inner: InnerMarks) -> int:
    """Where the mark belongs: behind the last vowel before `at`, else the next one."""
    order: list[int] = [*range(min(at, len(bare)) - 1, -1, -1), *range(at, len(bare))]
    for vowel in order:
        if bare[vowel] in inner.vowels and not _is_article(bare, vowel, inner):
            return vowel + 1
    return at
