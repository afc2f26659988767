"""The search index: for each language its words, where they stand, and the text for excerpts.

assets/search/<language>.json         pages, sections, words and postings; one file, loaded once
assets/search/<language>/<page>.json  section id → its text, to show what was found

Made from the library rather than from HTML, so nothing that a page adds for
navigation is found, and neither neutral pages nor fallbacks are there at all.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator

from ties.compile.escape import words as plain
from ties.languages.fold import readings, words
from ties.library import Library
from ties.page import Page, Section
from ties.reading.markup import MASK

FOLDER = "assets/search"

TITLE, LABEL, HEADING, TEXT = 3, 2, 1, 0
"""How much a word counts by where it stands (assets/index.mjs gives them their weights):
in the page's title; in its description or among its concept's names; in a heading or a
question; in the text."""

DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
"""The digits of a base-64 variable-length quantity, five bits each and one that says more follow."""


def index(library: Library) -> dict[str, str]:
    """The files by their path in the site; for every language that has pages of its own."""
    made: dict[str, str] = {}
    for code in library.languages:
        pages = [page for path in library.order if (page := library.page(code, path))]
        if pages:
            made[f"{FOLDER}/{code}.json"] = _json(_words(library, code, pages))
            for number, page in enumerate(pages):
                made[f"{FOLDER}/{code}/{number}.json"] = _json(dict(_texts(page)))
    return made


def _words(library: Library, code: str, pages: list[Page]) -> dict[str, object]:
    """What assets/index.mjs searches: see there for the form."""
    sections: list[tuple[int, str, str]] = []
    found: dict[str, dict[int, int]] = defaultdict(dict)
    for number, page in enumerate(pages):
        for section in page.sections:
            for word, weight in _said(library, code, page, section):
                counts = found[word]
                counts[len(sections)] = max(counts.get(len(sections), 0), weight)
            sections.append((number, section.id, plain(section.title)))
    for word in list(found):
        # A word with what Arabic attaches to it stands also for the word alone.
        for other in readings(word) - {word}:
            if other in found:
                for section_number, weight in found[word].items():
                    counts = found[other]
                    counts[section_number] = max(counts.get(section_number, 0), weight)
    known = sorted(found)
    return {
        "pages": [[page.address, plain(page.name)] for page in pages],
        "sections": sections,
        "words": " ".join(_front_coded(known)),
        "posts": " ".join(_post(found[word]) for word in known),
    }


def _said(library: Library, code: str, page: Page, section: Section) -> Iterator[tuple[str, int]]:
    """The words of a section with how much each counts; the lead also has the page's names."""
    if section.heading is None:
        yield from _weighted(page.name, TITLE)
        yield from _weighted(page.field("description"), LABEL)
        term = library.term(code, page.field("concept"))
        for label in (*term.labels, *term.forms) if term else ():
            yield from _weighted(label.text, LABEL)
    else:
        yield from _weighted(section.title, HEADING)
        term = library.term(code, section.id) if library.describes_sections(page) else None
        for label in (*term.labels, *term.forms) if term else ():
            yield from _weighted(label.text, TITLE)
    for item in page.items:
        if section.start <= item.block.start < section.end:
            yield from _weighted(item.question, HEADING)
    yield from _weighted(page.markup.prose[section.start : section.end].replace(MASK, " "), TEXT)


def _weighted(text: str, weight: int) -> Iterator[tuple[str, int]]:
    return ((word.text, weight) for word in words(text))


def _front_coded(known: list[str]) -> Iterator[str]:
    """Each word as the number of letters (base 36) it shares with the one before, and the rest."""
    before = ""
    for word in known:
        shared = 0
        while shared < min(len(word), len(before), 35) and word[shared] == before[shared]:
            shared += 1
        yield "0123456789abcdefghijklmnopqrstuvwxyz"[shared] + word[shared:]
        before = word


def _post(weights: dict[int, int]) -> str:
    """Sections as distances from the one before, each times four plus its weight."""
    digits = []
    before = 0
    for section in sorted(weights):
        digits.append(_quantity((section - before) * 4 + weights[section]))
        before = section
    return "".join(digits)


def _quantity(number: int) -> str:
    """A whole number as base-64 digits, five bits each, lowest first.

    >>> _quantity(0), _quantity(31), _quantity(32)
    ('A', 'f', 'gB')
    """
    digits = ""
    while True:
        number, low = number >> 5, number & 31
        digits += DIGITS[low + (32 if number else 0)]
        if not number:
            return digits


def _texts(page: Page) -> Iterator[tuple[str, str]]:
    """Each section's words as plain text, for excerpts."""
    for section in page.sections:
        prose = page.markup.prose[section.start : section.end].replace(MASK, "")
        yield section.id, " ".join(prose.split())


def _json(data: object) -> str:
    return json.dumps(data, ensure_ascii=False, sort_keys=True, separators=(",", ":")) + "\n"
