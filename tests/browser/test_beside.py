"""Two languages side by side, at an address of their own."""

from __future__ import annotations

import pytest

from tests.browser.conftest import LANGUAGES, PHONE, Readers

PAGE = "guides/what-is-a-relationship/"


def test_each_section_stands_beside_its_twin_with_its_own_language_and_direction(
    reader: Readers,
) -> None:
    here = reader()
    page = here.open(f"en/{PAGE}?with=ar#purpose")
    page.locator(".ties-two").wait_for()
    rows = page.locator(".ties-row")
    assert rows.count() > 4
    for index in range(rows.count()):
        columns = rows.nth(index).locator("> div")
        if columns.count() == 2:
            assert columns.nth(0).get_attribute("lang") == "en"
            assert columns.nth(1).get_attribute("lang") == "ar"
            assert columns.nth(1).get_attribute("dir") == "rtl"
    assert page.locator("#purpose").count() == 1
    left, right = (rows.nth(1).locator("> div").nth(index).bounding_box() for index in (0, 1))
    assert left and right and right["x"] > left["x"]
    assert here.complaints == []


def test_on_a_phone_the_sections_alternate(reader: Readers) -> None:
    page = reader(viewport=PHONE).open(f"ar/{PAGE}?with=lt")
    page.locator(".ties-two").wait_for()
    columns = page.locator(".ties-row").nth(1).locator("> div")
    first, second = columns.nth(0).bounding_box(), columns.nth(1).bounding_box()
    assert first and second and second["y"] >= first["y"] + first["height"]
    assert page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]


@pytest.mark.parametrize("failure", ["offline", "gone"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_who_gets_no_second_text_is_told_and_keeps_the_first(
    reader: Readers, language: str, failure: str
) -> None:
    other = "en" if language != "en" else "el"
    here = reader()
    here.context.route(
        f"**/ties/{other}/**",
        lambda route: route.abort() if failure == "offline" else route.fulfill(status=404),
    )
    page = here.open(f"{language}/{PAGE}?with={other}")
    told = page.locator("#content [role=status]")
    page.locator("#content [role=status]:not(:empty)").wait_for()
    assert told.is_visible()
    assert told.inner_text() == page.locator(".ties-beside").get_attribute("data-failed")
    assert page.locator("#content h1").is_visible()
    assert page.locator(".ties-row").count() == 0


@pytest.mark.parametrize(("language", "other"), [("el", "ar"), ("ar", "lt"), ("hy", "en")])
def test_on_paper_the_two_languages_stand_in_two_columns(
    reader: Readers, language: str, other: str
) -> None:
    # A4 between margins of 15 mm: 180 mm of 96 pixels an inch.
    page = reader(viewport={"width": 680, "height": 1009}).open(f"{language}/{PAGE}?with={other}")
    page.locator(".ties-two").wait_for()
    page.emulate_media(media="print")
    widths = page.locator(".ties-row").evaluate_all(
        "rows => rows.filter(row => row.children.length === 2).map(row =>"
        " [...row.children].map(one => [one.offsetTop, one.clientWidth, one.scrollWidth]))"
    )
    assert len(widths) > 4
    for first, second in widths:
        assert first[0] == second[0]
        assert min(first[1], second[1]) > 280
        assert first[2] <= first[1] and second[2] <= second[1]


def test_the_language_menu_offers_it_and_ends_it(reader: Readers) -> None:
    page = reader().open(f"el/{PAGE}")
    page.locator(".ties-languages summary").click()
    page.locator('.ties-beside a[lang="hy"]').click()
    page.wait_for_url("**/?with=hy")
    page.locator(".ties-two").wait_for()
    page.locator(".ties-languages summary").click()
    page.locator(".ties-beside li").last.locator("a").click()
    page.wait_for_url(f"**/el/{PAGE}")


def test_links_to_other_pages_keep_the_second_language(reader: Readers) -> None:
    page = reader().open(f"el/{PAGE}?with=en")
    page.locator(".ties-two").wait_for()
    page.locator(".ties-foot a[rel=next]").click()
    page.wait_for_url("**/el/guides/why-a-nonprofit-has-customers/?with=en")
    page.locator(".ties-two").wait_for()
