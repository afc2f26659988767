"""The name that somebody probably meant."""

from __future__ import annotations

import difflib
from collections.abc import Iterable

MOST = 200_000
"""Pairs of names that are compared: it is slow, and a hostile file has thousands of names."""


class Nearest:
    """Finds, among known names, the one most like a misspelt name."""

    def __init__(self, names: Iterable[str]) -> None:
        self._names = sorted(names)
        self._found: dict[str, str] = {}

    def __call__(self, name: str) -> str:
        """The nearest known name, or "" where none is near."""
        if name not in self._found:
            if (len(self._found) + 1) * len(self._names) > MOST:
                return ""
            close = difflib.get_close_matches(name, self._names, n=1)
            self._found[name] = close[0] if close else ""
        return self._found[name]
