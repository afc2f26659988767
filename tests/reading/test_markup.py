"""Reading Markdown: every piece keeps its place, and hostile text is read in linear time."""

from __future__ import annotations

import re

from ties.reading.markup import MASK, parse

TEXT = """# Title

Lead with a [word](term:trust) and `code`.

## A section {#section}

- [ ] A question? {#ask}

    Help with [a page](../x.md#y "title").

- plain
"""


def test_ids_are_read_from_headings_and_questions() -> None:
    blocks = parse(TEXT).blocks
    assert [(b.kind, b.text, b.id) for b in blocks if b.id] == [
        ("heading", "A section", "section"),
        ("question", "A question?", "ask"),
    ]


def test_every_block_and_link_keeps_its_offset() -> None:
    read = parse(TEXT)
    for block in read.blocks:
        assert TEXT[block.start : block.end] == block.text
        if block.id:
            assert TEXT[block.id_start : block.id_start + len(block.id)] == block.id
    for link in read.links:
        assert TEXT[link.target_start :].startswith(link.target)
        assert TEXT[link.start] == "[" and TEXT[link.end - 1] == ")"


def test_prose_holds_the_words_and_nothing_else() -> None:
    read = parse(TEXT)
    assert len(read.prose) == len(TEXT)
    words = re.sub(rf"[{MASK}\s]+", " ", read.prose).split()
    assert words == [
        "Title",
        "Lead",
        "with",
        "a",
        "word",
        "and",
        ".",
        "A",
        "section",
        "A",
        "question?",
        "Help",
        "with",
        "a",
        "page",
        ".",
        "plain",
    ]


def test_a_link_in_code_is_no_link() -> None:
    assert parse("`[a](term:b)` and\n\n```\n[c](term:d)\n```\n").links == ()


def test_an_address_may_hold_parentheses() -> None:
    assert parse("[a](https://example.org/b_(c))").links[0].target == "https://example.org/b_(c)"


def test_thousands_of_brackets_and_backticks_are_read() -> None:
    for hostile in (
        "[" * 200_000,
        "[](" * 60_000,
        "`" * 200_000,
        "` `` " * 40_000,
        "*" * 200_000,
        "{#" * 100_000,
        "> " * 100_000,
        "<a" * 100_000,
        "# a" + " " * 200_000 + "b",
        "- [ ] a {#" * 50_000 + "}",
    ):
        assert len(parse(hostile).prose) == len(hostile)
