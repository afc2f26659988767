"""Search as people type: inflected, sloppy, without accents; and the dialog with the keyboard."""

from __future__ import annotations

import pytest

from tests.browser.asking import misses, queries
from tests.browser.conftest import LANGUAGES, PHONE, Readers

EVERY_WORD = """async () => {
  const at = document.querySelector('script[src$="search.mjs"]').src.replace('search.mjs', '');
  const { find } = await import(at + 'found.mjs');
  const { cards } = await import(at + 'terms.mjs');
  const words = document.querySelector('dialog.ties-search').dataset;
  const known = await cards(words.language);
  const missed = [];
  let asked = 0;
  for (const { lang } of JSON.parse(words.languages)) {
    const lookup = await (await fetch(`${at}terms/${lang}.lookup.json`)).json();
    for (const [query, concepts] of Object.entries(lookup)) {
      const { entries: [first] } = await find(query, false, words);
      const link = first?.matches('.ties-search__term') && first.querySelector('a').href;
      const right = concepts.split(' ').map((concept) => `/${words.language}/${known[concept][2]}`);
      if (!link || !right.some((address) => link.endsWith(address))) missed.push([lang, query, link]);
      asked += 1;
    }
  }
  return [asked, missed];
}"""


@pytest.mark.parametrize("language", LANGUAGES)
def test_95_of_100_real_queries_find_their_page_among_the_first_three(
    reader: Readers, language: str
) -> None:
    wanted = queries(language)
    assert len(wanted) >= 40
    missed = misses(reader().open(f"{language}/"), wanted)
    assert len(missed) <= 0.05 * len(wanted), missed


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_of_every_glossary_brings_its_concept_first_in_the_readers_language(
    reader: Readers, language: str
) -> None:
    asked, missed = reader().open(f"{language}/").evaluate(EVERY_WORD)
    assert asked > 4000
    assert missed == []


def test_the_dialog_opens_with_a_key_and_is_walked_with_arrows(reader: Readers) -> None:
    here = reader()
    page = here.open("en/about/")
    page.keyboard.press("/")
    page.keyboard.type("loyal")
    page.locator(".ties-search__found a").first.wait_for()
    assert "esults" in page.locator(".ties-search [role=status]").inner_text()
    assert page.locator(".ties-search mark").count() > 0
    page.keyboard.press("ArrowDown")
    first = page.locator(".ties-search__found a").first
    assert first.evaluate("link => link === document.activeElement")
    page.keyboard.press("ArrowUp")
    assert page.evaluate("document.activeElement.type") == "search"
    page.keyboard.press("Escape")
    assert not page.locator("dialog.ties-search").is_visible()
    page.keyboard.press("Control+k")
    assert page.locator("dialog.ties-search").is_visible()
    assert here.complaints == []


@pytest.mark.parametrize(
    ("language", "typed", "marked"),
    [
        ("el", "εθελοντών", "εθελοντές"),
        ("en", "volunteering", "volunteers"),
        ("hy", "կամավորներին", "կամավորներ"),
        ("ar", "متطوع", "المتطوعون"),
        ("lt", "savanoris", "savanoriai"),
    ],
)
def test_the_words_asked_for_are_marked_in_titles_too(
    reader: Readers, language: str, typed: str, marked: str
) -> None:
    page = reader().open(f"{language}/about/")
    page.keyboard.press("/")
    page.locator("#search-words").fill(typed)
    page.locator(".ties-search__found > li").first.wait_for()
    for kind in (".ties-search__term", "li:not(.ties-search__term)"):
        marks = page.locator(f".ties-search__found > {kind} .ties-search__title mark")
        assert marked in [text.lower() for text in marks.all_inner_texts()], kind


def test_the_answers_are_a_list_and_the_opener_a_button(reader: Readers) -> None:
    page = reader().open("en/about/")
    opener = page.get_by_role("button", name="Search the library")
    assert opener.get_attribute("aria-haspopup") == "dialog"
    opener.focus()
    page.keyboard.press("Space")
    assert page.locator("dialog.ties-search").is_visible()
    page.keyboard.type("volunteers")
    page.locator(".ties-search__found a").first.wait_for()
    assert page.locator("#search-words").input_value() == "volunteers"
    assert page.locator("dialog.ties-search [role=list]").get_by_role("listitem").count() > 1
    page.keyboard.press("Escape")
    assert opener.evaluate("opener => opener === document.activeElement")


