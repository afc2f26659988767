"""What the loader could not use, for a rule to put in words."""

from __future__ import annotations

from dataclasses import dataclass

from ties.place import Place


@dataclass(frozen=True)
class Fault:
    """Something the loader could not read or had to leave out. A rule puts it in words.

    `kind` is the ID of that rule.
    """

    kind: str
    place: Place
    detail: str
    mend: str = ""


HIDING = frozenset(
    (
        "missing-file",
        "unreadable-file",
        "too-large",
        "symbolic-link",
        "unexpected-file",
        "broken-yaml",
        "yaml-feature",
        "broken-catalogue",
        "missing-front-matter",
        "too-complex",
    )
)
"""The kinds of faults after which a file is not, or not wholly, understood."""
