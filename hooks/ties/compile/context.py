"""What every compiled page asks for, worked out once for a library."""

from __future__ import annotations

import posixpath
from collections import defaultdict
from collections.abc import Iterator
from functools import cached_property

from ties import ledger
from ties.address import GLOSSARY
from ties.compile.escape import phrase, plain
from ties.compile.graph import Connections
from ties.compile.whereabouts import Home, Use, use_at
from ties.concept import Term
from ties.history import Days, days
from ties.languages.interface import Words
from ties.library import Library
from ties.page import Page
from ties.pictures.desk import capital


class Context:
    """Look-ups shared by all pages. Reads the library, changes nothing."""

    def __init__(self, library: Library) -> None:
        self.library = library
        self.words = {code: Words(library, code) for code in library.languages}

    @cached_property
    def days(self) -> dict[str, Days]:
        """content file → the days it was first published and last changed."""
        return days(self.library.root)

    @cached_property
    def sources(self) -> list[Page]:
        """The pages of the source language in reading order."""
        order = {path: index for index, path in enumerate(self.library.order)}
        return sorted(
            self.library.pages_in(self.library.source),
            key=lambda page: order.get(page.path, len(order)),
        )

    @cached_property
    def homes(self) -> dict[str, Home]:
        """concept → where the library speaks of it: its own page, or its section of a page."""
        found = {}
        for page in self.library.pages_in(self.library.source):
            if page.field("concept"):
                found[page.field("concept")] = Home(page.path)
            elif self.library.describes_sections(page):
                for section in page.sections:
                    if section.level == 2 and section.id in self.library.concepts:
                        found[section.id] = Home(page.path, section.id)
        return found

    @cached_property
    def connections(self) -> Connections:
        """Every link between two pages."""
        return Connections(self.library, self.sources, self.homes)

    @cached_property
    def narrower(self) -> dict[str, list[str]]:
        """concept → the concepts directly below it, in the scheme's order."""
        below: dict[str, list[str]] = defaultdict(list)
        for concept in self.library.concepts.values():
            for parent in concept.broader:
                below[parent.text].append(concept.id)
        return below

    @cached_property
    def uses(self) -> dict[str, list[Use]]:
        """concept → the pages and questions of the source language that link it.

        Worked out from the source, so that it is the same in every language.
        """
        found: dict[str, list[Use]] = defaultdict(list)
        for page in self.sources:
            for link in page.markup.links:
                if link.target.startswith("term:"):
                    use = use_at(page, link.start)
                    uses = found[link.target.removeprefix("term:")]
                    if use not in uses:
                        uses.append(use)
        return found

    def has(self, path: str) -> bool:
        """Whether the library has a page of this path."""
        return self.library.page(self.library.source, path) is not None

    def text(self, code: str, path: str) -> Page:
        """The page in a language, or its source where there is no translation."""
        page = self.library.page(code, path) or self.library.page(self.library.source, path)
        assert page is not None, path
        return page

    def term(self, code: str, concept: str) -> Term | None:
        """The concept's words in a language, or in the source language."""
        return self.library.term(code, concept) or self.library.term(self.library.source, concept)

    def label(self, code: str, concept: str) -> str:
        """What a concept is called in a language, with a capital where its script has them."""
        term = self.term(code, concept)
        return capital(term.label if term else concept)

    def say(self, code: str, concept: str, text: str) -> str:
        """Words of a concept as Markdown for a page in language `code`.

        Where the language has no words for the concept, they are the source
        language's, and marked as such.
        """
        if self.library.term(code, concept):
            return plain(text)
        source = self.library.languages[self.library.source]
        return phrase(text, source.code, source.dir)

    def explained(self, concept: str) -> Home:
        """Where a reader who meets a concept's word is led.

        It is the page or section that has the concept's name; who meets any other
        word wants its definition first, so that is its glossary entry.
        """
        home = self.homes.get(concept)
        if home and concept in (home.section, home.path.rpartition("/")[2]):
            return home
        return Home(GLOSSARY, concept)

    def link_to(self, concept: str, path: str) -> str:
        """The link from the page `path` to where a concept is explained, other than itself."""
        home = self.explained(concept)
        if home == Home(path):
            home = Home(GLOSSARY, concept)
        return relative(home.path, path) + (f"#{home.section}" if home.section else "")

    def address(self, home: Home) -> str:
        """The address below a language: types/self-service/, glossary/#trust."""
        page = self.library.page(self.library.source, home.path)
        address = page.address if page else f"{home.path}/"
        return address + (f"#{home.section}" if home.section else "")

    def states(self, path: str) -> Iterator[tuple[str, str]]:
        """For every language, how its version of a page stands: current, outdated or missing."""
        for code in self.library.languages:
            page = self.library.page(code, path)
            if page is None:
                yield code, "missing"
            else:
                yield code, "outdated" if ledger.outdated(self.library, page) else "current"


def relative(target: str, path: str) -> str:
    """The Markdown link from the page `path` to the page `target`, both without language."""
    return posixpath.relpath(target, posixpath.dirname(path) or ".") + ".md"
