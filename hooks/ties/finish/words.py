"""The interface's messages for the browser, with the language's own rules for them.

assets/words/<language>.json  {"said": {message: its words, or a list of its plural forms},
                               "form": for each number below 200 the digit of its plural form,
                               "days": for each month a date with {day} and {year}}

Browsers do not know the plurals and months of every language (Chromium lacks Armenian), and
what the scripts say must agree with what the pages say.
"""

from __future__ import annotations

import json
from datetime import date

from babel.dates import format_date

from ties.languages.interface import Words
from ties.languages.language import Language
from ties.library import Library

FOLDER = "assets/words"

NUMBERS = 200
"""Plural rules of CLDR look at the last two digits: what holds for 100 to 199 holds for all above."""


def words(library: Library) -> dict[str, str]:
    """The files by their path in the site; what a language does not say, the source's words."""
    made = {}
    source = library.catalogues.get(library.source)
    for code, language in library.languages.items():
        said = Words(library, code)
        entries: dict[str, str | list[str]] = {}
        for message in source.messages.values() if source else ():
            entries[message.id] = (
                said.forms(message.id, message.plural_id) if message.plural_id else said(message.id)
            )
        data = {
            "said": entries,
            "form": "".join(str(said.form(number)) for number in range(NUMBERS)),
            "days": _days(language),
        }
        made[f"{FOLDER}/{code}.json"] = (
            json.dumps(data, ensure_ascii=False, sort_keys=True, separators=(",", ":")) + "\n"
        )
    return made


def _days(language: Language) -> list[str]:
    """A long date of each month, as the pages write it, with its day and year left open."""
    return [
        format_date(date(1999, month, 28), "long", language.regional)
        .replace("28", "{day}")
        .replace("1999", "{year}")
        for month in range(1, 13)
    ]
