"""What the loader understood, frozen: the library as data."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from ties.languages.language import Language
from ties.place import Lines, Place
from ties.reading.catalogue import Catalogue
from ties.reading.markup import MASK, Block, Link, Markup, links
from ties.reading.yamltree import Mapping as Fields
from ties.reading.yamltree import Scalar


@dataclass(frozen=True)
class Fault:
    """Something the loader could not read or had to leave out. A rule puts it in words.

    `kind` is the ID of that rule.
    """

    kind: str
    place: Place
    detail: str
    mend: str = ""


HIDING = frozenset(
    (
        "missing-file",
        "unreadable-file",
        "too-large",
        "symbolic-link",
        "unexpected-file",
        "broken-yaml",
        "yaml-feature",
        "broken-catalogue",
        "missing-front-matter",
        "too-complex",
    )
)
"""The kinds of faults after which a file is not, or not wholly, understood."""


@dataclass(frozen=True)
class Concept:
    """A concept of the shared scheme (SKOS): no words, only what it is and where it hangs."""

    id: str
    place: Place
    kind: Scalar | None
    facet: Scalar | None
    broader: tuple[Scalar, ...]
    related: tuple[Scalar, ...]


@dataclass(frozen=True)
class Term:
    """The words of one language for one concept (SKOS labels, TBX deprecated terms)."""

    id: str
    place: Place
    pref: Scalar | None
    alt: tuple[Scalar, ...]
    hidden: tuple[Scalar, ...]
    forms: tuple[Scalar, ...]
    avoid: tuple[tuple[Scalar, Scalar], ...]
    """Wording to avoid, each with its reason."""
    definition: Scalar | None
    scope_note: Scalar | None
    status: Scalar | None

    @property
    def label(self) -> str:
        """The preferred label, or the id where there is none."""
        return self.pref.text if self.pref and self.pref.text else self.id

    @property
    def labels(self) -> tuple[Scalar, ...]:
        """Every label: preferred, alternative and hidden."""
        return ((self.pref,) if self.pref else ()) + self.alt + self.hidden

    @property
    def approved(self) -> bool:
        """Whether a native reviewer has confirmed the words."""
        return self.status is not None and self.status.text == "approved"


@dataclass(frozen=True)
class Item:
    """A question: one task-list item with its id, its help, and the section it stands in."""

    id: str | None
    question: str
    help: str
    """The help's Markdown, without indentation; empty where there is none."""
    section: str
    block: Block


@dataclass(frozen=True)
class Section:
    """A heading with the text down to the next heading. The lead has the id ""."""

    id: str
    title: str
    level: int
    start: int
    end: int
    """`start` and `end` are offsets of the section's text, its heading line left out."""
    heading: Block | None


@dataclass(frozen=True)
class Page:
    """One Markdown file in one language. `path` is what its versions share: types/self-service."""

    language: str
    path: str
    file: str
    text: str
    body_start: int
    front: Fields
    markup: Markup

    @cached_property
    def lines(self) -> Lines:
        """The file's lines and places."""
        return Lines(self.file, self.text)

    def place(self, offset: int) -> Place:
        """The place of an offset in the file's text."""
        return self.lines.place(offset)

    @property
    def kind(self) -> str:
        """The folder: types, checklists, …; "index" for a folder's own page, "" at the top."""
        folder, _, name = self.path.rpartition("/")
        return "index" if folder and name == "index" else folder

    @property
    def address(self) -> str:
        """The neutral address: "" for home, "types/", "types/self-service/"."""
        path = self.path.removesuffix("index")
        return path if path == "" or path.endswith("/") else path + "/"

    @cached_property
    def title(self) -> Block | None:
        """The level-1 heading, if there is one."""
        return next((b for b in self.headings if b.level == 1), None)

    @property
    def name(self) -> str:
        """The title's words, or the path where there is none."""
        return self.title.text if self.title else self.path

    @cached_property
    def headings(self) -> tuple[Block, ...]:
        """Every heading, in order."""
        return tuple(b for b in self.markup.blocks if b.kind == "heading")

    @cached_property
    def sections(self) -> tuple[Section, ...]:
        """The lead, then every section, each down to the next heading."""
        starts: list[Block | None] = [None, *(h for h in self.headings if h.level > 1)]
        first = self.text.find("\n", self.title.end) + 1 if self.title else self.body_start
        found = []
        for index, heading in enumerate(starts):
            begin = first if heading is None else self._line_after(heading)
            following = starts[index + 1] if index + 1 < len(starts) else None
            end = self._line_start(following) if following else len(self.text)
            found.append(
                Section(
                    (heading.id or "") if heading else "",
                    heading.text if heading else "",
                    heading.level if heading else 1,
                    begin,
                    max(begin, end),
                    heading,
                )
            )
        return tuple(found)

    @cached_property
    def items(self) -> tuple[Item, ...]:
        """Every question of the page, in order."""
        blocks = self.markup.blocks
        found = []
        for index, block in enumerate(blocks):
            if block.kind != "question":
                continue
            last = index
            while (
                last + 1 < len(blocks)
                and blocks[last + 1].kind not in ("question", "heading")
                and blocks[last + 1].level >= 2
            ):
                last += 1
            help_text = ""
            if last > index:
                begin = self._line_after(block)
                help_text = "\n".join(
                    line[4:] if line.startswith("    ") else line.lstrip()
                    for line in self.text[begin : blocks[last].end].strip("\n").split("\n")
                )
            section = next((s.id for s in reversed(self.sections) if s.start <= block.start), "")
            found.append(Item(block.id, block.text, help_text, section, block))
        return tuple(found)

    @cached_property
    def ids(self) -> tuple[str, ...]:
        """Every id of the page in the order of the text, headings and questions alike."""
        return tuple(b.id for b in self.markup.blocks if b.id)

    @cached_property
    def all_links(self) -> tuple[Link, ...]:
        """Every link of the text itself, also where a backtick makes it look like code.

        Readers of Markdown differ in what they take for code; rules about harm read these.
        """
        return links(self.text, self.body_start)

    @cached_property
    def id_set(self) -> frozenset[str]:
        """`ids` for looking up."""
        return frozenset(self.ids)

    @cached_property
    def terms(self) -> tuple[str, ...]:
        """The ids of the concepts the page links, each once, in order."""
        return tuple(
            dict.fromkeys(
                link.target.removeprefix("term:")
                for link in self.markup.links
                if link.target.startswith("term:")
            )
        )

    @property
    def machine_drafted(self) -> bool:
        """Whether the text comes from a machine and nobody is named who has read it since."""
        author = self.field("translator") or self.field("author")
        return author == "machine" and not self.front.scalars("reviewed_by")

    def number(self, name: str) -> int | None:
        """The whole number in the front-matter field `name`, or None."""
        value = self.front.scalar(name)
        return value.number if value else None

    def field(self, name: str) -> str:
        """The text in the front-matter field `name`, or ""."""
        value = self.front.scalar(name)
        return value.text if value else ""

    def _line_after(self, block: Block) -> int:
        newline = self.text.find("\n", block.end)
        return len(self.text) if newline == -1 else newline + 1

    def _line_start(self, block: Block) -> int:
        return self.text.rfind("\n", 0, block.start) + 1


