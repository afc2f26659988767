"""The library as a graph: which page links which.

Worked out from the links of the source text, so that it is the same in every
language. A link to a term leads to the term's home, and every link connects both
its ends.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from ties.address import is_relative, resolve
from ties.compile.whereabouts import Home, Use, use_at
from ties.library import Library
from ties.page import Page

NEAREST = 2
"""Pages named from a folder with which a page has no link."""


@dataclass(frozen=True)
class Link:
    """One link of the source text: from where, to where, and the question it stands in."""

    here: Home
    there: Home
    use: Use


class Connections:
    """Every link between two pages of the library."""

    def __init__(self, library: Library, pages: Sequence[Page], homes: Mapping[str, Home]) -> None:
        self._library, self._pages, self._homes = library, pages, homes
        self._links = list(self._find())
        self._of: dict[str, set[Home]] = defaultdict(set)
        for link in self._links:
            self._of[link.here.path].add(link.there)
            self._of[link.there.path].add(link.here)

    def of(self, path: str) -> dict[str, list[Home]]:
        """folder → its pages and sections that the page links or that link it, in order.

        From a folder without any, the pages that have most neighbours in common with it.
        """
        found: dict[str, list[Home]] = {}
        for page in self._pages:
            folder, _, name = page.path.rpartition("/")
            if folder and name != "index" and page.path != path:
                here = (home for home in self._of[path] if home.path == page.path)
                ranked = sorted(here, key=lambda home: _rank(page, home))
                found.setdefault(folder, []).extend(ranked)
        own = path.rpartition("/")[0]
        for folder, homes in found.items():
            if not homes and folder != own:
                homes += self._nearest(path, folder)
        return {folder: homes for folder, homes in found.items() if homes}

    def _nearest(self, path: str, folder: str) -> list[Home]:
        """The pages of a folder that share most neighbours with the page, in reading order."""
        around = self._around(path)
        shared = {
            page.path: len(around & self._around(page.path))
            for page in self._pages
            if page.path.startswith(f"{folder}/") and not page.path.endswith("/index")
        }
        best = sorted(shared, key=lambda other: -shared[other])[:NEAREST]
        return [Home(other) for other in shared if other in best and shared[other]]

    def _around(self, path: str) -> set[str]:
        return {home.path for home in self._of[path]} - {path}

    def questions(self, path: str) -> list[Use]:
        """The questions of other pages that link the page, or a section of it."""
        return [link.use for link in self._links if link.there.path == path and link.use.item]

    def _find(self) -> Iterator[Link]:
        for page in self._pages:
            for link in page.markup.links:
                there = None if link.image else self._there(page, link.target)
                if there and there.path != page.path:
                    yield Link(self._here(page, link.start), there, use_at(page, link.start))

    def _there(self, page: Page, target: str) -> Home | None:
        """Where a link leads to, or None where that is no page of the library."""
        if target.startswith("term:"):
            return self._homes.get(target.removeprefix("term:"))
        found = resolve(page, target) if is_relative(target) else None
        path = found[0].partition("/")[2].removesuffix(".md") if found else ""
        other = self._library.page(self._library.source, path)
        if not found or other is None:
            return None
        return self._home(other, found[1])

    def _here(self, page: Page, offset: int) -> Home:
        inside = (s.id for s in page.sections if s.start <= offset < s.end)
        return self._home(page, next(inside, ""))

    def _home(self, page: Page, section: str) -> Home:
        """The page, or its section where sections are about concepts."""
        describes = self._library.describes_sections(page) and section in self._homes
        return Home(page.path, section if describes else "")


def _rank(page: Page, home: Home) -> int:
    return page.ids.index(home.section) if home.section in page.ids else -1
