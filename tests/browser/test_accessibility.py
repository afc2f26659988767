"""WCAG 2.2 A and AA, and axe's best practices: no violation anywhere."""

from __future__ import annotations

from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

from tests.browser.conftest import DESKTOP, KINDS, LANGUAGES, PHONE, Readers

TAGS = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}


def violations(page: Page) -> list[str]:
    """What axe finds, one line an element."""
    found: list[dict[str, Any]] = Axe().run(page, options=TAGS).response["violations"]
    return [f"{rule['id']}: {node['html'][:160]}" for rule in found for node in rule["nodes"]]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("viewport", [PHONE, DESKTOP], ids=["phone", "desktop"])
def test_no_kind_of_page_has_a_violation(
    reader: Readers, language: str, scheme: str, viewport: dict[str, int]
) -> None:
    here = reader(viewport=viewport, color_scheme=scheme)
    for kind in KINDS:
        page = here.open(f"{language}/{kind}")
        assert violations(page) == [], f"{language}/{kind}"
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
