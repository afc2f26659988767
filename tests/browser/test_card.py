"""A term's card: under the pointer, at the keyboard's focus, at the first tap; Escape closes it."""

from __future__ import annotations

import pytest
from playwright.sync_api import CDPSession, ElementHandle

from tests.browser.conftest import LANGUAGES, PHONE, Readers

PAGE = "guides/what-is-a-relationship/"


@pytest.mark.parametrize("language", LANGUAGES)
def test_pointing_at_a_term_shows_its_definition(reader: Readers, language: str) -> None:
    here = reader()
    page = here.open(f"{language}/{PAGE}")
    page.locator("a.term").first.hover()
    card = page.locator(".ties-card")
    card.wait_for()
    assert len(card.inner_text()) > 40
    box = card.bounding_box()
    assert box and box["x"] >= 0 and box["x"] + box["width"] <= 1280
    page.keyboard.press("Escape")
    assert not card.is_visible()
    assert here.complaints == []


def test_the_pointer_reaches_the_link_in_the_card(reader: Readers) -> None:
    page = reader().open(f"en/{PAGE}")
    term = page.locator("a.term").first
    href = term.evaluate("a => a.href")
    term.focus()
    term.hover()
    link = page.locator(".ties-card a")
    link.hover()
    page.mouse.down()
    page.wait_for_timeout(600)  # the card goes 250 ms after it is left; a slow press is not leaving
    page.mouse.up()
    page.wait_for_url(href)


def test_the_keyboard_gets_it_too_and_enter_is_the_link(reader: Readers) -> None:
    page = reader().open(f"el/{PAGE}")
    page.locator("#content h1").evaluate("h => { h.tabIndex = -1; h.focus(); }")
    for _ in range(10):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.classList.contains('term')"):
            break
    page.locator(".ties-card").wait_for()
    term = page.evaluate("document.activeElement.href")
    page.keyboard.press("Enter")
    page.wait_for_url(term)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_screen_reader_has_the_definition_before_the_focus_comes_to_the_term(
    reader: Readers, language: str
) -> None:
    here = reader()
    page = here.open(f"{language}/{PAGE}")
    cards = page.request.get(f"{here.address}assets/terms/{language}.json").json()
    page.keyboard.press("Tab")  # to the link that skips to the text, well before any term
    page.locator("a.term[aria-describedby]").first.wait_for()
    tree = here.context.new_cdp_session(page)
    for term in page.locator("a.term").all():
        href = term.get_attribute("href") or ""
        concept = href.partition("#")[2] or href.rstrip("/").rpartition("/")[2]
        assert said(tree, term.element_handle()) == cards[concept][1], concept


def said(tree: CDPSession, element: ElementHandle) -> str:
    """What the browser tells a screen reader of an element besides its name."""
    element.evaluate("element => { window.heard = element; }")
    found = tree.send("Runtime.evaluate", {"expression": "window.heard"})["result"]["objectId"]
    node = {"objectId": found, "fetchRelatives": False}
    [answer] = tree.send("Accessibility.getPartialAXTree", node)["nodes"]
    return str(answer.get("description", {}).get("value"))


def test_the_first_tap_shows_the_card_and_the_second_follows_the_link(reader: Readers) -> None:
    page = reader(viewport=PHONE, has_touch=True, is_mobile=True).open(f"ar/{PAGE}")
    term = page.locator("a.term").first
    href = term.evaluate("a => a.href")
    term.tap()
    page.locator(".ties-card").wait_for()
    assert page.url.endswith(PAGE)
    assert page.locator(".ties-card a").get_attribute("href") == href
    term.tap()
    page.wait_for_url(href)


def test_without_scripts_a_term_is_a_link(reader: Readers) -> None:
    page = reader(java_script_enabled=False).open(f"lt/{PAGE}")
    href = page.locator("a.term").first.evaluate("a => a.href")
    page.locator("a.term").first.click()
    page.wait_for_url(href)


def test_the_card_stays_when_the_focus_scrolls_the_page(reader: Readers) -> None:
    page = reader(viewport=PHONE).open(f"en/{PAGE}")
    page.locator("a.term").first.hover()
    page.locator(".ties-card").wait_for()  # the definitions are there from now on
    page.keyboard.press("Escape")
    page.locator("a.term").last.focus()
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("Tab")
    page.locator(".ties-card").wait_for()
    page.wait_for_timeout(600)
    assert page.locator(".ties-card").is_visible()


def test_a_tap_that_brings_no_card_follows_the_link(reader: Readers) -> None:
    here = reader(viewport=PHONE, has_touch=True, is_mobile=True)
    page = here.open(f"hy/{PAGE}")
    here.context.route("**/terms/*.json", lambda route: route.abort())
    term = page.locator("a.term").first
    href = term.evaluate("a => a.href")
    term.tap()
    page.wait_for_url(href)
