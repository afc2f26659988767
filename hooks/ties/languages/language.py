"""A language of the library and what CLDR knows about it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from babel import Locale
from babel.core import get_global

SCRIPTS = {
    "Grek": "Greek",
    "Latn": "Latin",
    "Armn": "Armenian",
    "Arab": "Arabic",
    "Cyrl": "Cyrillic",
    "Hebr": "Hebrew",
    "Geor": "Georgian",
}
"""ISO 15924 codes with the word that Unicode character names begin with."""


@dataclass(frozen=True)
class Language:
    """One language, named by its BCP 47 tag. `title` is the library's name in it; `tag` is
    its tag with the territory whose customs it follows (en-GB), or "" for none in particular."""

    code: str
    title: str
    tag: str = ""

    @cached_property
    def locale(self) -> Locale:
        """Babel's locale. `code` was checked by the loader, so this does not raise."""
        return Locale.parse(self.code)

    @cached_property
    def regional(self) -> Locale:
        """Babel's locale for dates, with the territory where one is named; checked by the loader."""
        return Locale.parse(self.tag or self.code, sep="-")

    @property
    def name(self) -> str:
        """The language's own name, with a capital, for switches and lists."""
        name = self.locale.get_display_name(self.code) or self.code
        return name[:1].upper() + name[1:]

    @property
    def english(self) -> str:
        """The language's English name, for messages."""
        return self.locale.get_display_name("en") or self.code

    @property
    def dir(self) -> str:
        """ltr or rtl."""
        return self.locale.text_direction

    @cached_property
    def script(self) -> str:
        """The script as Unicode character names spell it: Greek, Latin, Armenian, Arabic."""
        likely = get_global("likely_subtags").get(self.code, "")
        for part in likely.split("_"):
            if part in SCRIPTS:
                return SCRIPTS[part]
        return "Latin"
