"""A concept of the shared scheme, and its words in a language."""

from __future__ import annotations

from dataclasses import dataclass

from ties.place import Place
from ties.reading.yamltree import Scalar

CONTACT = ("limited", "regular", "continuous")
"""How much contact a type of relationship brings: its depth, from shallow to deep (ar-4)."""

AUTOMATION = ("in-person", "mostly-in-person", "mostly-automated", "automated")
"""How much of the work a program does, from least to most (el-7)."""


@dataclass(frozen=True)
class Concept:
    """A concept of the shared scheme (SKOS): no words, only what it is and where it hangs."""

    id: str
    place: Place
    kind: Scalar | None
    facet: Scalar | None
    broader: tuple[Scalar, ...]
    related: tuple[Scalar, ...]
    contact: str | None = None
    """One of CONTACT, for a type that stands on the map of types."""
    automation: str | None = None
    """One of AUTOMATION, likewise."""


@dataclass(frozen=True)
class Term:
    """The words of one language for one concept (SKOS labels, TBX deprecated terms)."""

    id: str
    place: Place
    pref: Scalar | None
    alt: tuple[Scalar, ...]
    hidden: tuple[Scalar, ...]
    forms: tuple[Scalar, ...]
    avoid: tuple[tuple[Scalar, Scalar], ...]
    """Wording to avoid, each with its reason."""
    definition: Scalar | None
    scope_note: Scalar | None
    status: Scalar | None

    @property
    def label(self) -> str:
        """The preferred label, or the id where there is none."""
        return self.pref.text if self.pref and self.pref.text else self.id

    @property
    def labels(self) -> tuple[Scalar, ...]:
        """Every label: preferred, alternative and hidden."""
        return ((self.pref,) if self.pref else ()) + self.alt + self.hidden

    @property
    def approved(self) -> bool:
        """Whether a native reviewer has confirmed the words."""
        return self.status is not None and self.status.text == "approved"
