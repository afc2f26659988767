"""What every picture is made of: a drawing, and the same in words."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Picture:
    """A finished picture in one language."""

    svg: str
    words: tuple[str, ...]
    """What the drawing shows, one plain sentence or phrase a line, in reading order."""
