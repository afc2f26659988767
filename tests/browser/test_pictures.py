"""The drawings as a browser sets them: nothing cut, in the longest language, on a phone."""

from __future__ import annotations

import pytest

from tests.browser.conftest import LANGUAGES, PHONE, Readers

PAGES = (
    "types/",
    "guides/what-is-a-relationship/",
    "guides/why-a-nonprofit-has-customers/",
    "guides/from-customer-to-ambassador/",
    "guides/design-a-relationship/",
)

CUT = """() => [...document.querySelectorAll('.picture svg')].flatMap(svg => {
  const {width, height} = svg.viewBox.baseVal;
  return [...svg.querySelectorAll('text')].filter(text => {
    const t = text.getBBox();
    const rect = text.previousElementSibling;
    const inside = rect?.tagName === 'rect' && rect.getBBox();
    return t.x < 0 || t.y < 0 || t.x + t.width > width || t.y + t.height > height + 1
      || inside && (t.x < inside.x || t.x + t.width > inside.x + inside.width);
  }).map(text => text.textContent);
})"""
"""The texts that leave their picture or their box."""


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("page", PAGES)
def test_no_word_leaves_its_box(reader: Readers, language: str, page: str) -> None:
    opened = reader(viewport=PHONE).open(f"{language}/{page}")
    assert opened.locator(".picture svg text").count() > 2
    assert opened.evaluate(CUT) == []


@pytest.mark.parametrize("language", ["ar", "lt"])
def test_a_type_on_the_map_is_reached_with_the_keyboard(reader: Readers, language: str) -> None:
    page = reader().open(f"{language}/types/")
    page.locator('.picture a[href$="communities/"]').focus()
    page.keyboard.press("Enter")
    page.wait_for_url(f"**/{language}/types/communities/")


def test_a_picture_is_printed_with_its_caption_and_in_dark_mode_is_not_black_on_black(
    reader: Readers,
) -> None:
    page = reader(color_scheme="dark").open("en/guides/what-is-a-relationship/")
    assert page.evaluate("getComputedStyle(document.querySelector('.picture svg')).fill") != (
        page.evaluate("getComputedStyle(document.querySelector('.picture .box')).fill")
    )
    page.emulate_media(media="print")
    assert page.locator(".picture svg").is_visible()
    assert page.locator(".picture figcaption").is_visible()
