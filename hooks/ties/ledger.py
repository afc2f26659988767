"""Promises kept: every published address and id, and when its meaning last changed.

content/ledger.yml is written by `python -m ties revise` and read here. For each
page it holds the revision, and for each section and question the revision in
which its meaning last changed with a digest of the source text at that time.
"""

from __future__ import annotations

import hashlib
import unicodedata
from collections.abc import Mapping as MappingOf
from dataclasses import dataclass
from functools import lru_cache

from ties.library import Library
from ties.page import Page, Section
from ties.reading.yamltree import Mapping, Scalar

FILE = "content/ledger.yml"

LEAD = "top"
"""The key under which a page's lead (the text before its first section) is kept."""


GONE = "0" * 12
"""The digest of a section or question that is gone, since the revision beside it."""

GLOSSARY = "glossary"
"""The page on which every concept has its id; its address is "glossary#" and the id."""


@dataclass(frozen=True)
class Entry:
    """What the ledger knows of one section or question."""

    revision: int
    digest: str


Entries = MappingOf[str, Entry]


@dataclass(frozen=True)
class Promise:
    """What the ledger knows of one page."""

    revision: int
    sections: Entries
    questions: Entries


@lru_cache(maxsize=1)
def promises(library: Library) -> dict[str, Promise]:
    """The ledger's pages by their path. What cannot be understood is left out."""
    found = {}
    pages = library.ledger.get("pages")
    for key, value in pages.entries if isinstance(pages, Mapping) else ():
        if isinstance(value, Mapping):
            revision = value.scalar("revision")
            number = revision.number if revision else None
            found[key.text] = Promise(
                number or 1, _entries(value, "sections"), _entries(value, "questions")
            )
    return found


def concepts(library: Library) -> frozenset[str]:
    """The ids of every concept ever published."""
    return frozenset(item.text for item in library.ledger.scalars("concepts"))


def redirects(library: Library) -> dict[Scalar, Scalar]:
    """From every former address ("types/old", "types/self-service#old") to the one that holds."""
    value = library.ledger.get("redirects")
    entries = value.entries if isinstance(value, Mapping) else ()
    return {old: new for old, new in entries if isinstance(new, Scalar)}


def exists(library: Library, address: str) -> bool:
    """Whether "types/self-service", or "types/self-service#fits", is an address of the source."""
    path, mark, identifier = address.partition("#")
    page = library.page(library.source, path)
    if page is None or not mark:
        return page is not None
    return identifier in page.id_set or (path == GLOSSARY and identifier in library.concepts)


def digest(text: str) -> str:
    """Twelve hexadecimal digits for a text; spacing at line ends does not count."""
    lines = unicodedata.normalize("NFC", text).strip().split("\n")
    plain = "\n".join(line.rstrip() for line in lines)
    return hashlib.sha256(plain.encode()).hexdigest()[:12]


def section_digests(page: Page) -> dict[str, str]:
    """A digest of every section of a page, heading included, by the section's id."""
    return {
        section.id or LEAD: digest(_heading(page, section) + page.text[section.start : section.end])
        for section in page.sections
        if section.id or section.heading is None
    }


def _heading(page: Page, section: Section) -> str:
    """A section's heading. That of the lead is the page's title with its description."""
    titles = (section.title,) if section.heading else (page.field("description"), page.name)
    return "".join(f"{title}\n" for title in titles)


def section_names(page: Page) -> frozenset[str]:
    """The ids of the sections of a page, with LEAD for its lead."""
    return frozenset(section.id for section in page.sections if section.id) | {LEAD}


def question_digests(page: Page) -> dict[str, str]:
    """A digest of every question of a page, help included, by the question's id."""
    return {item.id: digest(item.question + "\n" + item.help) for item in page.items if item.id}


def outdated(library: Library, page: Page) -> tuple[str, ...]:
    """The ids of the sections that changed or went since the revision a translation was made from.

    Empty for a page in the source language and for one that says nothing of its revision.
    """
    promise = promises(library).get(page.path)
    translated = page.number("translates")
    if page.language == library.source or promise is None or translated is None:
        return ()
    source = library.page(library.source, page.path)
    standing = section_names(source) if source else frozenset()
    return tuple(
        name
        for name, entry in promise.sections.items()
        if entry.revision > translated and (name in standing or entry.digest == GONE)
    )


def _entries(fields: Mapping, name: str) -> dict[str, Entry]:
    value = fields.get(name)
    found = {}
    for key, item in value.entries if isinstance(value, Mapping) else ():
        if isinstance(item, Scalar):
            revision, _, text = item.text.partition(" ")
            number = Scalar(revision, item.place).number
            if number is not None:
                found[key.text] = Entry(number, text)
    return found
