"""A translation is in its own language throughout.

A paragraph left in the source language stops a reader who cannot read it, in the
middle of the page. A page that is not translated at all is shown with a notice instead.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ties.languages.fold import key, words
from ties.languages.language import Language
from ties.languages.typography import letters
from ties.library import Library
from ties.page import Page
from ties.problem import Finding, quoted
from ties.reading.markup import MASK
from ties.translation import severity, source_page

ID = "untranslated-paragraph"

FEW = 4
"""Words up to which a text may be the same in two languages: names, a loan word, a number."""

LONG = 25
"""Letters from which on a text shows which script it is in."""

SHOWN = 40
"""Characters of a paragraph that a message quotes."""

WORD = re.compile(r"\w+")
QUOTED = re.compile(r"[«“„”][^«»“”„]*[»“”]")


def check(library: Library) -> Iterator[Finding]:
    """Yields a finding for every block like the source's, or mostly in another script."""
    for page in library.pages.values():
        source = source_page(library, page)
        if page.language == library.source:
            continue
        theirs = _texts(source) if source else {}
        original = {text for text, _ in theirs.values()}
        language = library.languages[page.language]
        for offset, (text, plain) in _texts(page).items():
            same = text in original and sum(1 for _ in words(text)) > FEW
            if same or _is_foreign(plain, language):
                shown = plain if len(plain) <= SHOWN else plain[:SHOWN].rsplit(" ", 1)[0] + " …"
                yield Finding(
                    page.place(offset),
                    f"{quoted(shown)} is not translated.",
                    f"Write it in {language.english}. A foreign title or name may "
                    "stay: put it in quotation marks.",
                    severity(library, page),
                )


def _texts(page: Page) -> dict[int, tuple[str, str]]:
    """The page's blocks by their offset: folded, and as they are."""
    found = {}
    for block in page.markup.blocks:
        if block.kind != "code":
            plain = " ".join(page.markup.prose[block.start : block.end].replace(MASK, "").split())
            found[block.start] = (key(plain), plain)
    return found


def _is_foreign(text: str, language: Language) -> bool:
    """Whether most letters outside quotation marks are of other scripts than the language's."""
    own = letters(language)
    if own is None:
        return False
    left = WORD.sub(
        lambda word: "" if _is_name(word.group(), own) else word.group(), QUOTED.sub("", text)
    )
    count = sum(map(str.isalpha, left))
    return count >= LONG and 2 * len(own.findall(left)) < count


def _is_name(word: str, own: re.Pattern[str]) -> bool:
    """Whether a word of another script may be a name: it has a capital."""
    return word[0].isupper() and not own.match(word)
