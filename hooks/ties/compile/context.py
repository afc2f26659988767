"""What every compiled page asks for, worked out once for a library."""

from __future__ import annotations

import posixpath
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from ties import ledger
from ties.compile.escape import phrase, plain
from ties.concept import Term
from ties.languages.interface import Words
from ties.library import Library
from ties.page import Item, Page


@dataclass(frozen=True)
class Use:
    """A place that links a concept: a page, and a question of it where the link stands in one."""

    path: str
    item: Item | None


class Context:
    """Look-ups shared by all pages. Reads the library, changes nothing."""

    def __init__(self, library: Library) -> None:
        self.library = library
        self.words = {code: Words(library, code) for code in library.languages}

    @cached_property
    def pages_about(self) -> dict[str, str]:
        """concept → path of the page that is about it."""
        return {
            page.field("concept"): page.path
            for page in self.library.pages_in(self.library.source)
            if page.field("concept")
        }

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
        order = {path: index for index, path in enumerate(self.library.order)}
        pages = sorted(
            self.library.pages_in(self.library.source),
            key=lambda page: order.get(page.path, len(order)),
        )
        for page in pages:
            spans = [(item.block.start, item) for item in page.items]
            ends = [block.start for block in page.headings]
            for link in page.markup.links:
                if not link.target.startswith("term:"):
                    continue
                item = next((item for start, item in reversed(spans) if start <= link.start), None)
                if item and any(item.block.start < end <= link.start for end in ends):
                    item = None
                use = Use(page.path, item)
                uses = found[link.target.removeprefix("term:")]
                if use not in uses:
                    uses.append(use)
        return found

    def text(self, code: str, path: str) -> Page:
        """The page in a language, or its source where there is no translation."""
        page = self.library.page(code, path) or self.library.page(self.library.source, path)
        assert page is not None, path
        return page

    def term(self, code: str, concept: str) -> Term | None:
        """The concept's words in a language, or in the source language."""
        return self.library.term(code, concept) or self.library.term(self.library.source, concept)

    def say(self, code: str, concept: str, text: str) -> str:
        """Words of a concept as Markdown for a page in language `code`.

        Where the language has no words for the concept, they are the source
        language's, and marked as such.
        """
        if self.library.term(code, concept):
            return plain(text)
        source = self.library.languages[self.library.source]
        return phrase(text, source.code, source.dir)

    def link_to(self, concept: str, path: str) -> str:
        """The link from the page `path` to a concept: its own page, else its glossary entry."""
        about = self.pages_about.get(concept)
        if about and about != path:
            return relative(about, path)
        return relative("glossary", path) + "#" + concept

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
