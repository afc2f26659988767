"""Names between braces stand unchanged in the translation.

In their place readers see a number or a name. If one is lost, so is what it stood for.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ties.languages import plurals
from ties.library import Library
from ties.place import Place
from ties.problem import Finding, quoted
from ties.reading.catalogue import Catalogue, Message, form_offset

ID = "lost-placeholder"

PLACEHOLDER = re.compile(r"\{[^{}]*\}")
BRACE = re.compile(r"[{}]")

NUMBER = "{count}"
"""The placeholder for the number that chooses the plural form."""


def check(library: Library) -> Iterator[Finding]:
    """Yields a finding for every form that lacks a placeholder, changes or adds one.

    A form for one single number (1; in Arabic also 0 and 2) may say it in words.
    """
    for catalogue in library.catalogues.values():
        forms = plurals.declared(catalogue)
        for message in catalogue.messages.values():
            for index, text in enumerate(() if message.fuzzy else message.texts):
                may_omit = bool(message.plural_id) and (
                    forms is None or index >= len(forms) or len(forms[index]) <= 1
                )
                if text:
                    yield from _check(library, catalogue, message, index, may_omit)


def _check(
    library: Library, catalogue: Catalogue, message: Message, index: int, may_omit: bool
) -> Iterator[Finding]:
    text = message.texts[index]
    wanted = set(PLACEHOLDER.findall(message.id + message.plural_id))
    found = dict.fromkeys(PLACEHOLDER.findall(text))
    lost = sorted(wanted - found.keys() - ({NUMBER} if may_omit else set()))
    added = [name for name in found if name not in wanted]
    if not lost and not added:
        lone = BRACE.search(PLACEHOLDER.sub("", text))
        if lone and not BRACE.search(PLACEHOLDER.sub("", message.id + message.plural_id)):
            added = [lone.group()]
    for name in added:
        mend = f"Write {quoted(lost.pop(0))} instead." if lost else "Remove it."
        yield Finding(
            _place(library, catalogue, message, index, name),
            f"{quoted(name)} does not stand in {quoted(message.id)}.",
            mend,
        )
    for name in lost:
        yield Finding(
            _place(library, catalogue, message, index, ""),
            f"{quoted(name)} of {quoted(message.id)} is missing here.",
            f"Write {quoted(name)} where it belongs, just like this, with its braces.",
        )


def _place(
    library: Library, catalogue: Catalogue, message: Message, index: int, fragment: str
) -> Place:
    lines = library.files[catalogue.file]
    begin = form_offset(lines, message, index)
    at = lines.text.find(fragment, begin)
    return lines.place(at if at >= 0 else begin)
