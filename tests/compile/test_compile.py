"""What the compiler writes from the small library."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.example import BASE, Example
from tests.project import files
from ties.compile import compile, documents
from ties.reading.load import load

Edit = Callable[[str, str, str], None]


@pytest.fixture
def root(tmp_path: Path) -> Path:
    Example("", (), ()).lay(tmp_path)
    return tmp_path


def replace(root: Path, path: str, old: str, new: str) -> None:
    file = root / "content" / path
    text = file.read_text("utf-8")
    assert old in text
    file.write_text(text.replace(old, new), "utf-8")


def test_every_page_exists_in_every_language_and_without_one() -> None:
    made = documents(load(BASE))
    assert {path.partition("/")[0] for path in made} == {"el", "en", "hy", "ar", "lt", "zz"}
    assert {path.partition("/")[2] for path in made} == {
        "index.md",
        "types/self-service.md",
        "checklists/analyse.md",
    }


def test_a_term_leads_to_its_page_or_to_its_glossary_entry(root: Path) -> None:
    replace(
        root,
        "lt/index.md",
        "pasitikėjimu](term:trust)",
        "pasitikėjimu](term:trust) ir [savitarna](term:self-service)",
    )
    made = documents(load(root))
    assert "[pasitikėjimu](glossary.md#trust){.term}" in made["lt/index.md"]
    assert "[savitarna](types/self-service.md){.term}" in made["lt/index.md"]
    assert "(glossary.md#manual)" not in made["lt/index.md"]
    assert "(../glossary.md#manual){.term}" in made["ar/types/self-service.md"]


def test_a_missing_page_shows_the_source_in_its_own_direction_and_says_so(root: Path) -> None:
    (root / "content/ar/types/self-service.md").unlink()
    text = documents(load(root))["ar/types/self-service.md"]
    assert '<div class="fallback" lang="en" dir="ltr" markdown="1">' in text
    assert '"noindex": true' in text
    assert "You prepare everything" in text
    assert 'class="notice fallback-note" role="note" lang="ar" dir="rtl"' in text


def test_a_translation_says_on_the_section_that_it_is_behind(root: Path) -> None:
    replace(root, "en/types/self-service.md", "revision: 1", "revision: 2")
    ledger = root / "content/ledger.yml"
    text = ledger.read_text("utf-8")
    page = text.index("types/self-service:")
    ledger.write_text(text[:page] + text[page:].replace("fits: 1 ", "fits: 2 ", 1), "utf-8")
    compiled = documents(load(root))["el/types/self-service.md"]
    before, after = compiled.split("{#fits}")
    assert "notice outdated" in after
    assert "notice outdated" not in before
    assert "notice outdated" not in documents(load(root))["en/types/self-service.md"]


def test_a_text_no_native_reader_has_read_says_so_until_one_has(root: Path) -> None:
    assert "notice unreviewed" in documents(load(root))["hy/index.md"]
    replace(root, "hy/index.md", "translator: machine", "translator: machine\nreviewed_by: [Անի]")
    text = documents(load(root))["hy/index.md"]
    assert "notice unreviewed" not in text
    assert re.search("notice reviewed.*Անի", text)


def test_a_question_is_a_list_item_with_its_id_and_help() -> None:
    text = documents(load(BASE))["el/checklists/analyse.md"]
    item = re.search(
        r'<li class="question" id="seek-kind"[^>]* markdown="block">(.*?)</li>', text, re.S
    )
    assert item and "Τι είδους σχέση" in item[1] and "Ρωτήστε πέντε" in item[1]


def test_a_page_about_a_concept_shows_what_the_glossary_knows() -> None:
    text = documents(load(BASE))["en/types/self-service.md"]
    panel = text[text.index("{#glossary-entry}") :]
    for language, direction, label in (
        ("el", "ltr", "αυτοεξυπηρέτηση"),
        ("ar", "rtl", "الخدمة الذاتية"),
        ("hy", "ltr", "ինքնասպասարկում"),
        ("lt", "ltr", "savitarna"),
    ):
        assert f'<bdi lang="{language}" dir="{direction}">{label}</bdi>' in panel
    assert "[customer relationship](../glossary.md#customer-relationship)" in panel
    assert "[manual](../glossary.md#manual)" in panel


def test_a_former_id_still_leads_to_its_text(root: Path) -> None:
    with (root / "content/ledger.yml").open("a", encoding="utf-8") as ledger:
        ledger.write(
            "\nredirects:\n  types/self-service#when: types/self-service#fits\n"
            "  types/self-service#asking: checklists/analyse#seek\n"
        )
    text = documents(load(root))["el/types/self-service.md"]
    assert re.search(r"\{#fits\}\n\n<span id=\"when\"></span>", text)
    assert 'id="asking"' in text and "(../checklists/analyse.md#seek)" in text


def test_only_what_changed_is_written_and_what_is_gone_is_removed(root: Path) -> None:
    docs = root / "docs"
    first = compile(load(root), docs)
    stamps = {path: (docs / path).stat().st_mtime_ns for path in files(docs)}
    assert compile(load(root), docs) == first
    assert {path: (docs / path).stat().st_mtime_ns for path in files(docs)} == stamps
    replace(root, "lt/index.md", "Maža", "Nedidelė")
    (root / "content/en/checklists/analyse.md").unlink()
    assert compile(load(root), docs) != first
    assert "lt/checklists/analyse.md" not in files(docs)
    changed = {path for path in files(docs) if (docs / path).stat().st_mtime_ns != stamps[path]}
    assert "lt/index.md" in changed and "ar/index.md" not in changed


def test_words_of_the_glossary_cannot_become_markup(root: Path) -> None:
    replace(
        root,
        "en/glossary.yml",
        "Counting on somebody without checking.",
        "'<img src=x onerror=alert(1)> [x](javascript:y) *z*.'",
    )
    replace(root, "en/types/self-service.md", "concept: self-service", "concept: trust")
    # Behind the front matter, whose values are data that templates escape.
    text = documents(load(root))["en/types/self-service.md"].split("\n---\n", 1)[1]
    assert "<img" not in text
    assert r"\[x\]\(javascript:y\)" in text


def test_what_is_added_to_an_arabic_page_has_no_latin_comma(root: Path) -> None:
    replace(
        root,
        "glossary.yml",
        "manual:\n",
        "booklet:\n  kind: means\n  broader: [self-service]\nmanual:\n",
    )
    with (root / "content/ar/glossary.yml").open("a", encoding="utf-8") as glossary:
        glossary.write("booklet:\n  prefLabel: كتيب\n  definition: صفحات قليلة.\n")
    text = documents(load(root))["ar/types/self-service.md"]
    panel = text[text.index("{#glossary-entry}") :]
    assert "كتيب" in panel and "دليل الاستخدام" in panel
    assert ")," not in panel and ") · " in panel
