"""Every line means the same to every program that reads Markdown.

Programs differ about lines under a text, rules, spaces before a list and words with a
colon at the top. What looks right in one place would come out wrong on the site.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ties.library import Library
from ties.page import Page
from ties.problem import Finding, quoted
from ties.reading.markup import HEADING

ID = "ambiguous-line"

CASES: tuple[tuple[re.Pattern[str], str, str], ...] = (
    (
        re.compile(r" {0,3}(?:=+|-{1,2}) *\Z"),
        "turns the line above it into a heading, or is nothing",
        "For a heading, write ## before its words; else remove the line.",
    ),
    (
        re.compile(r" {0,3}([-*_])(?: *\1){2,} *\Z"),
        "is a rule, or turns the line above into a heading",
        "Remove the line. For a new part of the page write a heading.",
    ),
    (
        re.compile(r" {0,3}:[ \t]"),
        "turns the line above it into a term with its definition",
        "Write both in one sentence, or as an item that begins with “-”.",
    ),
    (
        re.compile(r" *\d{1,9}\) "),
        "is a list for some programs only",
        "Write a full stop behind the number: 1.",
    ),
    (
        re.compile(r"(?! *\|) *:?-[-: |]*\|[-: |]*\Z"),
        "makes a table of the lines around it",
        "Begin and end every line of the table with “|”.",
    ),
)

HASH = re.compile(r"[ \t>]*(?:[-*+][ ]+|\d{1,9}[.)][ ]+){0,3}#{1,9}")
EMPTY_HEADING = re.compile(r"#{2,6}[ \t]*(?:\{#[^}\s]*\})?[ \t]*\Z")
METADATA = re.compile(r"[A-Za-z][\w-]*:(\s|\Z)")
LIST_STEP = 4


def check(library: Library) -> Iterator[Finding]:
    """Yields a finding for every line outside code that programs read differently."""
    for page in library.pages.values():
        yield from _first_line(page)
        yield from _lines(page)
        yield from _lists(page)


def _first_line(page: Page) -> Iterator[Finding]:
    start = page.body_start
    while page.text[start : start + 1].isspace():
        start += 1
    end = page.text.find("\n", start)
    line = page.text[start : end if end != -1 else len(page.text)]
    if METADATA.match(line):
        yield Finding(
            page.place(start),
            f"{quoted(line[:40])} looks like a field, but stands below the fields.",
            "Move it above the second line ---, or remove it.",
        )


def _lines(page: Page) -> Iterator[Finding]:
    code = [(block.start, block.end) for block in page.markup.blocks if block.kind == "code"]
    at, previous = page.body_start, ""
    for line in page.text[page.body_start :].split("\n"):
        if not any(start <= at <= end for start, end in code) and line.strip():
            yield from _line(page, line, at, previous)
        previous = line
        at += len(line) + 1


def _line(page: Page, line: str, at: int, previous: str) -> Iterator[Finding]:
    shown = quoted(line.strip()[:40])
    if "\t" in line:
        yield Finding(
            page.place(at + line.index("\t")),
            "A tab stands in this line.",
            "Write four spaces instead where a paragraph belongs to a list, else one.",
        )
    if EMPTY_HEADING.match(line):
        yield Finding(
            page.place(at),
            "This heading has no words.",
            "Write its words between the signs # and the id, or remove the line.",
        )
    elif HASH.match(line) and (not HEADING.match(line) or line.rstrip().endswith("\\")):
        yield Finding(
            page.place(at),
            f"{shown} is a heading for some programs only.",
            "For a heading, begin the line with ## and a space; for the sign itself, "
            "write \\# or another word.",
        )
    if line.lstrip().startswith(">") and previous.strip() and not previous.lstrip().startswith(">"):
        yield Finding(
            page.place(at),
            f"The quotation {shown} follows the line above directly.",
            "Put an empty line before it.",
        )
    for pattern, what, mend in CASES:
        if pattern.match(line):
            yield Finding(page.place(at), f"{shown} {what}.", mend)
            break


def _lists(page: Page) -> Iterator[Finding]:
    """Lists that begin without an empty line, and indents that are no step of four."""
    blocks = page.markup.blocks
    for index, block in enumerate(blocks):
        before = blocks[index - 1] if index else None
        item = block.kind in ("item", "question")
        line = page.text.rfind("\n", 0, block.start) + 1
        if (
            item
            and before
            and before.kind in ("paragraph", "quote", "row")
            and page.text.count("\n", before.end, block.start) == 1
        ):
            yield Finding(
                page.place(line),
                "A list begins here, but some programs read it as part of the text above.",
                "Put an empty line before it.",
            )
        elif (
            block.kind != "heading"
            and not block.text.startswith("#")
            and (block.level % LIST_STEP if item else 0 < block.level < LIST_STEP)
        ):
            steps = (block.level + LIST_STEP - 1) // LIST_STEP * LIST_STEP
            yield Finding(
                page.place(line),
                f"This line begins with {block.level} space{'s'[: block.level > 1]}.",
                f"Begin it with {steps} if it belongs to the item above, else with none.",
            )
