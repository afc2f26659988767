"""What the checker says, as data."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from ties.place import Place

Severity = Literal["error", "note"]


@dataclass(frozen=True)
class Finding:
    """What a rule sees in one place: what is wrong, and how to mend it."""

    place: Place
    message: str
    mend: str
    severity: Severity | None = None
    """Overrides the rule's own severity; None keeps it."""


@dataclass(frozen=True)
class Problem:
    """A finding together with the rule that made it and the line it stands on."""

    rule: str
    severity: Severity
    place: Place
    message: str
    why: str
    mend: str
    excerpt: str = ""

    @property
    def sort_key(self) -> tuple[Place, str, str]:
        """Files and lines first, so that a report reads from top to bottom."""
        return (self.place, self.rule, self.message)


def quoted(fragment: str) -> str:
    """A fragment of somebody's text, in quotes and isolated from the direction around it.

    FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE (Unicode UAX 9), so that an
    Arabic word does not reorder the English sentence it is quoted in.
    """
    return f"\u201c\u2068{fragment}\u2069\u201d"
