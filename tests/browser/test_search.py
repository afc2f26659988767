"""Search as people type: inflected, sloppy, without accents; and the dialog with the keyboard."""

from __future__ import annotations

import pytest

from tests.browser.asking import ASK, misses, queries
from tests.browser.conftest import LANGUAGES, PHONE, Readers


@pytest.mark.parametrize("language", LANGUAGES)
def test_95_of_100_real_queries_find_their_page_among_the_first_three(
    reader: Readers, language: str
) -> None:
    wanted = queries(language)
    assert len(wanted) >= 40
    missed = misses(reader().open(f"{language}/"), wanted)
    assert len(missed) <= 0.05 * len(wanted), missed


@pytest.mark.parametrize("word", ["συναλλακτική", "sandorinis", "one-off sale", "գործարքային"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_term_in_any_language_comes_first_in_the_readers_own(
    reader: Readers, language: str, word: str
) -> None:
    [answer] = reader().open(f"{language}/").evaluate(ASK, [word])
    assert answer[0] == ["types/transactional/"]


def test_the_dialog_opens_with_a_key_and_is_walked_with_arrows(reader: Readers) -> None:
    here = reader()
    page = here.open("en/about/")
    page.keyboard.press("/")
    page.keyboard.type("loyal")
    page.locator(".ties-search__found a").first.wait_for()
    assert "esults" in page.locator(".ties-search [role=status]").inner_text()
    assert page.locator(".ties-search mark").count() > 0
    page.keyboard.press("ArrowDown")
    first = page.locator(".ties-search__found a").first
    assert first.evaluate("link => link === document.activeElement")
    page.keyboard.press("ArrowUp")
    assert page.evaluate("document.activeElement.type") == "search"
    page.keyboard.press("Escape")
    assert not page.locator("dialog.ties-search").is_visible()
    page.keyboard.press("Control+k")
    assert page.locator("dialog.ties-search").is_visible()
    assert here.complaints == []


def test_nothing_is_loaded_before_somebody_searches(reader: Readers) -> None:
    here = reader(viewport=PHONE)
    asked: list[str] = []
    here.context.on("request", lambda request: asked.append(request.url))
    page = here.open("ar/")
    page.wait_for_load_state("networkidle")
    assert not [url for url in asked if "/search/" in url or "/terms/" in url or "found" in url]
    page.locator(".ties-search-open").click()
    page.keyboard.type("متطوع")
    page.locator(".ties-search__found a").first.wait_for()
    assert [url for url in asked if url.endswith("/search/ar.json")]


def test_nothing_found_is_said_kindly_and_offers_the_glossary(reader: Readers) -> None:
    page = reader().open("lt/")
    page.keyboard.press("/")
    page.keyboard.type("qqqqxxxx")
    page.wait_for_function(
        "document.querySelector('.ties-search [role=status]').textContent.includes('qqqqxxxx')"
    )
    assert page.locator('.ties-search a[href$="glossary/"]').is_visible()


def test_all_languages_are_searched_on_request_each_in_its_own_direction(reader: Readers) -> None:
    page = reader().open("en/")
    page.keyboard.press("/")
    page.locator(".ties-search input[type=checkbox]").check()
    page.locator("#search-words").fill("عميل")
    found = page.locator('.ties-search__found li[lang="ar"]')
    found.first.wait_for()
    assert found.first.get_attribute("dir") == "rtl"


def test_without_scripts_the_button_leads_to_the_glossary(reader: Readers) -> None:
    page = reader(java_script_enabled=False).open("hy/")
    page.locator(".ties-search-open").click()
    page.wait_for_url("**/ties/hy/glossary/")


def test_lithuanian_is_found_by_who_types_no_mark(reader: Readers) -> None:
    missed = (
        reader()
        .open("lt/")
        .evaluate(
            """async () => {
          const at = document.querySelector('script[src$="search.mjs"]').src;
          const { Index } = await import(at.replace('search.mjs', 'index.mjs'));
          const { bare } = await import(at.replace('search.mjs', 'fold.mjs'));
          const file = await (await fetch(at.replace('search.mjs', 'search/lt.json'))).json();
          const index = new Index(file);
          return index.words.flatMap((word, number) =>
            bare(word) === word || index.alike(bare(word), false).get(number) > 0.3 ? [] : [word]);
        }"""
        )
    )
    assert missed == []


def test_what_arabic_attaches_to_a_word_does_not_hide_the_match(reader: Readers) -> None:
    page = reader().open("ar/")
    page.keyboard.press("/")
    page.locator("#search-words").fill("متطوع")
    page.locator(".ties-search__found li:not(.ties-search__term)").first.wait_for()
    marked = page.locator(".ties-search__found mark").all_inner_texts()
    assert any(word.startswith(("ال", "لل", "و", "ب")) for word in marked), marked


def test_who_is_offline_is_told_so(reader: Readers) -> None:
    here = reader()
    page = here.open("el/")
    page.wait_for_load_state("networkidle")
    here.context.set_offline(True)
    page.keyboard.press("/")
    page.keyboard.type("δωρητές")
    page.wait_for_function(
        "(d => d.querySelector('[role=status]').textContent === d.dataset.failed)"
        "(document.querySelector('dialog.ties-search'))"
    )


def test_enter_follows_the_answer_to_what_stands_in_the_field(reader: Readers) -> None:
    page = reader().open("en/")
    page.keyboard.press("/")
    page.keyboard.type("volunteers")
    page.locator('.ties-search__found a[href$="audiences/volunteers/"]').first.wait_for()
    page.locator("#search-words").fill("donors")
    page.keyboard.press("Enter")
    page.wait_for_function("document.activeElement.href?.endsWith('audiences/donors/')")
    page.keyboard.press("Enter")
    page.wait_for_url("**/en/audiences/donors/")
