"""A stretch of a reader's words, wherever it stands."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property

from ties.place import Lines, Place
from ties.reading.markup import MASK


@dataclass(frozen=True)
class Stretch:
    """A block of a passage: its kind as in markup.Block, or the field a text stands in."""

    kind: str
    start: int
    end: int


SOLID = re.compile(rf"[^\s{MASK}]+")
"""Words with what is attached to them, in the prose of a passage."""


@dataclass(frozen=True)
class Passage:
    """A reader's words in one language, wherever they stand.

    `prose` has the words with MASK (see markup) for everything else. Pages, their
    descriptions, the glossary's texts and the interface's messages all are passages.
    """

    language: str
    prose: str
    where: Lines
    start: int
    """Offset in the file at which `prose` begins."""
    stretches: tuple[Stretch, ...]
    """The blocks of a page; the one text of anything else."""
    verbatim: bool = True
    """True: prose has one character for each of the file. False: a folded YAML or PO text."""

    def place(self, offset: int, length: int = 1) -> Place:
        """The place in the file of `length` characters at `offset` of `prose`."""
        if self.verbatim:
            return self.where.place(self.start + offset)
        starts, offsets = self._words
        index = bisect_right(starts, offset) - 1
        if index < 0 or index >= len(offsets):
            return self.where.place(self.start)
        return self.where.place(offsets[index] + offset - starts[index])

    @cached_property
    def _words(self) -> tuple[list[int], list[int]]:
        """Where each word begins, in `prose` and in the file.

        Folding changes the spaces of a text, never its words. From the first word
        on that the file spells otherwise, the second list ends.
        """
        starts: list[int] = []
        offsets: list[int] = []
        at = self.start
        for match in SOLID.finditer(self.prose):
            starts.append(match.start())
            if len(offsets) == len(starts) - 1:
                found = self.where.text.find(match.group(), at)
                if found != -1:
                    offsets.append(found)
                    at = found + len(match.group())
        return starts, offsets
