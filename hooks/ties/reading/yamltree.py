"""YAML as a tree in which every value knows its place.

Only the plain part of YAML is understood: mappings, lists and scalars. Every
scalar is text ("no" stays "no", a date stays what was typed). Anchors, aliases,
tags, several documents and deep nesting are reported, never followed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TypeAlias

import yaml

from ties.place import Lines, Place

try:
    from yaml import CSafeLoader as Loader
except ImportError:  # PyYAML without libyaml: slower, the same events
    from yaml import SafeLoader as Loader  # type: ignore[assignment]

DEEPEST = 8
"""Levels of nesting that any file of the library needs, doubled."""

UNREADABLE = re.compile(r"[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""The characters that YAML does not allow in a file."""

LARGEST_NUMBER = 6
"""Digits of the largest number that a field may hold."""


@dataclass(frozen=True)
class Scalar:
    """A single value."""

    text: str
    place: Place

    def __str__(self) -> str:
        return self.text

    @property
    def number(self) -> int | None:
        """The whole number that this is, or None."""
        plain = self.text.isascii() and self.text.isdigit() and len(self.text) <= LARGEST_NUMBER
        return int(self.text) if plain else None


@dataclass(frozen=True)
class Sequence:
    """A list of values."""

    items: tuple[Node, ...]
    place: Place


@dataclass(frozen=True)
class Mapping:
    """Fields with their values, in the order of the file; duplicates are kept out."""

    entries: tuple[tuple[Scalar, Node], ...]
    place: Place

    def get(self, name: str) -> Node | None:
        """The value of the field `name`, or None."""
        for key, value in self.entries:
            if key.text == name:
                return value
        return None

    def key(self, name: str) -> Scalar | None:
        """The field's own name, with its place, or None."""
        for key, _ in self.entries:
            if key.text == name:
                return key
        return None

    def scalar(self, name: str) -> Scalar | None:
        """The value of the field `name` if it is a single value, else None."""
        value = self.get(name)
        return value if isinstance(value, Scalar) else None

    def scalars(self, name: str) -> tuple[Scalar, ...]:
        """The values of the field `name`: those of a list, or the single one."""
        value = self.get(name)
        if isinstance(value, Scalar):
            return (value,)
        if isinstance(value, Sequence):
            return tuple(item for item in value.items if isinstance(item, Scalar))
        return ()


Node: TypeAlias = "Scalar | Sequence | Mapping"


@dataclass(frozen=True)
class Flaw:
    """Something in the YAML that the library does not accept.

    `kind` is "broken-yaml", "yaml-feature" or "duplicate-field".
    """

    kind: str
    place: Place
    detail: str
    mend: str = ""


@dataclass
class _Frame:
    """A list or mapping that is still open."""

    place: Place
    mapping: bool
    entries: list[tuple[Scalar, Node]] = field(default_factory=list)
    names: set[str] = field(default_factory=set)
    items: list[Node] = field(default_factory=list)
    key: Scalar | None = None


def parse(text: str, path: str, first_line: int = 1) -> tuple[Mapping, tuple[Flaw, ...]]:
    """Reads YAML `text` that begins on line `first_line` of `path`.

    Returns the mapping that it is (empty where it is none) and the flaws found.
    Never raises on content.
    """
    flaws: list[Flaw] = []
    root: Node = Mapping((), Place(path, first_line, 1))
    source = _Source(Lines(path, text), first_line)
    try:
        for node in _nodes(source, flaws):
            root = node
    except yaml.YAMLError as error:
        flaws.append(_broken(error, source))
    if not isinstance(root, Mapping):
        flaws.append(
            Flaw(
                "broken-yaml",
                root.place,
                "The file is not a list of fields with values.",
                "Write one field a line: its name, a colon, a space, its value.",
            )
        )
        root = Mapping((), root.place)
    return root, tuple(flaws)


@dataclass(frozen=True)
class _Source:
    """The text that is read. YAML counts more line breaks than editors do, so offsets decide."""

    lines: Lines
    first_line: int

    def place(self, offset: int) -> Place:
        found = self.lines.place(min(offset, len(self.lines.text)))
        return Place(found.path, found.line + self.first_line - 1, found.column)


def _broken(error: yaml.YAMLError, source: _Source) -> Flaw:
    reason = str(getattr(error, "problem", None) or getattr(error, "reason", None) or "")
    mark = getattr(error, "problem_mark", None)
    if mark is None:
        found = UNREADABLE.search(source.lines.text)
        return Flaw("broken-yaml", source.place(found.start() if found else 0), reason)
    context = str(getattr(error, "context", None) or "")
    opening = getattr(error, "context_mark", None)
    if opening and ("quoted" in context or "flow" in context):
        mark = opening  # What is never closed is mended where it opens.
    return Flaw("broken-yaml", source.place(mark.index), f"{context}: {reason}".strip(": "))


def _nodes(source: _Source, flaws: list[Flaw]) -> Iterator[Node]:
    """Builds the tree from parser events, without recursion."""
    frames: list[_Frame] = []
    documents = 0
    for event in yaml.parse(source.lines.text, Loader=Loader):
        place = source.place(event.start_mark.index if event.start_mark else 0)
        if isinstance(event, yaml.DocumentStartEvent):
            documents += 1
            if documents > 1:
                flaws.append(Flaw("yaml-feature", place, "A second document begins here (---)."))
                return
        node = _event_node(event, place, frames, flaws)
        if len(frames) > DEEPEST:
            flaws.append(Flaw("yaml-feature", place, "This is nested too deeply."))
            return
        if node is None:
            continue
        if not frames:
            yield node
        else:
            _add(frames[-1], node, flaws)


def _event_node(
    event: yaml.Event, place: Place, frames: list[_Frame], flaws: list[Flaw]
) -> Node | None:
    """The node that an event completes, if it completes one."""
    if getattr(event, "anchor", None):
        sign = "An alias (*)" if isinstance(event, yaml.AliasEvent) else "An anchor (&)"
        flaws.append(Flaw("yaml-feature", place, f"{sign} stands here."))
    if getattr(event, "tag", None) not in (None, "!"):
        flaws.append(Flaw("yaml-feature", place, "A tag (!) stands here."))
    if isinstance(event, yaml.AliasEvent):
        return Scalar("", place)
    if isinstance(event, yaml.ScalarEvent):
        return Scalar(event.value, place)
    if isinstance(event, yaml.MappingStartEvent | yaml.SequenceStartEvent):
        frames.append(_Frame(place, isinstance(event, yaml.MappingStartEvent)))
    elif isinstance(event, yaml.MappingEndEvent | yaml.SequenceEndEvent):
        frame = frames.pop()
        if frame.mapping:
            return Mapping(tuple(frame.entries), frame.place)
        return Sequence(tuple(frame.items), frame.place)
    return None


def _add(frame: _Frame, node: Node, flaws: list[Flaw]) -> None:
    if not frame.mapping:
        frame.items.append(node)
    elif frame.key is None:
        if not isinstance(node, Scalar):
            flaws.append(Flaw("broken-yaml", node.place, "A field's name cannot be a list."))
            node = Scalar("", node.place)
        frame.key = node
    else:
        if frame.key.text in frame.names:
            flaws.append(Flaw("duplicate-field", frame.key.place, frame.key.text))
        else:
            frame.entries.append((frame.key, node))
            frame.names.add(frame.key.text)
        frame.key = None
