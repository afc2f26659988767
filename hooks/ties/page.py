"""One page in one language, with its sections and questions."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from ties.place import Lines, Place
from ties.reading.markup import Block, Link, Markup, links
from ties.reading.yamltree import Mapping as Fields


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