@pytest.mark.parametrize("language", LANGUAGES)
def test_who_speaks_instead_of_typing_can_switch_the_single_key_off(
    reader: Readers, language: str
) -> None:
    here = reader()
    page = here.open(f"{language}/about/")
    page.keyboard.press("Control+k")
    box = page.locator(".ties-search label:has([name=slash])")
    assert "/" in box.inner_text()
    box.click()
    page = here.open(f"{language}/sources/")
    dialog = page.locator("dialog.ties-search")
    page.keyboard.press("/")
    assert not dialog.is_visible()
    page.keyboard.press("Control+k")
    assert dialog.is_visible()
    page.locator("[name=slash]").check()
    page.keyboard.press("Escape")
    page.keyboard.press("/")
    assert dialog.is_visible()


def test_nothing_is_loaded_before_somebody_searches(reader: Readers) -> None:
    here = reader(viewport=PHONE)
    asked: list[str] = []
    here.context.on("request", lambda request: asked.append(request.url))
    page = here.open("ar/")
    page.wait_for_load_state("networkidle")
    assert not [url for url in asked if "/search/" in url or "/terms/" in url or "found" in url]
    page.locator(".ties-search-open").click()
    page.keyboard.type("متطوع")
    page.locator(".ties-search__found a").first.wait_for()
    assert [url for url in asked if url.endswith("/search/ar.json")]


def test_nothing_found_is_said_kindly_and_offers_the_glossary(reader: Readers) -> None:
    page = reader().open("lt/")
    page.keyboard.press("/")
    page.keyboard.type("qqqqxxxx")
    page.wait_for_function(
        "document.querySelector('.ties-search [role=status]').textContent.includes('qqqqxxxx')"
    )
    assert page.locator('.ties-search a[href$="glossary/"]').is_visible()


def test_all_languages_are_searched_on_request_each_in_its_own_direction(reader: Readers) -> None:
    page = reader().open("en/")
    page.keyboard.press("/")
    page.locator(".ties-search [name=everywhere]").check()
    page.locator("#search-words").fill("عميل")
    found = page.locator('.ties-search__found li[lang="ar"]')
    found.first.wait_for()
    assert found.first.get_attribute("dir") == "rtl"


def test_without_scripts_the_button_leads_to_the_glossary(reader: Readers) -> None:
    page = reader(java_script_enabled=False).open("hy/")
    opener = page.locator(".ties-search-open")
    assert opener.get_attribute("role") is None
    opener.click()
    page.wait_for_url("**/ties/hy/glossary/")


def test_lithuanian_is_found_by_who_types_no_mark(reader: Readers) -> None:
    missed = (
        reader()
        .open("lt/")
        .evaluate(
            """async () => {
          const at = document.querySelector('script[src$="search.mjs"]').src;
          const { Index } = await import(at.replace('search.mjs', 'index.mjs'));
          const { bare } = await import(at.replace('search.mjs', 'fold.mjs'));
          const file = await (await fetch(at.replace('search.mjs', 'search/lt.json'))).json();
          const index = new Index(file);
          return index.words.flatMap((word, number) =>
            bare(word) === word || index.alike(bare(word), false).get(number) > 0.3 ? [] : [word]);
        }"""
        )
    )
    assert missed == []


def test_what_arabic_attaches_to_a_word_does_not_hide_the_match(reader: Readers) -> None:
    page = reader().open("ar/")
    page.keyboard.press("/")
    page.locator("#search-words").fill("متطوع")
    page.locator(".ties-search__found li:not(.ties-search__term)").first.wait_for()
    marked = page.locator(".ties-search__found mark").all_inner_texts()
    assert any(word.startswith(("ال", "لل", "و", "ب")) for word in marked), marked


def test_who_is_offline_is_told_so(reader: Readers) -> None:
    here = reader()
    page = here.open("el/")
    page.wait_for_load_state("networkidle")
    here.context.set_offline(True)
    page.keyboard.press("/")
    page.keyboard.type("δωρητές")
    page.wait_for_function(
        "(d => d.querySelector('[role=status]').textContent === d.dataset.failed)"
        "(document.querySelector('dialog.ties-search'))"
    )


def test_enter_follows_the_answer_to_what_stands_in_the_field(reader: Readers) -> None:
    page = reader().open("en/")
    page.keyboard.press("/")
    page.keyboard.type("volunteers")
    page.locator('.ties-search__found a[href$="audiences/volunteers/"]').first.wait_for()
    page.locator("#search-words").fill("donors")
    page.keyboard.press("Enter")
    page.wait_for_function("document.activeElement.href?.endsWith('audiences/donors/')")
    page.keyboard.press("Enter")
    page.wait_for_url("**/en/audiences/donors/")
