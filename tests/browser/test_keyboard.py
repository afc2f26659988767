"""The site from the keyboard alone: from the top with Tab, into every menu, and back out."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page

from tests.browser.conftest import DESKTOP, LANGUAGES, PHONE, TYPED, Readers


def focus(page: Page, selector: str, most: int = 60) -> None:
    """Presses Tab until the focus is on an element, which must then be seen and outlined."""
    for _ in range(most):
        page.keyboard.press("Tab")
        if page.evaluate("selector => document.activeElement.matches(selector)", selector):
            break
    here = page.locator(":focus")
    assert here.evaluate("(one, selector) => one.matches(selector)", selector), selector
    assert here.is_visible()
    style = here.evaluate("one => getComputedStyle(one).outlineStyle")
    assert style != "none", selector


def focused(page: Page, selector: str) -> bool:
    """Whether the focus is on an element."""
    return bool(page.evaluate("selector => document.activeElement.matches(selector)", selector))


@pytest.mark.parametrize("language", LANGUAGES)
def test_contents_open_lead_to_a_section_and_give_the_focus_back(
    reader: Readers, language: str
) -> None:
    page = reader(viewport=PHONE).open(f"{language}/types/communities/")
    for button, menu in ((".ties-menu", ".ties-nav"), (".ties-contents", ".ties-toc")):
        focus(page, button)
        page.keyboard.press("Enter")
        assert page.locator(menu).is_visible()
        focus(page, f"{menu} a", most=3)
        page.keyboard.press("Escape")
        assert not page.locator(menu).is_visible()
        assert focused(page, button)
    page.keyboard.press("Enter")
    focus(page, ".ties-toc a", most=3)
    section = page.locator(":focus").get_attribute("href") or ""
    page.keyboard.press("Enter")
    assert page.url.endswith(section)
    assert not page.locator(".ties-toc").is_visible()
    page.keyboard.press("Tab")
    # The next stop is in the section, or after it: never back at the top.
    assert page.evaluate(
        "id => document.getElementById(id).compareDocumentPosition(document.activeElement)"
        " & (Node.DOCUMENT_POSITION_FOLLOWING | Node.DOCUMENT_POSITION_CONTAINED_BY)",
        section.removeprefix("#"),
    )


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("viewport", [PHONE, DESKTOP], ids=["phone", "desktop"])
def test_the_search_opens_is_answered_and_gives_the_focus_back(
    reader: Readers, language: str, viewport: dict[str, int]
) -> None:
    page = reader(viewport=viewport).open(f"{language}/about/")
    focus(page, ".ties-search-open")
    page.keyboard.press("Enter")
    assert focused(page, "#search-words")
    page.keyboard.type(TYPED[language])
    page.locator(".ties-search__found a").first.wait_for()
    page.keyboard.press("Escape")
    assert not page.locator("dialog.ties-search").is_visible()
    assert focused(page, ".ties-search-open")
    page.keyboard.press("Space")
    assert page.locator("#search-words").input_value() == TYPED[language]
    focus(page, ".ties-search__found a", most=6)
    address = page.locator(":focus").evaluate("link => link.href")
    page.keyboard.press("Enter")
    page.wait_for_url(address)


@pytest.mark.parametrize("language", LANGUAGES)
def test_another_language_and_two_side_by_side_are_chosen(reader: Readers, language: str) -> None:
    other = "ar" if language != "ar" else "lt"
    page = reader(viewport=PHONE).open(f"{language}/types/communities/")
    focus(page, ".ties-languages summary")
    page.keyboard.press("Space")
    focus(page, f".ties-beside a[lang={other}]", most=12)
    page.keyboard.press("Escape")
    assert not page.locator(".ties-beside").is_visible()
    assert focused(page, ".ties-languages summary")
    page.keyboard.press("Enter")
    focus(page, f".ties-beside a[lang={other}]", most=12)
    page.keyboard.press("Enter")
    page.locator(".ties-two").wait_for()
    focus(page, ".ties-languages summary")
    page.keyboard.press("Enter")
    focus(page, f".versions a[hreflang={other}]", most=6)
    page.keyboard.press("Enter")
    page.wait_for_url(f"**/{other}/types/communities/**")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_terms_card_comes_with_the_focus_and_goes_with_escape_or_the_focus(
    reader: Readers, language: str
) -> None:
    page = reader().open(f"{language}/types/communities/")
    card = page.locator(".ties-card")
    focus(page, "a.term")
    card.wait_for()
    page.keyboard.press("Escape")
    assert not card.is_visible()
    assert focused(page, "a.term")
    focus(page, "a.term")
    card.wait_for()
    focus(page, "#content a:not(.term)")
    card.wait_for(state="hidden")
