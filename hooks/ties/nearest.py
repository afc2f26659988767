"""The name that somebody probably meant."""

from __future__ import annotations

import difflib
from collections.abc import Iterable

MOST = 200
"""Names that are looked up; comparing letters is slow, and a hostile file has thousands."""


class Nearest:
    """Finds, among known names, the one most like a misspelt name."""

    def __init__(self, names: Iterable[str]) -> None:
        self._names = sorted(names)
        self._found: dict[str, str] = {}

    def __call__(self, name: str) -> str:
        """The nearest known name, or "" where none is near."""
        if name not in self._found:
            if len(self._found) >= MOST or len(self._names) > 50 * MOST:
                return ""
            close = difflib.get_close_matches(name, self._names, n=1)
            self._found[name] = close[0] if close else ""
        return self._found[name]
