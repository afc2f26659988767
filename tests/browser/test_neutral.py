"""A teacher's address without a language brings every reader to the page in her own."""

from __future__ import annotations

import pytest

from tests.browser.conftest import LANGUAGES, Readers

PAGE = "checklists/analyse/"


@pytest.mark.parametrize(
    ("browser_language", "expected"),
    [("el-CY", "el"), ("hy", "hy"), ("ar-JO", "ar"), ("lt-LT", "lt"), ("en-GB", "en")],
)
def test_it_follows_the_browsers_language_and_keeps_id_and_query(
    reader: Readers, browser_language: str, expected: str
) -> None:
    here = reader(locale=browser_language)
    page = here.open(PAGE + "?class=7#seek-kind")
    page.wait_for_url(f"**/{expected}/{PAGE}?class=7#seek-kind")
    assert here.complaints == []


def test_it_follows_the_language_she_read_last(reader: Readers) -> None:
    here = reader(locale="el-GR")
    here.open("ar/glossary/")
    page = here.open(PAGE)
    page.wait_for_url(f"**/ar/{PAGE}")


def test_it_offers_every_version_to_a_reader_of_none(reader: Readers) -> None:
    page = reader(locale="sw-KE").open(PAGE)
    versions = page.locator(".versions a")
    assert [versions.nth(i).get_attribute("lang") for i in range(5)] == list(LANGUAGES)


def test_it_stays_when_asked_to(reader: Readers) -> None:
    page = reader(locale="hy-AM").open(PAGE + "?stay")
    page.wait_for_load_state("networkidle")
    assert page.url.endswith(f"/ties/{PAGE}?stay")


def test_going_back_leaves_it_and_is_not_caught(reader: Readers) -> None:
    here = reader(locale="lt")
    page = here.open("en/about/")
    page.goto(here.address + PAGE)
    page.wait_for_url(f"**/en/{PAGE}")
    page.go_back()
    assert page.url.endswith("/en/about/")


def test_without_javascript_it_lists_the_versions_in_their_own_direction(reader: Readers) -> None:
    page = reader(java_script_enabled=False).open(PAGE)
    versions = page.locator(".versions a")
    assert [versions.nth(i).get_attribute("dir") for i in range(5)] == [
        "rtl" if language == "ar" else "ltr" for language in LANGUAGES
    ]
    versions.nth(3).click()
    assert page.url.endswith(f"/ar/{PAGE}")


def test_with_storage_switched_off_it_still_follows_the_browser(reader: Readers) -> None:
    here = reader(locale="hy-AM")
    here.context.add_init_script(
        "Object.defineProperty(window, 'localStorage', {get() { throw new Error('off') }})"
    )
    page = here.open(PAGE)
    page.wait_for_url(f"**/hy/{PAGE}")
