"""Everything that was read, frozen: the library as data."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from ties.concept import Concept, Term
from ties.fault import HIDING, Fault
from ties.languages.language import Language
from ties.page import Page
from ties.place import Lines
from ties.reading.catalogue import Catalogue
from ties.reading.yamltree import Mapping as Fields


@dataclass(
    frozen=True, eq=False
)  # one library is one object: look-ups remember what they made of it
class Library:
    """Everything under content/, as far as it could be understood."""

    root: Path
    languages: Mapping[str, Language]
    source: str
    order: tuple[str, ...]
    """The paths of the pages in reading order."""
    kinds: Mapping[str, Fields]
    """For each folder that has rules of its own, what library.yml says of it."""
    source_facts: Mapping[str, int]
    """How many facts each source text has, by the letters before the hyphen."""
    concepts: Mapping[str, Concept]
    terms: Mapping[str, Mapping[str, Term]]
    """language → concept id → Term"""
    pages: Mapping[tuple[str, str], Page]
    """(language, path) → Page, in the order of languages, then of paths."""
    catalogues: Mapping[str, Catalogue]
    fit: Fields
    """content/fit.yml: type → cell → verdict (see ties.fit); empty where there is none."""
    reasons: Mapping[str, Fields]
    """language → type → cell → why."""
    lens: Fields
    """content/lens.yml: page → question → people (see ties.lens)."""
    ledger: Fields
    settings: Fields
    """content/library.yml as it stands."""
    files: Mapping[str, Lines]
    """Every text file that was read, by its path."""
    images: frozenset[str]
    refused: frozenset[str]
    """Files that are there but could not be used; a fault says why."""
    faults: tuple[Fault, ...] = field(default=())

    def page(self, language: str, path: str) -> Page | None:
        """A page in a language, or None where there is none."""
        return self.pages.get((language, path))

    def faults_of(self, kind: str) -> tuple[Fault, ...]:
        """The faults that the rule with the ID `kind` puts in words."""
        return tuple(fault for fault in self.faults if fault.kind == kind)

    def hides(self, path: str) -> bool:
        """Whether a file or folder, or a part of it, could not be read.

        What such a file lacks may only be hidden, so no rule says that it is missing.
        """
        parts = path.split("/")
        return any("/".join(parts[:length]) in self._unread for length in range(1, len(parts) + 1))

    @cached_property
    def _unread(self) -> frozenset[str]:
        return frozenset(fault.place.path for fault in self.faults if fault.kind in HIDING)

    @property
    def translations(self) -> tuple[str, ...]:
        """The codes of every language but the source."""
        return tuple(code for code in self.languages if code != self.source)

    def pages_in(self, language: str) -> Iterator[Page]:
        """The pages of one language, in the order of their paths."""
        return (page for (code, _), page in self.pages.items() if code == language)

    def describes_sections(self, page: Page) -> bool:
        """Whether each section of the page is about the concept of its id (see library.yml)."""
        kind = self.kinds.get(page.kind)
        wish = kind.scalar("concept") if kind else None
        return wish is not None and wish.text == "sections"

    def term(self, language: str, concept: str) -> Term | None:
        """A language's words for a concept, or None where it has none."""
        return self.terms.get(language, {}).get(concept)
