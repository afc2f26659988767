"""Prints what a visit and a search cost on the built site, as README's table: `make measure`."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from playwright.sync_api import sync_playwright

from tests import chromium, grown
from tests.browser.asking import misses, queries
from tests.browser.conftest import served
from tests.finish.test_budgets import (
    FIRST,
    FIRST_WITH_FONTS,
    FONTS,
    GROWN_SEARCH,
    SEARCH,
    SECOND,
    fetched,
    first_search,
    linked,
    weight,
)
from ties.reading.load import load

ROOT = Path(__file__).parents[1]
SITE = ROOT / "site"

ALLOWED = 0.05
"""The part of the queries that may miss (tests/browser/test_search.py)."""


def main() -> int:
    """A row a figure, in kilobytes, compressed. Returns 2 where there is no built site."""
    if not SITE.is_dir():
        print("There is no built site: run make site first.", file=sys.stderr)
        return 2
    print("| | budget |", " | ".join(FONTS), "|")
    print("|---" * (2 + len(FONTS)) + "|")
    for name, budget, figures in _rows():
        print(f"| {name} | {budget} |", " | ".join(f"{figure:.0f}" for figure in figures), "|")
    return 0


def _rows() -> Iterator[tuple[str, str, list[float]]]:
    """The rows of the table: what, its budget, a figure for each language."""
    fonts = [
        sum(weight(SITE / f"assets/fonts/{one}.woff2") for one in FONTS[code]) for code in FONTS
    ]
    pages = [list((SITE / code).rglob("index.html")) for code in FONTS]
    first = [
        sorted(
            weight(page) + sum(map(weight, linked(page) | fetched(page, SITE / "assets")))
            for page in found
        )
        for found in pages
    ]
    yield "first visit, the median page", "", [found[len(found) // 2] for found in first]
    largest = [found[-1] for found in first]
    yield "first visit, the largest page", f"{FIRST}", largest
    both = [page + font for page, font in zip(largest, fonts, strict=True)]
    yield "the same with fonts", f"{FIRST_WITH_FONTS}", both
    second = [max(map(weight, found)) for found in pages]
    yield "a second page, the largest", f"{SECOND}", second
    yield "the first search", f"{SEARCH}", [first_search(SITE, code) for code in FONTS]
    with tempfile.TemporaryDirectory() as folder:
        large = grown.site(load(ROOT), SITE, Path(folder))
        figures = [first_search(large, code) for code in FONTS]
    yield f"the first search among {grown.PAGES} pages, an estimate", f"{GROWN_SEARCH}", figures
    asked = {code: queries(code) for code in FONTS}
    count = min(map(len, asked.values()))
    least = f"{count - int(ALLOWED * count)}"
    yield f"of {count} queries, the right page is among the first three", least, _found(asked)


def _found(asked: dict[str, dict[str, list[str]]]) -> list[float]:
    """How many queries of each language find their page, in a browser."""
    path = chromium.path()
    found: list[float] = []
    with (
        tempfile.TemporaryDirectory() as folder,
        served(SITE, Path(folder)) as root,
        sync_playwright() as playwright,
    ):
        browser = playwright.chromium.launch(executable_path=path, args=list(chromium.FLAGS))
        for code, wanted in asked.items():
            page = browser.new_page()
            page.goto(f"{root}{code}/")
            found.append(len(wanted) - len(misses(page, wanted)))
        browser.close()
    return found


if __name__ == "__main__":
    sys.exit(main())
