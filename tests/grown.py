"""The library as it might be with 200 pages a language, to see what its search would cost.

Nobody has written those pages, so they are made from the real ones, the same each time: a
copy under a new path, with its sections, links and questions, in which the words that only
few pages have give way to others. Some of those are coined, the beginning of one real word
with the end of another; how many, follows from how the real vocabulary grows with the pages
(Heaps' law, fitted to half of the pages and all of them). Common words stay, and so does the
glossary: a library that grew would also gain concepts, which this does not count. It is an
estimate by construction, not a measurement of text that exists.
"""

from __future__ import annotations

import math
import random
import shutil
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from ties.finish import search
from ties.languages.fold import WORD, fold, words
from ties.library import Library
from ties.page import Page
from ties.reading.markup import parse

PAGES = 200

FEW = 3
"""Pages that a word stands on, at most, to be one of a page's own words."""


def site(library: Library, real: Path, target: Path) -> Path:
    """The assets of the built site `real` in the folder `target`, with the grown library's index."""
    shutil.copytree(real / "assets", target / "assets", dirs_exist_ok=True)
    for path, text in search.index(grown(library)).items():
        file = target / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")
    return target


def grown(library: Library) -> Library:
    """The library with PAGES pages in each language, under paths of the same folders."""
    models = [path for path in library.order if "/" in path and not path.endswith("/index")]
    copies = [
        (f"{models[n % len(models)]}-{n // len(models) + 2}", models[n % len(models)])
        for n in range(PAGES - len(library.order))
    ]
    pages = dict(library.pages)
    for code in library.languages:
        own = [page for path in library.order if (page := library.page(code, path))]
        mixer = Mixer(code, own)
        for path, model in copies:
            page = library.page(code, model)
            if page:
                pages[code, path] = mixer.copy(page, path)
    order = (*library.order, *(path for path, _ in copies))
    return replace(library, order=order, pages=pages)


class Mixer:
    """Makes copies of a language's pages with other words in them."""

    def __init__(self, code: str, pages: list[Page]) -> None:
        self._random = random.Random(code)
        said = [set(vocabulary(page)) for page in pages]
        self._pages = Counter(word for one in said for word in one)
        self._known = set(self._pages)
        self._rare = sorted(word for word, count in self._pages.items() if count <= FEW)
        half = set().union(*said[::2])
        self._growth = math.log(len(self._known) / len(half)) / math.log(len(said) / len(said[::2]))
        self._first, self._made, self._owed = len(pages), 0, 0.0

    def copy(self, page: Page, path: str) -> Page:
        """A page like `page` at `path`, with as many new words as one page more would bring."""
        before = self._first + self._made
        self._made += 1
        self._owed += len(self._pages) * (
            ((before + 1) / self._first) ** self._growth - (before / self._first) ** self._growth
        )
        own = sorted({word for word in vocabulary(page) if self._pages[word] <= FEW})
        self._random.shuffle(own)
        instead = {}
        for word in own:
            if self._owed >= 1:
                self._owed -= 1
                instead[word] = self._coined()
            else:
                instead[word] = self._random.choice(self._rare)
        text = _with(page, instead)
        return Page(
            page.language,
            path,
            page.file,
            text,
            page.body_start,
            page.front,
            parse(text, page.body_start),
        )

    def _coined(self) -> str:
        """A word that the language does not have, and might."""
        while True:
            one, other = self._random.choice(self._rare), self._random.choice(self._rare)
            word = fold(one[: (len(one) + 1) // 2] + other[len(other) // 2 :])
            if word not in self._known and WORD.fullmatch(word):
                self._known.add(word)
                self._rare.append(word)
                return word


def vocabulary(page: Page) -> Iterator[str]:
    """The folded words of a page's text that are not numbers."""
    found = (word.text for word in words(page.markup.prose[page.body_start :]))
    return (word for word in found if not word.isdigit())


def _with(page: Page, instead: dict[str, str]) -> str:
    """The page's text with some words replaced; capitals stay where they were."""
    made, at = [], 0
    for word in words(page.markup.prose):
        other = instead.get(word.text) if word.start >= page.body_start else None
        if other is None:
            continue
        capital = page.text[word.start].isupper()
        made += [page.text[at : word.start], other[:1].upper() + other[1:] if capital else other]
        at = word.end
    return "".join(made) + page.text[at:]
