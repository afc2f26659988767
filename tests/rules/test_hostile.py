"""Hostile pages are refused on their own line; harmless ones that look like them are not."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.example import Example
from ties import rules
from ties.problem import Problem
from ties.reading.load import load

HERE = Path(__file__).parent
ESCAPE = re.compile(r"\\(?:x[0-9a-f]{2}|u[0-9a-f]{4}|U[0-9a-f]{8}|\\)")
MEANT_TO_DIFFER = {
    "different-ids",
    "different-questions",
    "unlinked-term",
    "undecided-change",
    "unrecorded-address",
}
"""Rules about the other languages' pages, which do not have the added text."""


def cases(name: str) -> list[object]:
    """The cases of a file: “=== title [language]”, then the text to add to a page."""
    found = []
    parts = re.split(r"^=== (.+)\n", (HERE / name).read_text("utf-8"), flags=re.M)[1:]
    for title, text in zip(parts[::2], parts[1::2], strict=True):
        language = re.search(r" \[(\w+)\]$", title)
        text = ESCAPE.sub(lambda m: m.group().encode("ascii").decode("unicode_escape"), text)
        found.append(pytest.param(text, language[1] if language else "en", id=title))
    return found


def problems(root: Path, text: str, language: str) -> tuple[list[Problem], str, int]:
    """The problems of the small library with `text` added to a page, its path and first line."""
    Example("", (), ()).lay(root)
    path = f"content/{language}/types/self-service.md"
    page = root / path
    before = page.read_text("utf-8") + "\n"
    page.write_text(before + text, "utf-8", newline="")
    return rules.check(load(root)), path, before.count("\n") + 1


@pytest.mark.parametrize(("text", "language"), cases("hostile.txt"))
def test_a_hostile_text_is_refused_on_its_line(text: str, language: str, tmp_path: Path) -> None:
    found, path, first = problems(tmp_path, text, language)
    last = first + text.count("\n")
    assert any(
        p.severity == "error"
        and p.place.path == path
        and first <= p.place.line <= last
        and p.rule not in MEANT_TO_DIFFER
        for p in found
    )


@pytest.mark.parametrize(("text", "language"), cases("harmless.txt"))
def test_a_harmless_text_raises_no_error(text: str, language: str, tmp_path: Path) -> None:
    found, _, _ = problems(tmp_path, text, language)
    assert [
        f"{p.place.line}:{p.place.column} {p.rule}: {p.message}"
        for p in found
        if p.severity == "error" and p.rule not in MEANT_TO_DIFFER
    ] == []


@pytest.mark.parametrize(
    "pattern",
    [
        "[",
        "![",
        "[](",
        "[a](b)",
        "](",
        "<",
        "<a",
        "<!--",
        "*a",
        "_a ",
        "`a",
        "`` ` ",
        "{",
        "{{",
        "{#",
        "(",
        ")",
        '"',
        "« ",
        "“a”",
        "'",
        "&#",
        "&amp;",
        "\\",
        "|",
        ">",
        "> ",
        "- ",
        "1. ",
        "#",
        "a",
        "ա՞",
        "o ο ",
        "σ ",
        " - ",
        "  ",
        " ,",
        "\t",
        "\n",
        "a\n",
        "- [ ] a {#b}\n",
        "## a {#b}\n\n",
        "\u202e",
        "e\u0301",
        "\u0640",
        "a.b.",
        "www.a",
        "https://",
        "]: ",
        "[^",
        "--8<--",
        "$",
        "= ",
    ],
    ids=repr,
)
def test_a_page_that_makes_parsers_crawl_is_refused(pattern: str, tmp_path: Path) -> None:
    text = pattern * (390_000 // len(pattern.encode()))
    found, path, _ = problems(tmp_path, text, "en")
    assert any(p.severity == "error" and p.place.path == path for p in found)


@pytest.mark.parametrize(
    "pattern",
    [
        "[](",
        "[a](b) ",
        "<a ",
        "`a",
        "{#",
        "“a ",
        "' ",
        "&#1;",
        "> a\n\n",
        "- a\n",
        "ա՞ ",
        "oο ",
        "σ, ",
        " - ",
        "a  b",
        "a ,",
        "www.a.b.",
        "## a {#b}\n\na\n\n",
        "- [ ] a {#b}\n",
    ],
    ids=repr,
)
def test_a_page_at_the_limits_is_checked_to_its_end(pattern: str, tmp_path: Path) -> None:
    for part in (pattern * 250, (pattern * 290 + "\n\n") * 300):
        problems(tmp_path, part[:90_000], "el")
