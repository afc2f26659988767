"""Every kind of page in every language: reads well on a phone, loads nothing from elsewhere."""

from __future__ import annotations

import pytest

from tests.browser.conftest import KINDS, LANGUAGES, PHONE, RIGHT_TO_LEFT, Readers

EVERY = [
    pytest.param(f"{language}/{kind}", id=f"{language}/{kind}")
    for language in LANGUAGES
    for kind in KINDS
]


@pytest.mark.parametrize("path", EVERY)
def test_a_page_fits_a_phone_says_its_direction_and_asks_nobody_else(
    reader: Readers, path: str
) -> None:
    here = reader(viewport=PHONE)
    page = here.open(path)
    page.wait_for_load_state("networkidle")
    language = path[:2]
    root = page.locator("html")
    assert root.get_attribute("lang") == language
    assert root.get_attribute("dir") == ("rtl" if language in RIGHT_TO_LEFT else "ltr")
    assert page.evaluate("getComputedStyle(document.body).direction") == root.get_attribute("dir")
    assert page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]
    assert page.locator("h1").count() == 1
    assert here.complaints == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_lost_reader_finds_her_language_on_the_404_page(reader: Readers, language: str) -> None:
    page = reader().open(f"{language}/no/such/page/")
    part = page.locator(f"section[lang={language}]")
    assert part.get_attribute("dir") == ("rtl" if language in RIGHT_TO_LEFT else "ltr")
    part.locator("a").click()
    page.wait_for_url(f"**/ties/{language}/")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_checklist_prints_its_questions_and_leaves_the_menus_out(
    reader: Readers, language: str
) -> None:
    page = reader().open(f"{language}/checklists/analyse/")
    page.emulate_media(media="print")
    assert page.locator(".question").count() >= 12
    assert page.locator("#seek-kind").is_visible()
    assert not page.locator("header").is_visible()
    assert not page.locator(".ties-nav").is_visible()


def test_the_menu_opens_on_a_phone_and_leads_on(reader: Readers) -> None:
    here = reader(viewport=PHONE)
    page = here.open("ar/")
    page.locator(".ties-menu").click()
    page.locator(".ties-nav a", has_text="الأنواع").first.click()
    page.wait_for_url("**/ar/types/")
    assert here.complaints == []


def test_a_keyboard_reader_can_skip_to_the_text(reader: Readers) -> None:
    page = reader().open("el/types/communities/")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "ties-skip"
    page.keyboard.press("Enter")
    assert page.url.endswith("#content")


def test_an_edit_link_leads_to_the_file_in_content(reader: Readers) -> None:
    page = reader().open("hy/types/self-service/")
    assert page.locator("a[rel=edit]").get_attribute("href") == (
        "https://example.org/git/ties/edit/main/content/hy/types/self-service.md"
    )
