"""WCAG 2.2 A and AA, and axe's best practices: no violation anywhere."""

from __future__ import annotations

from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

from tests.browser.conftest import DESKTOP, KINDS, LANGUAGES, PHONE, Readers

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]

COLOUR = ["color-contrast", "link-in-text-block"]
"""The rules whose answer depends on the colour scheme; all others read the same page twice."""


def violations(page: Page, rules: list[str] | None = None) -> list[str]:
    """What axe finds, one line an element; by the rules named, or by all."""
    only = {"type": "rule", "values": rules} if rules else {"type": "tag", "values": TAGS}
    # A colour on its way from light to dark is neither.
    page.evaluate("Promise.all(document.getAnimations().map(one => one.finished.catch(() => {})))")
    options = {"runOnly": only, "resultTypes": ["violations"]}
    found: list[dict[str, Any]] = Axe().run(page, options=options).response["violations"]
    return [f"{rule['id']}: {node['html'][:160]}" for rule in found for node in rule["nodes"]]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("viewport", [PHONE, DESKTOP], ids=["phone", "desktop"])
def test_no_kind_of_page_has_a_violation_light_or_dark(
    reader: Readers, language: str, viewport: dict[str, int]
) -> None:
    here = reader(viewport=viewport)
    for kind in KINDS:
        page = here.open(f"{language}/{kind}")
        assert violations(page) == [], f"{language}/{kind}"
        page.emulate_media(color_scheme="dark")
        assert violations(page, COLOUR) == [], f"{language}/{kind}, dark"
        page.close()


@pytest.mark.parametrize("language", LANGUAGES)
def test_open_menus_have_none_either(reader: Readers, language: str) -> None:
    page = reader(viewport=PHONE).open(f"{language}/types/self-service/")
    page.locator(".ties-languages summary").click()
    assert violations(page) == []
    page.keyboard.press("Escape")
    for menu in (".ties-menu", ".ties-contents"):
        page.locator(menu).click()
        assert violations(page) == []
        page.keyboard.press("Escape")


def test_neither_the_neutral_page_nor_the_404_page_has_one(reader: Readers) -> None:
    here = reader(locale="sw")
    for path in ("types/self-service/", "no-such-page/"):
        assert violations(here.open(path)) == []


@pytest.mark.parametrize("language", ["ar", "el"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_search_card_and_two_languages_have_none_either(
    reader: Readers, language: str, scheme: str
) -> None:
    here = reader(viewport=PHONE, color_scheme=scheme)
    page = here.open(f"{language}/types/communities/")
    page.keyboard.press("/")
    page.locator("#search-words").fill({"ar": "متطوع", "el": "εθελοντ"}[language])
    page.locator(".ties-search [role=status]:not(:empty)").wait_for()
    assert violations(page) == []
    page.keyboard.press("Escape")
    page.locator("a.term").first.focus()
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("Tab")
    page.locator(".ties-card").wait_for()
    assert violations(page) == []
    page = here.open(f"{language}/types/communities/?with=en")
    page.locator(".ties-two").wait_for()
    assert violations(page) == []
