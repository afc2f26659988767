"""A place in a file, as an editor shows it."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass


@dataclass(frozen=True, order=True)
class Place:
    """Where something stands.

    `path` is relative to the project's root, with forward slashes. `line` and
    `column` count from 1; columns count characters, not bytes.
    """

    path: str
    line: int = 1
    column: int = 1


class Lines:
    """Turns offsets into places for one text."""

    def __init__(self, path: str, text: str) -> None:
        self.path = path
        self.text = text
        self._starts = [0]
        start = text.find("\n")
        while start != -1:
            self._starts.append(start + 1)
            start = text.find("\n", start + 1)

    def place(self, offset: int) -> Place:
        """The place of the character at `offset` (from 0)."""
        line = bisect_right(self._starts, offset)
        return Place(self.path, line, offset - self._starts[line - 1] + 1)

    def line(self, number: int) -> str:
        """The text of line `number` (from 1) without its line break; empty past the end."""
        if not 1 <= number <= len(self._starts):
            return ""
        start = self._starts[number - 1]
        end = self.text.find("\n", start)
        return self.text[start:] if end == -1 else self.text[start:end]

    def offset(self, line: int, column: int) -> int:
        """The offset of a line and column that both count from 1; within the text, always."""
        start = self._starts[min(max(line, 1), len(self._starts)) - 1]
        return min(start + max(column, 1) - 1, len(self.text))
