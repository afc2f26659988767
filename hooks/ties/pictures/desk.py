"""What a picture may ask the library for: words in one language, and where its links lead."""

from __future__ import annotations

from typing import Protocol

from ties.concept import Concept


class Desk(Protocol):
    """The draughtsman's desk, laid for one page in one language."""

    caption: str
    mirrored: bool
    """Whether the language is written from right to left."""

    def say(self, message: str) -> str:
        """An interface message in the language."""

    def pair(self, label: str, value: str) -> str:
        """A label and what it labels, with the mark the language puts between them."""

    def name(self, concept: str) -> str:
        """What a concept is called, with a capital where the script has them."""

    def href(self, concept: str) -> str:
        """The address of the concept, as a browser reads it from the page."""

    def types(self) -> list[Concept]:
        """The relationship types, in the scheme's order."""


def capital(text: str) -> str:
    """The text with a capital where its script has them."""
    return text[:1].upper() + text[1:]


def arrow(desk: Desk) -> str:
    """An arrow in a line of text, in the direction of reading."""
    return "←" if desk.mirrored else "→"
