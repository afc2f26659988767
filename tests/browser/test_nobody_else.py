"""No page asks another host for anything, whatever the reader opens on it."""

from __future__ import annotations

import pytest

from tests.browser.asking import queries
from tests.browser.conftest import KINDS, LANGUAGES, Readers

TURNS = [
    pytest.param(
        LANGUAGES[n % 5], LANGUAGES[(n + 1 + n // 5 % 4) % 5], kind, id=f"{kind or 'home'}"
    )
    for n, kind in enumerate(KINDS)
]
"""Every kind of page, with the languages in turn: one to read in, and one beside it."""


@pytest.mark.parametrize(("language", "second", "kind"), TURNS)
def test_search_card_and_second_language_stay_on_the_site(
    reader: Readers, language: str, second: str, kind: str
) -> None:
    here = reader()
    page = here.open(f"{language}/{kind}?with={second}")
    page.locator(".ties-two").wait_for()
    term = page.locator("#content a.term")
    if term.count():
        term.first.focus()
        page.keyboard.press("Shift+Tab")  # a focus is shown to who uses the keyboard
        page.keyboard.press("Tab")
        page.locator(".ties-card").wait_for()
        page.keyboard.press("Escape")
    page.keyboard.press("/")
    page.locator(".ties-search input[name=everywhere]").check()
    page.locator("#search-words").fill(next(iter(queries(language))))
    page.locator(".ties-search__found li").first.wait_for()
    page.wait_for_load_state("networkidle")
    assert here.complaints == []


@pytest.mark.parametrize("kind", KINDS)
def test_neutral_pages_stay_on_the_site(reader: Readers, kind: str) -> None:
    here = reader()
    here.open(f"{kind}?stay").wait_for_load_state("networkidle")
    assert here.complaints == []


def test_the_page_for_the_lost_stays_on_the_site(reader: Readers) -> None:
    here = reader()
    here.open("no/such/page/").wait_for_load_state("networkidle")
    [own] = here.complaints
    assert own.endswith("the server responded with a status of 404 (Not Found)")


@pytest.mark.parametrize(
    "leaving",
    [
        "fetch('https://example.org/x').catch(() => {})",
        "document.body.append(Object.assign(new Image(), {src: '//example.org/x.png'}))",
        "void navigator.sendBeacon('https://example.org/x')",
        "void open('https://example.org/')",
        "void new WebSocket('ws://127.0.0.1:9/')",
    ],
)
@pytest.mark.parametrize("path", ["en/", "?stay", "no/such/page/"])
def test_a_page_that_asked_would_be_caught(reader: Readers, path: str, leaving: str) -> None:
    here = reader()
    page = here.open(path)
    page.evaluate(leaving)
    for _ in range(200):
        if any(told.startswith("foreign: ") for told in here.complaints):
            return
        page.wait_for_timeout(50)
    pytest.fail(f"Nobody noticed: {here.complaints}")
