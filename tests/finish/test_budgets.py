"""What a visit costs: bytes on the built site, compressed as a static host does it."""

from __future__ import annotations

import gzip
import json
import re
from dataclasses import replace
from pathlib import Path

import pytest

from tests import grown
from tests.browser.conftest import LANGUAGES
from ties.reading.load import load

LINKED = re.compile(
    r'<(?:link rel="stylesheet"|script type="module"[^>]*?|img)\s[^>]*?(?:href|src)="([^"]+)"'
)
IMPORTED = re.compile(r'^import .* from "(\./[^"]+)";', re.M)

FONTS = {
    "el": ("latin", "latin-italic", "greek", "greek-italic"),
    "en": ("latin", "latin-italic"),
    "hy": ("latin", "armenian"),
    "ar": ("latin", "arabic"),
    "lt": ("latin", "latin-italic", "lithuanian", "lithuanian-italic"),
}
"""The fonts that a page in each language can ask for."""

SAME_LETTERS = {"en": ("lt",), "lt": ("en",)}
"""Languages whose glossary is asked too, since a word in the same letters may be theirs."""

FIRST, FIRST_WITH_FONTS, SECOND, SEARCH, GROWN_SEARCH = 100, 170, 30, 120, 300
"""Kilobytes (1000 bytes)."""


def weight(file: Path) -> float:
    """The compressed size of a file in kilobytes; fonts and pictures are compressed already."""
    data = file.read_bytes()
    return (len(data) if file.suffix in (".woff2", ".png") else len(gzip.compress(data, 9))) / 1000


def linked(page: Path) -> set[Path]:
    """The styles, modules and images that a page loads, and what those modules import."""
    found: set[Path] = set()
    waiting = [(page.parent / link).resolve() for link in LINKED.findall(page.read_text("utf-8"))]
    while waiting:
        file = waiting.pop()
        if file not in found:
            found.add(file)
            if file.suffix == ".mjs":
                waiting += [
                    (file.parent / link).resolve()
                    for link in IMPORTED.findall(file.read_text("utf-8"))
                ]
    return found


DATA = {
    "<ties-answers": ("words",),
    "<ties-report": ("words", "questions"),
    "<ties-designer": ("words", "fit", "terms"),
}
"""The data that a tool asks for as soon as its page is open."""


def fetched(page: Path, assets: Path) -> set[Path]:
    """The files of data that the tools of a page ask for at once."""
    language, text = page.relative_to(assets.parent).parts[0], page.read_text("utf-8")
    return {
        assets / f"{name}/{language}.json"
        for tool, names in DATA.items()
        if tool in text
        for name in names
    }


def first_search(site: Path, language: str) -> float:
    """What the first search loads: scripts, glossary, index, and the five heaviest texts."""
    assets = site / "assets"
    scripts = (
        "found",
        "entry",
        "isolate",
        "index",
        "terms",
        "fold",
        "alike",
        "data",
        "excerpt",
        "script",
    )
    names = [f"{name}.mjs" for name in scripts]
    names += [f"terms/{language}.json", f"terms/{language}.lookup.json", f"search/{language}.json"]
    names += [f"terms/{other}.lookup.json" for other in SAME_LETTERS.get(language, ())]
    texts = sorted(map(weight, (assets / f"search/{language}").iterdir()), reverse=True)
    return sum(weight(assets / name) for name in names) + sum(texts[:5])


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_page_costs_a_phone_more_than_its_budget(site: Path, language: str) -> None:
    fonts = sum(weight(site / f"assets/fonts/{name}.woff2") for name in FONTS[language])
    for page in (site / language).rglob("index.html"):
        own = weight(page)
        parts = linked(page)
        assert len(parts) > 5, page
        parts |= fetched(page, site / "assets")
        first = own + sum(map(weight, parts))
        assert first <= FIRST, f"{page}: {first:.0f}"
        assert first + fonts <= FIRST_WITH_FONTS, f"{page}: {first + fonts:.0f}"
        assert own <= SECOND, f"{page}: {own:.0f}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_first_search_stays_in_its_budget(site: Path, language: str) -> None:
    assert first_search(site, language) <= SEARCH


def test_a_first_search_among_200_pages_would_stay_in_its_budget(
    built: Path, tmp_path: Path
) -> None:
    library = load(built)
    # The language whose words take most forms, and whose index is the largest.
    arabic = replace(library, languages={"ar": library.languages["ar"]})
    site = grown.site(arabic, built / "site", tmp_path)
    file = json.loads((site / "assets/search/ar.json").read_text("utf-8"))
    assert len({address for address, _ in file["pages"]}) == 200
    assert first_search(built / "site", "ar") < first_search(site, "ar") <= GROWN_SEARCH


def test_the_index_names_each_page_of_its_language_once(site: Path) -> None:
    for language in LANGUAGES:
        file = json.loads((site / f"assets/search/{language}.json").read_text("utf-8"))
        addresses = [address for address, _ in file["pages"]]
        assert len(addresses) == len(set(addresses))
        for address in addresses:
            assert (site / language / address / "index.html").is_file()
