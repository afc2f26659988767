"""WCAG 2.2, 1.4.10: 320 pixels are wide enough for every tool, in every language."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page

from tests.browser.book import LIST, PATH, given, keep, opened, workbook
from tests.browser.conftest import LANGUAGES, Readers

DESIGN = {
    "id": "d1",
    "name": "x" * 80,
    "form": "dedicated-personal-assistance",
    "length": "long-term",
    "people": "nobody",
    "channels": ["partner-point-of-sale"],
}

OUTSIDE = """() => [...document.querySelectorAll('#content *')].filter(one => {
  const { left, right, width } = one.getBoundingClientRect();
  return width && (left < -1 || right > innerWidth + 1) && one.checkVisibility()
    && !one.closest('svg') && getComputedStyle(one).position !== 'absolute';
}).map(one => one.outerHTML.slice(0, 120))"""
"""What stands beyond the edges; a page that reads from the right does not always scroll there."""


def fits(page: Page) -> list[str]:
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    return list(page.evaluate(OUTSIDE))


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_wider_than_a_narrow_phone(reader: Readers, language: str) -> None:
    here = reader(viewport={"width": 320, "height": 640})
    for path in (LIST, "workbook/", "designer/", "fit/"):
        assert fits(opened(here, f"{language}/{path}")) == [], path
    answers = {f"{PATH}#seek-kind": given("yes", "y" * 90)}
    keep(here, mine=workbook(name="n" * 60, answers=answers, designs=[DESIGN]))
    for path in (LIST, "workbook/", "designer/"):
        page = opened(here, f"{language}/{path}")
        if path == "workbook/":
            page.locator("ties-report .plan dl").wait_for(state="attached")
        for folded in page.locator(".tool details").all():
            folded.evaluate("one => one.open = true")
        if path == "workbook/":
            page.locator("ties-carry .link").click()
            page.locator("ties-carry .made").wait_for()
        assert fits(page) == [], path
