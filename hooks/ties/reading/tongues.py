"""The languages of the library, as library.yml names them."""

from __future__ import annotations

import re

from babel import Locale, UnknownLocaleError

from ties.fault import Fault
from ties.languages.language import Language
from ties.reading import schema
from ties.reading.loading import Loading, fields_of
from ties.reading.yamltree import Mapping

CODE = re.compile("[a-z]{2,3}")
"""A language's code (BCP 47, ISO 639), which is also its folder and part of every address."""


def languages(at: Loading, settings: Mapping) -> dict[str, Language]:
    """The languages that library.yml names, by their codes; what is none is reported."""
    found = {}
    for code, (key, fields) in at.nested(fields_of(settings, "languages"), schema.LANGUAGE).items():
        try:
            known = bool(CODE.fullmatch(code) and Locale.parse(code))
        except (ValueError, UnknownLocaleError):
            known = False
        if not known:
            at.faults.append(
                Fault(
                    "wrong-value",
                    key.place,
                    "languages|this is no language that CLDR knows",
                    "Write the language's two or three letters, such as el.",
                )
            )
            continue
        title = fields.scalar("title")
        found[code] = Language(code, title.text if title else code, _regional(at, code, fields))
    return found


def _regional(at: Loading, code: str, fields: Mapping) -> str:
    """The language's tag with a territory, where the library names one that CLDR knows."""
    tag = fields.scalar("locale")
    if tag is None or not tag.text.strip():
        return ""
    try:
        known = Locale.parse(tag.text, sep="-")
        parts = filter(None, (code, known.script, known.territory))
        right = bool(known.territory) and "-".join(parts) == tag.text
    except (ValueError, UnknownLocaleError):
        right = False
    if right:
        return tag.text
    at.faults.append(
        Fault(
            "wrong-value",
            tag.place,
            f"locale|this is no territory's form of {Language(code, code).english} that CLDR knows",
            f"Write {code}, a hyphen and a country's two capital letters, as en-GB says English "
            "in Britain; or remove the line.",
        )
    )
    return ""
