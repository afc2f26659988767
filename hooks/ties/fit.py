"""What each type of relationship holds together with, and why: content/fit.yml with its reasons.

A cell is one answer of a design: a channel, ours or a partner's ("own-letter"), a depth, a
focus, or who does the work. Which cells there are follows from the glossary, so a new
channel asks for its verdicts. Facts ar-3 to ar-8.
"""

from __future__ import annotations

from collections.abc import Iterator

from ties.concept import AUTOMATION, CONTACT, Concept
from ties.library import Library
from ties.reading.yamltree import Mapping, Scalar

FILE = "content/fit.yml"

VERDICTS = ("supports", "partly", "conflicts")

OWN, PARTNER = "own", "partner"
DEPTHS = ("shallow", "between", "deep")
PEOPLE = ("nobody", "turns", "named")
"""Who does the work: nobody has hours, several take turns, a named person has hours kept free."""

WHOSE = ("own-channel", "partner-channel")
"""The concepts that only say whose a channel is."""


def file(language: str) -> str:
    """The file with the reasons in a language."""
    return f"content/{language}/fit.yml"


def types(library: Library) -> list[Concept]:
    """The types of relationship, in the scheme's order."""
    return [
        concept for concept in library.concepts.values() if _kind(concept) == "relationship-type"
    ]


def channels(library: Library) -> list[tuple[str, tuple[str, ...]]]:
    """Each channel with whose it can be; one that is a partner's by its nature is never our own."""
    return [
        (concept.id, (PARTNER,) if "partner-channel" in _broader(concept) else (OWN, PARTNER))
        for concept in library.concepts.values()
        if _kind(concept) == "channel" and _broader(concept) and concept.id not in WHOSE
    ]


def goals(library: Library) -> list[str]:
    """What a relationship is to do: attract, retain, grow."""
    return [concept.id for concept in library.concepts.values() if _kind(concept) == "goal"]


def cells(library: Library) -> tuple[str, ...]:
    """Every cell of a type, in the order in which it is shown."""
    return (
        *(f"{whose}-{channel}" for channel, owners in channels(library) for whose in owners),
        *DEPTHS,
        *goals(library),
        *PEOPLE,
    )


def verdict(library: Library, concept: str, cell: str) -> str:
    """One of VERDICTS, or "" where content/fit.yml has none."""
    found = _entry(library.fit, concept, cell)
    return found.text if found and found.text in VERDICTS else ""


def reason(library: Library, language: str, concept: str, cell: str) -> Scalar | None:
    """Why, in a language, or None where it has no reason."""
    fields = library.reasons.get(language)
    found = _entry(fields, concept, cell) if fields else None
    return found if found and found.text.strip() else None


def nearest(library: Library, concept: str) -> list[str]:
    """The other types that answer the same question, the nearest on the map of types first.

    Near is the sum of steps in contact and in automation (see ties.concept).
    """
    here = library.concepts[concept]

    def steps(other: Concept) -> int:
        return abs(_step(CONTACT, here.contact) - _step(CONTACT, other.contact)) + abs(
            _step(AUTOMATION, here.automation) - _step(AUTOMATION, other.automation)
        )

    others = [
        other for other in types(library) if other.id != concept and _facet(other) == _facet(here)
    ]
    return [other.id for other in sorted(others, key=steps)]


def entries(fields: Mapping) -> Iterator[tuple[Scalar, Scalar, Scalar]]:
    """(type, cell, value) of everything a matrix file says, with their places."""
    for concept, value in fields.entries:
        for cell, text in value.entries if isinstance(value, Mapping) else ():
            if isinstance(text, Scalar):
                yield concept, cell, text


def _entry(fields: Mapping, concept: str, cell: str) -> Scalar | None:
    value = fields.get(concept)
    return value.scalar(cell) if isinstance(value, Mapping) else None


def _step(scale: tuple[str, ...], value: str | None) -> int:
    return scale.index(value) if value else 0


def _kind(concept: Concept) -> str:
    return concept.kind.text if concept.kind else ""


def _facet(concept: Concept) -> str:
    return concept.facet.text if concept.facet else ""


def _broader(concept: Concept) -> list[str]:
    return [scalar.text for scalar in concept.broader]
