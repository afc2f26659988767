"""Which fields each file may have, described once; and the comparison of a file with that."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from ties.concept import AUTOMATION, CONTACT
from ties.reading.yamltree import Flaw, Mapping, Node, Scalar, Sequence
from ties.slug import is_slug


@dataclass(frozen=True)
class Field:
    """One field. `holds` names what its value must be (see CHECKS)."""

    holds: str
    required: bool = False
    choices: tuple[str, ...] = ()


@dataclass(frozen=True)
class Shape:
    """The fields a mapping may have, and what to call it in a message."""

    name: str
    fields: dict[str, Field]
    instead: dict[str, str] = field(default_factory=dict)
    """Fields that stand elsewhere under another name, with the name that is right here."""


CONCEPT = Shape(
    "a concept",
    {
        "kind": Field(
            "choice",
            required=True,
            choices=(
                "relationship-type",
                "means",
                "audience",
                "dimension",
                "goal",
                "channel",
                "idea",
            ),
        ),
        "facet": Field("choice", choices=("how-long", "form")),
        "broader": Field("ids"),
        "related": Field("ids"),
        "contact": Field("choice", choices=CONTACT),
        "automation": Field("choice", choices=AUTOMATION),
    },
)

TERM = Shape(
    "a term",
    {
        # Empty ones are spoken of by rules of their own: empty-label, undocumented-concept.
        "prefLabel": Field("label"),
        "altLabel": Field("labels"),
        "hiddenLabel": Field("labels"),
        "forms": Field("labels"),
        "avoid": Field("reasons"),
        "definition": Field("label"),
        "scopeNote": Field("words"),
        "status": Field("choice", choices=("proposed", "approved")),
    },
)

_PAGE = {
    "description": Field("words", required=True),
    "concept": Field("id"),
    "sources": Field("list"),
    "reviewed_by": Field("list"),
}

SOURCE_PAGE = Shape(
    "a page in the source language",
    {
        **_PAGE,
        "revision": Field("number", required=True),
        "author": Field("words", required=True),
    },
    instead={"translates": "revision", "translator": "author"},
)

TRANSLATION = Shape(
    "a translation",
    {
        **_PAGE,
        "translates": Field("number", required=True),
        "translator": Field("words", required=True),
    },
    instead={"revision": "translates", "author": "translator"},
)

LANGUAGE = Shape("a language", {"title": Field("words", required=True), "locale": Field("words")})

RESOURCES = ("guide", "reference", "how-to", "checklist", "lesson plan")
"""What a folder's pages may be called to machines (schema.org, learningResourceType): a short
list of our own in English, since LRMI's (2022) has ten broad types and nothing finer."""

KIND = Shape(
    "a kind of page",
    {
        "concept": Field("choice", choices=("true", "sections", "false")),
        "checklist": Field("choice", choices=("true", "false")),
        "resource": Field("choice", choices=RESOURCES),
        "sections": Field("list"),
    },
)

LIBRARY = Shape(
    "the library",
    {
        "source": Field("words", required=True),
        "languages": Field("fields", required=True),
        "order": Field("list", required=True),
        "kinds": Field("fields"),
        "sources": Field("numbers"),
    },
)

LEDGER = Shape(
    "the ledger",
    {
        "pages": Field("fields"),
        "concepts": Field("list"),
        "redirects": Field("addresses"),
    },
)

LEDGER_PAGE = Shape(
    "a page of the ledger",
    {
        "revision": Field("number", required=True),
        "sections": Field("digests", required=True),
        "questions": Field("digests"),
    },
)

DIGEST = re.compile(r"[1-9][0-9]{0,5} [0-9a-f]{12}")
"""What the ledger says of a section or question: REVISION DIGEST."""


