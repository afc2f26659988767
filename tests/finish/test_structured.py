"""What machines read of every page (schema.org): whole, true to the page, its addresses alive."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tests.browser.conftest import LANGUAGES
from tests.conftest import SITE_URL
from ties.reading.schema import RESOURCES

SOURCE = "en"
SCRIPT = re.compile(r'<script type="application/ld\+json">(.*?)</script>', re.S)

REQUIRED = {
    "WebPage": {"@id", "url", "name", "description", "inLanguage", "license", "isPartOf"},
    "LearningResource": {"learningResourceType"},
    "WebSite": {"@id", "url", "name"},
    "BreadcrumbList": {"itemListElement"},
    "ListItem": {"position", "name", "item"},
    "DefinedTerm": {"@id", "name"},
    "DefinedTermSet": {"@id", "name", "hasDefinedTerm"},
}
"""What each type must say here to be of use; schema.org itself requires nothing."""

ADDRESSES = ("@id", "url", "item", "inDefinedTermSet")


def described(site: Path, language: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """Each page of a language with its graph."""
    for file in sorted((site / language).rglob("index.html")):
        scripts = SCRIPT.findall(file.read_text("utf-8"))
        assert len(scripts) == 1, file
        data = json.loads(scripts[0])
        assert data["@context"] == "https://schema.org"
        yield file.relative_to(site).as_posix(), data


def things(data: object) -> Iterator[dict[str, Any]]:
    """Every object in a graph, however deep."""
    if isinstance(data, dict):
        yield data
    for part in data.values() if isinstance(data, dict) else data if isinstance(data, list) else ():
        yield from things(part)


def types(thing: dict[str, Any]) -> set[str]:
    found = thing.get("@type", [])
    return {found} if isinstance(found, str) else set(found)


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_page_says_what_its_type_requires(site: Path, language: str) -> None:
    for path, data in described(site, language):
        for thing in things(data["@graph"]):
            for name in types(thing):
                missing = REQUIRED[name] - {key for key, value in thing.items() if value}
                assert not missing, (path, name, missing)
        page = data["@graph"][0]
        own = SITE_URL + path.removesuffix("index.html")
        assert page["@id"] == page["url"] == own
        assert page["inLanguage"] == language
        assert page.get("learningResourceType", "glossary") in (*RESOURCES, "glossary")
        if "dateModified" in page:
            published, modified = (page[f"date{which}"] for which in ("Published", "Modified"))
            assert date.fromisoformat(published) <= date.fromisoformat(modified)


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_address_is_absolute_and_leads_somewhere(site: Path, language: str) -> None:
    ids: dict[Path, set[str]] = {}
    for path, data in described(site, language):
        for thing in things(data["@graph"]):
            for address in (thing[key] for key in ADDRESSES if key in thing):
                assert address.startswith(SITE_URL), (path, address)
                below, _, fragment = address.removeprefix(SITE_URL).partition("#")
                file = site / below / "index.html"
                assert file.is_file(), (path, address)
                if file not in ids:
                    ids[file] = set(re.findall(r'\sid="([^"]+)"', file.read_text("utf-8")))
                assert not fragment or fragment in ids[file], (path, address)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_path_to_a_page_is_counted_from_one_and_ends_at_the_page(
    site: Path, language: str
) -> None:
    seen = 0
    for path, data in described(site, language):
        page = data["@graph"][0]
        if "breadcrumb" not in page:
            continue
        seen += 1
        steps = page["breadcrumb"]["itemListElement"]
        assert [step["position"] for step in steps] == list(range(1, len(steps) + 1)), path
        assert steps[0]["item"] == f"{SITE_URL}{language}/"
        assert steps[-1]["item"] == page["url"], path
    assert seen > 40


@pytest.mark.parametrize("language", LANGUAGES)
def test_only_a_translation_names_the_text_it_was_made_from(site: Path, language: str) -> None:
    for path, data in described(site, language):
        page = data["@graph"][0]
        if language == SOURCE:
            assert "translationOfWork" not in page, path
        else:
            original = page["@id"].replace(f"{SITE_URL}{language}/", f"{SITE_URL}{SOURCE}/")
            assert page["translationOfWork"] == {"@id": original}


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_a_page_teaches_are_terms_of_its_languages_glossary(site: Path, language: str) -> None:
    taught = 0
    for path, data in described(site, language):
        for term in data["@graph"][0].get("teaches", []):
            taught += 1
            assert term["@type"] == "DefinedTerm", path
            assert term["@id"].startswith(f"{SITE_URL}{language}/glossary/#"), path
    assert taught > 100


def test_each_folder_of_the_library_is_called_something_sensible(site: Path) -> None:
    found = {
        path.split("/")[1]: data["@graph"][0].get("learningResourceType", "")
        for path, data in described(site, SOURCE)
        if path.count("/") > 2
    }
    assert found == {
        "guides": "guide",
        "types": "reference",
        "audiences": "guide",
        "practices": "how-to",
        "means": "reference",
        "checklists": "checklist",
        "teaching": "lesson plan",
    }


@pytest.mark.parametrize(
    ("language", "locale"),
    [("el", "el_GR"), ("en", "en_GB"), ("hy", "hy_AM"), ("ar", "ar"), ("lt", "lt_LT")],
)
def test_who_shares_a_page_shares_its_language_and_country(
    site: Path, language: str, locale: str
) -> None:
    html = (site / language / "index.html").read_text("utf-8")
    assert f'<meta property="og:locale" content="{locale}">' in html
