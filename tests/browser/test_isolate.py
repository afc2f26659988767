"""What the browser adds to an Arabic page keeps its Latin names, and their marks, in place."""

from __future__ import annotations

import pytest

from tests.browser.conftest import Readers
from ties.finish.isolate import piece

ISOLATE = """async ([html, direction]) => {
  const at = document.querySelector('script[src$="card.mjs"]').src;
  const { isolate } = await import(at.replace('card.mjs', 'isolate.mjs'));
  const text = document.createElement('p');
  text.innerHTML = html;
  return isolate(text, direction).innerHTML;
}"""


@pytest.mark.parametrize("direction", ["rtl", "ltr"])
def test_the_browser_isolates_as_the_page_does(reader: Readers, direction: str) -> None:
    page = reader().open("ar/")
    for text in (
        "مثل Skype.",
        "رخصة CC BY 4.0 هنا",
        "(Dropbox) أو (WhatsApp)",
        "What is a relationship?",
        "ما العلاقة؟",
        "The word (زبون) here",
        "واتساب Ελλάδα Երևան",
        "2011 – 2026",
        "",
    ):
        assert page.evaluate(ISOLATE, [text, direction]) == piece(text, direction)


@pytest.mark.parametrize(
    ("marked", "made"),
    [
        (
            "عبر <mark>Khan</mark> Academy (<mark>Skype)</mark> هنا",
            'عبر <bdi dir="ltr"><mark>Khan</mark> Academy</bdi> (<mark><bdi dir="ltr">Skype</bdi>)</mark> هنا',
        ),
        (
            "عبر Khan <mark>Academy.</mark> هنا",
            'عبر <bdi dir="ltr">Khan <mark>Academy</mark></bdi><mark>.</mark> هنا',
        ),
    ],
)
def test_a_name_of_which_a_word_was_found_stays_one_name(
    reader: Readers, marked: str, made: str
) -> None:
    assert reader().open("ar/").evaluate(ISOLATE, [marked, "rtl"]) == made


def test_an_arabic_excerpt_isolates_the_name_that_was_searched_for(reader: Readers) -> None:
    page = reader().open("ar/")
    page.keyboard.press("/")
    page.locator("#search-words").fill("Skype")
    found = page.locator('.ties-search__found bdi[dir="ltr"]', has_text="Skype").first
    found.wait_for()
    assert found.locator("mark").count() or found.evaluate("name => !!name.closest('mark')")