def compare(fields: Mapping, shape: Shape) -> Iterator[Flaw]:
    """What in `fields` does not fit `shape`.

    Flaws are of kind unknown-field, missing-field or wrong-value; `detail` says what, `mend` how.
    """
    for key, value in fields.entries:
        known = shape.fields.get(key.text)
        if known is None:
            yield Flaw(
                "unknown-field", key.place, f"{key.text}|{shape.name}", _suggestion(key.text, shape)
            )
        elif wrong := _wrong(value, known):
            yield Flaw("wrong-value", value.place, f"{key.text}|{wrong[0]}", wrong[1])
    for name, known in shape.fields.items():
        if known.required and fields.get(name) is None:
            yield Flaw(
                "missing-field", fields.place, f"{name}|{shape.name}", f"Add a line “{name}: …”."
            )


def _suggestion(name: str, shape: Shape) -> str:
    if name in shape.instead:
        return f"Write “{shape.instead[name]}” instead: that is its name in {shape.name}."
    close = difflib.get_close_matches(name, shape.fields, n=1, cutoff=0.6)
    if close:
        return f"Did you mean “{close[0]}”?"
    return f"Remove the line. {shape.name.capitalize()} may have: {', '.join(shape.fields)}."


def _wrong(value: Node, field: Field) -> tuple[str, str] | None:
    """What is wrong with a value and how to mend it, or None."""
    match field.holds:
        case "words":
            return (
                None
                if _words(value)
                else ("words are expected", "Write the words behind the colon, on one line.")
            )
        case "number":
            return (
                None
                if _is_number(value)
                else ("a whole number is expected", "Write a number from 1 on.")
            )
        case "id":
            ok = isinstance(value, Scalar) and is_slug(value.text)
            return (
                None
                if ok
                else ("an id is expected", "Write the id of a concept, such as self-service.")
            )
        case "choice":
            ok = isinstance(value, Scalar) and value.text in field.choices
            return (
                None
                if ok
                else ("this value is not known", f"Choose one of: {', '.join(field.choices)}.")
            )
        case "ids":
            ok = isinstance(value, Sequence) and all(
                isinstance(i, Scalar) and is_slug(i.text) for i in value.items
            )
            return (
                None
                if ok
                else (
                    "a list of ids is expected",
                    "Write ids between square brackets: [self-service, trust].",
                )
            )
        case "label":
            return (
                None
                if isinstance(value, Scalar)
                else ("words are expected", "Write the words behind the colon, on one line.")
            )
        case "labels":
            ok = isinstance(value, Sequence) and all(isinstance(i, Scalar) for i in value.items)
            return (
                None
                if ok
                else (
                    "a list is expected",
                    "Write it between square brackets, with commas: [one, two].",
                )
            )
        case "addresses":
            ok = isinstance(value, Mapping) and all(_words(target) for _, target in value.entries)
            return (
                None
                if ok
                else (
                    "each former address needs the one that holds now",
                    "Write one a line: types/old: types/new.",
                )
            )
        case "numbers":
            ok = isinstance(value, Mapping) and all(
                _is_number(number) for _, number in value.entries
            )
            return (
                None
                if ok
                else (
                    "a whole number is expected behind each name",
                    "Write one a line: the name, a colon, a number from 1 on.",
                )
            )
        case "digests":
            ok = isinstance(value, Mapping) and all(
                isinstance(entry, Scalar) and DIGEST.fullmatch(entry.text)
                for _, entry in value.entries
            )
            return (
                None
                if ok
                else (
                    "a revision and a digest are expected behind each id",
                    "Take the line back as it was; only a command writes it.",
                )
            )
        case "list":
            ok = isinstance(value, Sequence) and all(_words(i) for i in value.items)
            return (
                None
                if ok
                else (
                    "a list is expected, none of it empty",
                    "Write it between square brackets, with commas: [one, two].",
                )
            )
        case "reasons":
            ok = isinstance(value, Mapping) and all(
                key.text.strip() and _words(reason) for key, reason in value.entries
            )
            return (
                None
                if ok
                else (
                    "each wording to avoid needs its reason",
                    "Write one a line: the wording, a colon, the reason.",
                )
            )
        case _:
            return (
                None
                if isinstance(value, Mapping)
                else ("fields with values are expected", "Indent one “name: value” a line below.")
            )


def _is_number(value: Node) -> bool:
    return isinstance(value, Scalar) and (value.number or 0) > 0


def _words(value: Node) -> bool:
    return isinstance(value, Scalar) and bool(value.text.strip())
