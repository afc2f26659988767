"""The interface's messages for the browser.

assets/words/<language>.json  message → its words, or {CLDR plural category → its words}
"""

from __future__ import annotations

import json

from ties.languages.interface import Words
from ties.library import Library

FOLDER = "assets/words"

NUMBERS = range(201)
"""Whole numbers in which every plural category of CLDR that a small count can have occurs."""


def words(library: Library) -> dict[str, str]:
    """The files by their path in the site; what a language does not say, the source's words."""
    made = {}
    source = library.catalogues.get(library.source)
    for code, language in library.languages.items():
        said = Words(library, code)
        entries: dict[str, object] = {}
        for message in source.messages.values() if source else ():
            if not message.plural_id:
                entries[message.id] = said(message.id)
                continue
            entries[message.id] = {
                language.locale.plural_form(number): said.pattern(
                    message.id, message.plural_id, number
                )
                for number in reversed(NUMBERS)
            }
        made[f"{FOLDER}/{code}.json"] = (
            json.dumps(entries, ensure_ascii=False, sort_keys=True, separators=(",", ":")) + "\n"
        )
    return made
