"""WCAG 2.2 A and AA, and axe's best practices: no violation anywhere."""

from __future__ import annotations

from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

from tests.browser.conftest import DESKTOP, KINDS, LANGUAGES, PHONE, TYPED, Readers

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]

SIZES = pytest.mark.parametrize("viewport", [PHONE, DESKTOP], ids=["phone", "desktop"])

COLOUR = ["color-contrast", "link-in-text-block"]
"""The rules whose answer depends on the colour scheme; all others read the same page twice."""


def violations(page: Page, rules: list[str] | None = None, part: str | None = None) -> list[str]:
    """What axe finds, one line an element; by the rules named, or by all; in a part, or anywhere."""
    only = {"type": "rule", "values": rules} if rules else {"type": "tag", "values": TAGS}
    # A colour on its way from light to dark is neither.
    page.evaluate("Promise.all(document.getAnimations().map(one => one.finished.catch(() => {})))")
    options = {"runOnly": only, "resultTypes": ["violations"]}
    found: list[dict[str, Any]] = Axe().run(page, part, options).response["violations"]
    return [f"{rule['id']}: {node['html'][:160]}" for rule in found for node in rule["nodes"]]


def light_or_dark(page: Page, part: str | None = None) -> list[str]:
    """What axe finds on a page as it stands now, in both colour schemes."""
    assert part is None or page.locator(part).first.is_visible(), part
    found = violations(page, part=part)
    page.emulate_media(color_scheme="dark")
    found += [f"dark: {one}" for one in violations(page, COLOUR, part)]
    page.emulate_media(color_scheme="light")
    return found


@pytest.mark.parametrize("language", LANGUAGES)
@SIZES
def test_no_kind_of_page_has_a_violation_light_or_dark(
    reader: Readers, language: str, viewport: dict[str, int]
) -> None:
    here = reader(viewport=viewport)
    for kind in KINDS:
        page = here.open(f"{language}/{kind}")
        assert light_or_dark(page) == [], f"{language}/{kind}"
        page.close()


@pytest.mark.parametrize("language", LANGUAGES)
@SIZES
def test_open_menus_have_none_either(
    reader: Readers, language: str, viewport: dict[str, int]
) -> None:
    page = reader(viewport=viewport).open(f"{language}/types/self-service/")
    page.locator(".ties-languages summary").click()
    assert light_or_dark(page, ".ties-languages") == []
    page.keyboard.press("Escape")
    if viewport == PHONE:
        for button, menu in ((".ties-menu", ".ties-nav"), (".ties-contents", ".ties-toc")):
            page.locator(button).click()
            assert light_or_dark(page, menu) == []
            page.keyboard.press("Escape")


@SIZES
def test_neither_the_neutral_page_nor_the_404_page_has_one(
    reader: Readers, viewport: dict[str, int]
) -> None:
    here = reader(viewport=viewport, locale="sw")
    for path in ("", "types/self-service/", "no-such-page/"):
        assert light_or_dark(here.open(path)) == [], path


@pytest.mark.parametrize("language", LANGUAGES)
@SIZES
def test_search_card_and_two_languages_have_none_either(
    reader: Readers, language: str, viewport: dict[str, int]
) -> None:
    here = reader(viewport=viewport)
    page = here.open(f"{language}/types/communities/")
    page.keyboard.press("/")
    page.locator("#search-words").fill(TYPED[language])
    page.locator(".ties-search__found mark").first.wait_for()
    assert light_or_dark(page, "dialog.ties-search") == []
    page.locator("#search-words").fill("qqqqxxxx")
    page.locator(".ties-search [role=status]", has_text="qqqqxxxx").wait_for()
    assert light_or_dark(page, "dialog.ties-search") == []
    page.keyboard.press("Escape")
    page.locator("a.term").first.focus()
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("Tab")
    page.locator(".ties-card").wait_for()
    assert light_or_dark(page, ".ties-card") == []
    other = "ar" if language != "ar" else "en"
    page.goto(f"{here.address}{language}/types/communities/?with={other}")
    page.locator(".ties-two").wait_for()
    page.keyboard.press("Tab")
    page.locator("a.term[aria-describedby]").first.wait_for()
    assert light_or_dark(page) == []
