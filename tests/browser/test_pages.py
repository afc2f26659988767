"""Every kind of page in every language: reads well on a phone, loads nothing from elsewhere."""

from __future__ import annotations

import pytest

from tests.browser.conftest import DESKTOP, KINDS, LANGUAGES, PHONE, RIGHT_TO_LEFT, Readers

EVERY = [
    pytest.param(f"{language}/{kind}", id=f"{language}/{kind}")
    for language in LANGUAGES
    for kind in KINDS
]

WATCH_MOTION = """() => {
  window.moved = [];
  for (const kind of ["transitionrun", "animationstart"])
    addEventListener(kind, ({ propertyName, animationName }) => {
      if (!/color|fill|stroke/.test(propertyName ?? "")) moved.push(propertyName ?? animationName);
    }, true);
}"""
"""Notes in `window.moved` whatever moves, grows or fades; a change of colour is no motion."""


@pytest.mark.parametrize("path", EVERY)
def test_a_page_fits_a_phone_says_its_direction_and_asks_nobody_else(
    reader: Readers, path: str
) -> None:
    here = reader(viewport=PHONE)
    page = here.open(path)
    page.wait_for_load_state("networkidle")
    language = path[:2]
    root = page.locator("html")
    assert root.get_attribute("lang") == language
    assert root.get_attribute("dir") == ("rtl" if language in RIGHT_TO_LEFT else "ltr")
    assert page.evaluate("getComputedStyle(document.body).direction") == root.get_attribute("dir")
    assert page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]
    assert page.locator("h1").count() == 1
    assert here.complaints == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_this_is_the_four_doors_and_the_map_stand_on_one_screen(
    reader: Readers, language: str
) -> None:
    page = reader(viewport=DESKTOP).open(f"{language}/")
    page.evaluate("document.fonts.ready.then(() => null)")
    parts = page.locator("h1, .intro > p, .doors li, .front svg")
    assert page.locator(".intro > p").count() >= 3 and page.locator(".doors li").count() == 4
    for part in parts.all():
        box = part.bounding_box()
        assert box and box["y"] >= 0 and box["y"] + box["height"] <= DESKTOP["height"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_lost_reader_finds_her_language_on_the_404_page(reader: Readers, language: str) -> None:
    page = reader().open(f"{language}/no/such/page/")
    part = page.locator(f"section[lang={language}]")
    assert part.get_attribute("dir") == ("rtl" if language in RIGHT_TO_LEFT else "ltr")
    part.locator("a").click()
    page.wait_for_url(f"**/ties/{language}/")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_checklist_prints_its_questions_and_leaves_the_menus_out(
    reader: Readers, language: str
) -> None:
    page = reader().open(f"{language}/checklists/analyse/")
    page.emulate_media(media="print")
    assert page.locator(".question").count() >= 12
    assert page.locator("#seek-kind").is_visible()
    assert not page.locator("header").is_visible()
    assert not page.locator(".ties-nav").is_visible()


def test_the_menu_opens_on_a_phone_and_leads_on(reader: Readers) -> None:
    here = reader(viewport=PHONE)
    page = here.open("ar/")
    page.locator(".ties-menu").click()
    page.locator(".ties-nav a", has_text="الأنواع").first.click()
    page.wait_for_url("**/ar/types/")
    assert here.complaints == []


def test_a_keyboard_reader_can_skip_to_the_text(reader: Readers) -> None:
    page = reader().open("el/types/communities/")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "ties-skip"
    page.keyboard.press("Enter")
    assert page.url.endswith("#content")


def test_an_edit_link_leads_to_the_file_in_content(reader: Readers) -> None:
    page = reader().open("hy/types/self-service/")
    assert page.locator("a[rel=edit]").get_attribute("href") == (
        "https://example.org/git/ties/edit/main/content/hy/types/self-service.md"
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_at_200_percent_the_text_wraps_and_nothing_is_cut(reader: Readers, language: str) -> None:
    # 200 % on a window of 1280 by 900 is a window of 640 by 450 (WCAG 2.2, 1.4.4 and 1.4.10).
    here = reader(viewport={"width": 640, "height": 450}, device_scale_factor=2)
    other = "ar" if language != "ar" else "en"
    page = here.open(f"{language}/types/communities/?with={other}")
    page.locator(".ties-two").wait_for()
    wide = [page.url] if page.evaluate("document.documentElement.scrollWidth") > 640 else []
    for kind in KINDS:
        page.goto(f"{here.address}{language}/{kind}")
        if page.evaluate("document.documentElement.scrollWidth") > 640:
            wide.append(page.url)
    assert wide == []
    page.locator(".ties-menu").click()
    assert page.locator(".ties-nav a").first.is_visible()
    page.keyboard.press("Escape")
    page.keyboard.press("/")
    assert page.locator("dialog.ties-search").evaluate("one => one.scrollWidth <= one.clientWidth")


@pytest.mark.parametrize("wanted", ["reduce", "no-preference"])
def test_who_wants_no_motion_gets_none(reader: Readers, wanted: str) -> None:
    page = reader(viewport=PHONE, reduced_motion=wanted).open("en/types/communities/")
    page.evaluate(WATCH_MOTION)
    page.locator(".ties-menu").click()
    page.keyboard.press("Escape")
    page.keyboard.press("/")
    page.keyboard.press("Escape")
    page.locator("a.term").first.hover()
    page.locator(".ties-card").wait_for()
    assert page.evaluate("window.moved") == []
    smooth = page.evaluate("getComputedStyle(document.documentElement).scrollBehavior")
    assert smooth == ("auto" if wanted == "reduce" else "smooth")


def test_the_keyboard_reaches_text_menus_and_foot_in_order(reader: Readers) -> None:
    page = reader(viewport=PHONE).open("ar/types/co-creation/")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.classList.contains('ties-skip')")
    page.keyboard.press("Enter")
    assert page.url.endswith("#content")
    seen = []
    for _ in range(200):
        page.keyboard.press("Tab")
        seen.append(
            page.evaluate(
                "(e => e.closest('.ties-path') ? 'path' : e.closest('.connections') ? 'connections'"
                " : e.closest('.ties-foot') ? 'foot' : e.matches('.term') ? 'term' : 'other')"
                "(document.activeElement)"
            )
        )
        if seen[-1] == "foot":
            break
    order = [kind for kind in dict.fromkeys(seen) if kind != "other"]
    assert order == ["path", "term", "connections", "foot"]


def test_in_high_contrast_a_drawing_takes_the_readers_colours(reader: Readers) -> None:
    page = reader(forced_colors="active").open("el/types/")
    text, box = (
        page.evaluate(f"getComputedStyle(document.querySelector('.picture {part}')).fill")
        for part in (".axis", ".box")
    )
    assert text != box
    assert text == page.evaluate(
        "(p => (document.body.append(p), p.style.color = 'CanvasText', getComputedStyle(p).color))"
        "(document.createElement('p'))"
    )


def test_in_high_contrast_the_current_language_page_and_marks_are_seen(reader: Readers) -> None:
    page = reader(forced_colors="active", viewport=PHONE).open("ar/types/communities/")
    edge = "link => parseFloat(getComputedStyle(link).borderInlineStartWidth)"
    page.locator(".ties-languages summary").click()
    assert page.locator(".versions [aria-current]").evaluate(edge) >= 2
    assert page.locator(".versions a:not([aria-current])").first.evaluate(edge) == 0
    page.keyboard.press("Escape")
    page.locator(".ties-menu").click()
    assert page.locator(".ties-nav [aria-current]").evaluate(edge) >= 2
    page.keyboard.press("Escape")
    line = page.locator("a.term").first.evaluate(
        "term => [getComputedStyle(term).textDecorationLine, getComputedStyle(term).textDecorationStyle]"
    )
    assert line == ["underline", "dotted"]
    page.keyboard.press("/")
    page.locator("#search-words").fill("متطوع")
    mark = page.locator(".ties-search__found mark").first
    mark.wait_for()
    back = "element => getComputedStyle(element).backgroundColor"
    assert mark.evaluate(back) not in (
        page.locator("dialog.ties-search").evaluate(back),
        "rgba(0, 0, 0, 0)",
    )


def test_the_sign_of_contents_begins_where_the_reader_begins(reader: Readers) -> None:
    here = reader(viewport=PHONE)
    for language in ("en", "ar"):
        page = here.open(f"{language}/types/communities/")
        mirrored = page.locator(".ties-contents svg").evaluate(
            "svg => new DOMMatrix(getComputedStyle(svg).transform).a"
        )
        assert mirrored == (-1 if language == "ar" else 1)


def test_an_open_menu_closes_when_the_keyboard_goes_on_to_the_page(reader: Readers) -> None:
    page = reader(viewport=PHONE).open("en/types/communities/")
    page.locator(".ties-menu").focus()
    page.keyboard.press("Enter")
    page.locator(".ties-nav a").last.focus()
    page.keyboard.press("Tab")
    assert not page.locator(".ties-nav").is_visible()
    assert not page.evaluate("document.activeElement.closest('.ties-nav')")
