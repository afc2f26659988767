"""Reads the part of Markdown that the library is written in.

Headings, paragraphs, lists, questions, quotes, tables, code, emphasis and links;
everything keeps its offset in the text. The reading is linear in the length of
the text. What Markdown would understand beyond this (raw HTML, attribute lists,
reference links) is not interpreted here: rules find it in the text and refuse it.
"""

from __future__ import annotations

import re
from collections import deque
from dataclasses import dataclass

MASK = "\x00"
"""Stands, in `Markup.prose`, for every character that is not words of the text."""

LONGEST_ADDRESS = 500
"""Characters of a link's address that are read; a bound for hostile text."""

LONGEST_TEXT = 1000
"""Characters of a link's text that are kept."""

FENCE = re.compile(r" {0,3}(`{3,}|~{3,})")
HEADING = re.compile(r"(#{1,6})[ \t]+(.*)")
ITEM = re.compile(r"(?P<indent> *)(?P<mark>[-*+]|\d{1,9}[.)])(?P<gap> +)(?P<task>\[[ xX]\] )?")
NOT_WORDS = re.compile(
    r"\\(?=[^\w\s])|\*+|(?<!\w)_+(?=\S)|(?<=\S)_+(?!\w)|</?[A-Za-z][^<>\n]*>"
    r"|\{#[^{}\n]*\}|^ {0,3}(?:> ?)+",
    re.M,
)


@dataclass(frozen=True)
class Block:
    """A heading, paragraph, list item, question, quote, table row or code block.

    `start` and `end` are offsets of its words in the text (marks and id left out).
    `kind` is heading, paragraph, item, question, quote, row or code.
    """

    kind: str
    start: int
    end: int
    text: str
    level: int = 0
    """1 to 6 for a heading; the indent in spaces for everything else."""
    id: str | None = None
    id_start: int = 0


@dataclass(frozen=True)
class Link:
    """A link or image. `start` is the offset of `[` (or `!`), `end` is behind `)`."""

    text: str
    target: str
    start: int
    target_start: int
    end: int
    image: bool = False
    title: str = ""


@dataclass(frozen=True)
class Markup:
    """A text and what was read from it."""

    text: str
    prose: str
    """The text, the same length, with MASK in place of all that is not words."""
    bare: str
    """The text, the same length, with MASK in place of code only."""
    blocks: tuple[Block, ...]
    links: tuple[Link, ...]


def parse(text: str, start: int = 0) -> Markup:
    """Reads `text` from offset `start` on (behind the front matter)."""
    blocks, code = _blocks(text, start)
    masked = list(MASK * start + text[start:])
    for begin, end in code:
        _mask(masked, begin, end)
    _mask_code_spans(masked, start)
    bare = "".join(masked)
    links = _links(bare, text, start)
    for link in links:
        _mask(masked, link.start, link.start + (2 if link.image else 1))
        _mask(masked, link.target_start - 2, link.end)
    for block in blocks:
        line_end = text.find("\n", block.end)
        line_end = len(text) if line_end == -1 else line_end
        if block.id is not None:
            _mask(masked, block.end, line_end)
        begin = text.rfind("\n", 0, block.start) + 1
        _mask(masked, begin, block.start)
    prose = NOT_WORDS.sub(lambda m: MASK * len(m.group()), "".join(masked))
    return Markup(text, prose, bare, tuple(blocks), tuple(links))


def _mask(characters: list[str], start: int, end: int) -> None:
    for i in range(start, end):
        if characters[i] != "\n":
            characters[i] = MASK


