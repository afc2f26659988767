"""The matrix of what holds together, as a table for each type of relationship."""

from __future__ import annotations

from collections.abc import Iterator

from ties import fit
from ties.compile.context import Context, relative
from ties.compile.escape import attribute, plain
from ties.pictures.desk import capital

PATH = "fit"
"""The page below whose text the tables stand; each type's section has the type's id."""

VERDICTS = {"supports": "holds", "partly": "holds partly", "conflicts": "does not hold"}
"""The message for each verdict."""

OWNERS = {fit.OWN: "{channel}, your own", fit.PARTNER: "{channel}, a partner’s"}

MESSAGES = {
    "between": "between",
    "nobody": "nobody has hours for it",
    "turns": "several people take turns, beside other work",
    "named": "a named person has hours kept free for it",
}
"""The cells that are no concepts, and the message for each."""


def tables(context: Context, code: str) -> str:
    """A section for every type, in the language `code`; "" for a library without a matrix."""
    if not context.library.fit.entries:
        return ""
    return "\n\n".join(
        f"## {context.say(code, concept.id, context.label(code, concept.id))} {{#{concept.id}}}\n\n"
        f"{_table(context, code, concept.id)}"
        for concept in fit.types(context.library)
    )


def groups(context: Context, code: str) -> list[tuple[str, list[tuple[str, str]]]]:
    """The cells with their names under the names of their groups: channel, depth, focus, people."""
    library, words = context.library, context.words[code]

    def named(cells: Iterator[str] | tuple[str, ...] | list[str]) -> list[tuple[str, str]]:
        return [
            (
                cell,
                capital(words(MESSAGES[cell])) if cell in MESSAGES else context.label(code, cell),
            )
            for cell in cells
        ]

    channels = [
        (f"{whose}-{channel}", words(OWNERS[whose], channel=context.label(code, channel)))
        for channel, owners in fit.channels(library)
        for whose in owners
    ]
    return [
        (context.label(code, "channel"), channels),
        (context.label(code, "depth"), named(fit.DEPTHS)),
        (context.label(code, "focus"), named(fit.goals(library))),
        (words("Who does the work"), named(fit.PEOPLE)),
    ]


def _table(context: Context, code: str, concept: str) -> str:
    words = context.words[code]
    heads = "".join(
        f'<th scope="col">{attribute(words(head))}</th>'
        for head in ("What you choose", "Verdict", "Why")
    )
    bodies = "".join(
        f'<tbody><tr class="group"><th colspan="3" scope="rowgroup">{attribute(group)}</th></tr>'
        + "".join(_row(context, code, concept, cell, name) for cell, name in cells)
        + "</tbody>"
        for group, cells in groups(context, code)
    )
    home = context.explained(concept)
    link = (
        f"[{plain(context.label(code, concept))}]({relative(home.path, PATH)})\n\n"
        if home.path != "glossary"
        else ""
    )
    return f'{link}<table class="matrix"><thead><tr>{heads}</tr></thead>{bodies}</table>'


def _row(context: Context, code: str, concept: str, cell: str, name: str) -> str:
    verdict = fit.verdict(context.library, concept, cell)
    said = attribute(context.words[code](VERDICTS[verdict])) if verdict else ""
    return (
        f'<tr><th scope="row">{attribute(name)}</th>'
        f'<td class="{verdict}">{said}</td>'
        f"{_why(context, code, concept, cell)}</tr>"
    )


def _why(context: Context, code: str, concept: str, cell: str) -> str:
    library = context.library
    own = fit.reason(library, code, concept, cell)
    if own:
        return f"<td>{attribute(own.text)}</td>"
    source = library.languages[library.source]
    found = fit.reason(library, source.code, concept, cell)
    text = attribute(found.text) if found else ""
    return f'<td lang="{source.code}" dir="{source.dir}">{text}</td>'
