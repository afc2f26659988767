"""A change of language keeps the reader's place."""

from __future__ import annotations

import pytest

from tests.browser.conftest import LANGUAGES, PHONE, Readers


@pytest.mark.parametrize("viewport", [None, PHONE], ids=["desktop", "phone"])
def test_it_leads_to_the_same_section_of_the_same_page(
    reader: Readers, viewport: dict[str, int] | None
) -> None:
    here = reader(viewport=viewport) if viewport else reader()
    page = here.open("en/types/self-service/?from=class#fits")
    page.locator(".ties-languages summary").click()
    page.locator(".ties-languages a[hreflang=ar]").click()
    page.wait_for_url("**/ar/types/self-service/?from=class#fits")
    assert page.locator("html").get_attribute("dir") == "rtl"
    assert page.locator("#fits").is_visible()
    assert here.complaints == []


def test_every_language_says_its_own_name_in_its_own_direction(reader: Readers) -> None:
    page = reader().open("lt/about/")
    links = page.locator(".ties-languages a")
    assert [links.nth(i).get_attribute("lang") for i in range(5)] == list(LANGUAGES)
    page.locator(".ties-languages summary").click()
    names = [links.nth(i).inner_text().splitlines()[0] for i in range(5)]
    assert names == ["Ελληνικά", "English", "Հայերեն", "العربية", "Lietuvių"]
    assert links.nth(4).get_attribute("aria-current") == "true"


def test_it_works_without_javascript(reader: Readers) -> None:
    page = reader(java_script_enabled=False).open("el/checklists/design/")
    page.locator(".ties-languages summary").click()
    page.locator(".ties-languages a[hreflang=hy]").click()
    assert page.url.endswith("/hy/checklists/design/")


def test_it_works_from_the_keyboard_and_closes_with_escape(reader: Readers) -> None:
    page = reader().open("en/")
    page.locator(".ties-languages summary").focus()
    page.keyboard.press("Enter")
    assert page.locator(".ties-languages a[hreflang=el]").is_visible()
    page.keyboard.press("Escape")
    assert not page.locator(".ties-languages a[hreflang=el]").is_visible()
    assert page.evaluate("document.activeElement.tagName") == "SUMMARY"


@pytest.mark.parametrize("key", ["Tab", "Shift+Tab"])
def test_the_menu_closes_when_the_keyboard_goes_on(reader: Readers, key: str) -> None:
    page = reader().open("lt/types/communities/")
    page.locator(".ties-languages summary").focus()
    page.keyboard.press("Enter")
    for _ in range(12):
        assert page.locator(".ties-languages").evaluate("menu => menu.open")
        page.keyboard.press(key)
        if not page.evaluate("document.activeElement.closest('.ties-languages')"):
            break
    assert not page.locator(".ties-languages").evaluate("menu => menu.open")