@dataclass(frozen=True)
class Stretch:
    """A block of a passage: its kind as in markup.Block, or the field a text stands in."""

    kind: str
    start: int
    end: int


SOLID = re.compile(rf"[^\s{MASK}]+")
"""Words with what is attached to them, in the prose of a passage."""


@dataclass(frozen=True)
class Passage:
    """A reader's words in one language, wherever they stand.

    `prose` has the words with MASK (see markup) for everything else. Pages, their
    descriptions, the glossary's texts and the interface's messages all are passages.
    """

    language: str
    prose: str
    where: Lines
    start: int
    """Offset in the file at which `prose` begins."""
    stretches: tuple[Stretch, ...]
    """The blocks of a page; the one text of anything else."""
    verbatim: bool = True
    """True: prose has one character for each of the file. False: a folded YAML or PO text."""

    def place(self, offset: int, length: int = 1) -> Place:
        """The place in the file of `length` characters at `offset` of `prose`."""
        if self.verbatim:
            return self.where.place(self.start + offset)
        starts, offsets = self._words
        index = bisect_right(starts, offset) - 1
        if index < 0 or index >= len(offsets):
            return self.where.place(self.start)
        return self.where.place(offsets[index] + offset - starts[index])

    @cached_property
    def _words(self) -> tuple[list[int], list[int]]:
        """Where each word begins, in `prose` and in the file.

        Folding changes the spaces of a text, never its words. From the first word
        on that the file spells otherwise, the second list ends.
        """
        starts: list[int] = []
        offsets: list[int] = []
        at = self.start
        for match in SOLID.finditer(self.prose):
            starts.append(match.start())
            if len(offsets) == len(starts) - 1:
                found = self.where.text.find(match.group(), at)
                if found != -1:
                    offsets.append(found)
                    at = found + len(match.group())
        return starts, offsets


@dataclass(
    frozen=True, eq=False
)  # one library is one object: look-ups remember what they made of it
class Library:
    """Everything under content/, as far as it could be understood."""

    root: Path
    languages: Mapping[str, Language]
    source: str
    order: tuple[str, ...]
    """The paths of the pages in reading order."""
    kinds: Mapping[str, Fields]
    """For each folder that has rules of its own, what library.yml says of it."""
    source_facts: Mapping[str, int]
    """How many facts each source text has, by the letters before the hyphen."""
    concepts: Mapping[str, Concept]
    terms: Mapping[str, Mapping[str, Term]]
    """language → concept id → Term"""
    pages: Mapping[tuple[str, str], Page]
    """(language, path) → Page, in the order of languages, then of paths."""
    catalogues: Mapping[str, Catalogue]
    ledger: Fields
    settings: Fields
    """content/library.yml as it stands."""
    files: Mapping[str, Lines]
    """Every text file that was read, by its path."""
    images: frozenset[str]
    refused: frozenset[str]
    """Files that are there but could not be used; a fault says why."""
    faults: tuple[Fault, ...] = field(default=())

    def page(self, language: str, path: str) -> Page | None:
        """A page in a language, or None where there is none."""
        return self.pages.get((language, path))

    def faults_of(self, kind: str) -> tuple[Fault, ...]:
        """The faults that the rule with the ID `kind` puts in words."""
        return tuple(fault for fault in self.faults if fault.kind == kind)

    def hides(self, path: str) -> bool:
        """Whether a file or folder, or a part of it, could not be read.

        What such a file lacks may only be hidden, so no rule says that it is missing.
        """
        parts = path.split("/")
        return any("/".join(parts[:length]) in self._unread for length in range(1, len(parts) + 1))

    @cached_property
    def _unread(self) -> frozenset[str]:
        return frozenset(fault.place.path for fault in self.faults if fault.kind in HIDING)

    @property
    def translations(self) -> tuple[str, ...]:
        """The codes of every language but the source."""
        return tuple(code for code in self.languages if code != self.source)

    def pages_in(self, language: str) -> Iterator[Page]:
        """The pages of one language, in the order of their paths."""
        return (page for (code, _), page in self.pages.items() if code == language)

    def term(self, language: str, concept: str) -> Term | None:
        """A language's words for a concept, or None where it has none."""
        return self.terms.get(language, {}).get(concept)