def _blocks(text: str, start: int) -> tuple[list[Block], list[tuple[int, int]]]:
    """The blocks of the text and the spans of its code blocks."""
    blocks: list[Block] = []
    code: list[tuple[int, int]] = []
    open_paragraph: tuple[int, int, str, int] | None = None  # start, end, kind, indent
    fence: tuple[str, int] | None = None
    offset = start

    def close() -> None:
        nonlocal open_paragraph
        if open_paragraph:
            begin, end, kind, indent = open_paragraph
            blocks.append(_block(kind, begin, end, text, indent))
            open_paragraph = None

    for line in text[start:].splitlines(keepends=True):
        begin, offset = offset, offset + len(line)
        body = line.rstrip("\r\n")
        end = begin + len(body)
        mark = FENCE.match(body)
        if fence:
            if mark and mark[1].startswith(fence[0]) and not body[mark.end() :].strip():
                code.append((fence[1], end))
                blocks.append(Block("code", fence[1], end, text[fence[1] : end]))
                fence = None
            continue
        stripped = body.strip()
        indent = len(body) - len(body.lstrip(" "))
        if not stripped:
            close()
        elif mark:
            close()
            fence = (mark[1], begin)
        elif heading := HEADING.match(body):
            close()
            blocks.append(
                _block(
                    "heading",
                    begin + heading.start(2),
                    begin + heading.end(2),
                    text,
                    len(heading[1]),
                )
            )
        elif item := ITEM.match(body):
            close()
            kind = "question" if item["task"] else "item"
            open_paragraph = (begin + item.end(), end, kind, len(item["indent"]))
        elif stripped.startswith("|"):
            close()
            blocks.append(_block("row", begin + indent, end, text, indent))
        elif open_paragraph:
            open_paragraph = (open_paragraph[0], end, *open_paragraph[2:])
        elif stripped.startswith(">"):
            open_paragraph = (begin + indent + 1, end, "quote", indent)
        else:
            open_paragraph = (begin + indent, end, "paragraph", indent)
    close()
    if fence:
        code.append((fence[1], len(text)))
        blocks.append(Block("code", fence[1], len(text), text[fence[1] :]))
    return blocks, code


def _block(kind: str, start: int, end: int, text: str, level: int) -> Block:
    """A block without its id and the spaces around it."""
    body = text[start:end].rstrip()
    identifier, id_start = (None, 0)
    opened = body.rfind("{#") if kind in ("heading", "question") and body.endswith("}") else -1
    if opened != -1 and not any(c.isspace() for c in body[opened:]):
        identifier, id_start = body[opened + 2 : -1], start + opened + 2
        body = body[:opened]
    lead = len(body) - len(body.lstrip())
    body = body.strip()
    start += lead
    return Block(kind, start, start + len(body), body, level, identifier, id_start)


def _mask_code_spans(characters: list[str], start: int) -> None:
    """Masks `code` in running text; an unclosed backtick is left alone."""
    text = "".join(characters)
    runs = [(m.start(), m.end()) for m in re.finditer(r"`+", text[start:])]
    runs = [(a + start, b + start) for a, b in runs]
    closing: dict[int, deque[int]] = {}
    for index, (a, b) in enumerate(runs):
        closing.setdefault(b - a, deque()).append(index)
    index = 0
    while index < len(runs):
        a, b = runs[index]
        later = closing[b - a]
        while later and later[0] <= index:
            later.popleft()
        if later and "\n\n" not in text[b : runs[later[0]][0]]:
            _mask(characters, a, runs[later[0]][1])
            index = later[0] + 1
        else:
            index += 1


def links(text: str, start: int = 0) -> tuple[Link, ...]:
    """Every link and image from offset `start` on, also those that `parse` takes for code."""
    return tuple(_links(text, text, start))


def _links(bare: str, text: str, start: int) -> list[Link]:
    """Inline links and images, found with stacks of open brackets and parentheses."""
    marks = list(re.finditer(r"\\.|[\[\]()]|\n[ \t]*\n", bare[start:]))
    closing = _closing_parentheses(marks, start)
    found: list[Link] = []
    opened: list[int] = []
    for match in marks:
        sign, at = match.group(), match.start() + start
        if sign == "[":
            opened.append(at)
        elif sign.startswith("\n"):
            opened.clear()
        elif sign == "]" and opened:
            begin = opened.pop()
            close = closing.get(at + 1, -1)
            if close == -1:
                continue
            image = begin > start and bare[begin - 1] == "!"
            inside = text[at + 2 : close]
            target, _, title = inside.strip().partition(" ")
            lead = len(inside) - len(inside.lstrip())
            found.append(
                Link(
                    text[begin + 1 : min(at, begin + 1 + LONGEST_TEXT)],
                    target.strip("<>"),
                    begin - image,
                    at + 2 + lead,
                    close + 1,
                    image,
                    title.strip().strip("\"'"),
                )
            )
    return found


def _closing_parentheses(marks: list[re.Match[str]], start: int) -> dict[int, int]:
    """For the offset of each opening parenthesis that is closed soon enough, the closing one."""
    closing: dict[int, int] = {}
    opened: list[int] = []
    for match in marks:
        sign, at = match.group(), match.start() + start
        if sign == "(":
            opened.append(at)
        elif sign.startswith("\n"):
            opened.clear()
        elif sign == ")" and opened:
            begin = opened.pop()
            if at - begin <= LONGEST_ADDRESS:
                closing[begin] = at
    return closing
