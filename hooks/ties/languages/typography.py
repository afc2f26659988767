"""How each language is set: its quotation marks, sentence ends and question marks.

Sources: CLDR 48 through ICU for the quotation marks of every language that the table
does not list; W3C Arabic & Persian Layout Requirements (alreq); the State Commission
of the Lithuanian Language (VLKK) for „ “ and ‚ ‘; the Unicode Standard, chapter 7.6,
for the Armenian marks. A language that is listed nowhere gets what its script has.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache

import icu
from babel.core import get_global

from ties.languages.language import Language

Pair = tuple[str, str]

RANGES = {
    "Latin": "A-Za-zªºÀ-ÖØ-öø-\u02af\u1e00-\u1eff",
    "Greek": "\u0370-\u0373\u0376\u0377\u037b-\u037d\u037f\u0386\u0388-\u03e1\u03f0-\u03ff"
    "\u1f00-\u1ffc",
    "Cyrillic": "\u0400-\u0481\u048a-\u052f\u1c80-\u1c88",
    "Armenian": "\u0531-\u0556\u0561-\u0587",
    "Hebrew": "\u05d0-\u05ea",
    "Arabic": "\u0620-\u063f\u0641-\u064a\u066e\u066f\u0671-\u06d3\u06d5\u06fa-\u06ff\u0750-\u077f",
    "Georgian": "\u10a0-\u10fa\u10fd-\u10ff\u1c90-\u1cba",
}
"""The letters of each script, for a regular expression's character class."""

LETTERS = {script: re.compile(f"[{letters}]") for script, letters in RANGES.items()}

LETTER = "".join(RANGES.values())
"""The letters of all these scripts, for a character class."""

QUESTION_MARKS = "?;\u037e\u055e\u061f\uff1f"
"""The question marks of all scripts; “;” is one in Greek only."""


@dataclass(frozen=True)
class InnerMarks:
    """Marks that stand inside a word, behind its stressed vowel."""

    marks: str
    vowels: str
    """The letters it may follow. Of a vowel written with two letters (Armenian ու), the first
    alone: the mark stands between them."""
    unstressed: str
    """The article at a word's end, which is never stressed."""


@dataclass(frozen=True)
class Typography:
    """What is right in one language."""

    quotes: tuple[Pair, ...]
    """The pairs that may stand in running text; a page keeps to one of them."""
    inner: tuple[Pair, ...]
    """The pairs that may stand inside a quotation."""
    end: str
    """What ends a sentence."""
    question: str
    question_inside: bool
    """True: the question mark stands inside the word that is asked about."""
    question_too: tuple[str, ...] = ()
    """The same question mark in another encoding, which not-nfc speaks of."""
    lead_in: str = ":"
    """What announces a list or a quotation."""
    dash: str = "–"
    marks: Mapping[str, str] = field(default_factory=dict)
    """Marks of other scripts that are typed by mistake, and what they should be."""
    letters: Mapping[str, str] = field(default_factory=dict)
    """Letters of the script that other languages use, and what they should be."""
    spaced: str = ""
    """Marks that have a space before them."""
    joiners: str = ""
    """Zero-width characters that the orthography needs."""
    isolates: bool = False
    """Whether balanced directional isolates may stand in the text."""
    end_mistyped: str = ""
    """What is typed for the end of a sentence because it looks the same."""
    inner_marks: InnerMarks | None = None

    @property
    def pairs(self) -> tuple[Pair, ...]:
        """Every pair of quotation marks that is right somewhere."""
        return self.quotes + self.inner


BY_SCRIPT: dict[str, dict[str, object]] = {
    "Greek": {"question": ";", "question_too": ("\u037e",)},
    "Armenian": {
        "end": "։",
        "end_mistyped": ":",
        "question": "՞",
        "question_inside": True,
        "lead_in": ".՝",
        "marks": {";": "."},
        "inner_marks": InnerMarks("՞՜՛", "աեէըիոօԱԵԷԸԻՈՕև", "ը"),
    },
    "Arabic": {"question": "؟", "isolates": True, "marks": {",": "،", ";": "؛"}},
    "Hebrew": {"isolates": True},
}

BY_LANGUAGE: dict[str, dict[str, object]] = {
    "ar": {
        "quotes": (("«", "»"), ("”", "“")),
        "inner": (("“", "”"), ("”", "“"), ("‘", "’")),
        "letters": {
            "ی": "ي",
            "ک": "ك",
            "ہ": "ه",
            "ھ": "ه",
            "ە": "ه",
            "ے": "ي",
            "گ": "غ",
            "پ": "ب",
            "ڤ": "ف",
            "چ": "تش",
            "ژ": "ج",
        },
    },
    "lt": {"inner": (("‚", "‘"), ("„", "“"))},
    "fa": {"joiners": "\u200c"},
    "ur": {"joiners": "\u200c"},
    "ckb": {"joiners": "\u200c"},
    "fr": {"spaced": "?!:;»"},
    "hi": {"end": "।"},
    "ne": {"end": "।"},
    "bn": {"end": "।"},
    "zh": {"end": "。", "question": "？"},
    "ja": {"end": "。", "question": "？"},
}


def letters(language: Language) -> re.Pattern[str] | None:
    """What matches a letter of the language's script; None for a script the table lacks."""
    likely = get_global("likely_subtags").get(language.code, "Latn")
    if language.script == "Latin" and "Latn" not in likely:
        return None  # Language.script falls back to Latin
    return LETTERS.get(language.script)


def typography(language: Language) -> Typography:
    """The typography of a language."""
    return _typography(language.code, language.script)


@lru_cache
def _typography(code: str, script: str) -> Typography:
    data = icu.LocaleData(code)
    start, end, inner_start, inner_end = (data.getDelimiter(i) for i in range(4))
    facts: dict[str, object] = {
        "quotes": ((start, end),),
        "inner": ((inner_start, inner_end),),
        "end": ".",
        "question": "?",
        "question_inside": False,
    }
    facts |= BY_SCRIPT.get(script, {})
    facts |= BY_LANGUAGE.get(re.split("[-_]", code)[0], {})
    return Typography(**facts)  # type: ignore[arg-type]
