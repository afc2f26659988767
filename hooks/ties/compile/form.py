"""What the designer's form offers in a language: values with their names."""

from __future__ import annotations

from ties import fit, lens
from ties.compile.context import Context
from ties.compile.matrix import groups
from ties.library import Library

Choices = list[tuple[str, str]]


def offers(context: Context, code: str) -> dict[str, object]:
    """The choices of each question of the form, in the order in which they are shown.

    "channels" has (name, [(cell, "own" or "partner")]), "means" (id, name, ids of the types it
    belongs to), every other name (value, label).
    """
    library = context.library

    def named(ids: list[str]) -> Choices:
        return [(each, context.label(code, each)) for each in ids]

    _, (_, depths), _, (_, people) = groups(context, code)
    return {
        "people": named([*lens.PEOPLE, "sponsors", "ambassadors"]),
        "length": named(_types(library, "how-long")),
        "form": named(_types(library, "form")),
        "depth": depths,
        "focus": named(fit.goals(library)),
        "work": people,
        "channels": [
            (context.label(code, channel), [(f"{whose}-{channel}", whose) for whose in owners])
            for channel, owners in fit.channels(library)
        ],
        "means": [
            (
                concept.id,
                context.label(code, concept.id),
                " ".join(b.text for b in concept.broader),
            )
            for concept in library.concepts.values()
            if concept.kind and concept.kind.text == "means"
        ],
    }


def _types(library: Library, facet: str) -> list[str]:
    return [
        concept.id
        for concept in fit.types(library)
        if concept.facet and concept.facet.text == facet
    ]
