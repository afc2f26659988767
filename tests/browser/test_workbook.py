"""Answers are kept as they are given, in every language, until they are taken back."""

from __future__ import annotations

import base64

import pytest
from playwright.sync_api import Page, expect

from tests.browser.book import (
    LIST,
    PATH,
    answer,
    choice,
    chosen,
    given,
    keep,
    kept,
    noted,
    opened,
    questions,
    ready,
    say,
    sections,
    workbook,
)
from tests.browser.conftest import LANGUAGES, PHONE, Readers

TOLD = "ties-answers [role=status]"
ALL = 19
"""How many questions the checklist has."""

SECTION = ["role-offer", "role-wish", "role-community", "role-speak"]

ONE = {
    "el": "Απαντήθηκε 1 από 19",
    "en": "One of 19 answered",
    "ar": "أجبتم عن سؤال واحد من 19",
    "lt": "Atsakytas 1 klausimas iš 19",
}

COUNTED = [
    ("ar", 1, "أجبتم عن سؤال واحد من 200"),
    ("ar", 2, "أجبتم عن سؤالين من 200"),
    ("ar", 3, "أجبتم عن 3 أسئلة من 200"),
    ("ar", 11, "أجبتم عن 11 سؤالًا من 200"),
    ("ar", 100, "أجبتم عن 100 سؤال من 200"),
    ("lt", 1, "Atsakytas 1 klausimas iš 200"),
    ("lt", 2, "Atsakyti 2 klausimai iš 200"),
    ("lt", 10, "Atsakyta 10 klausimų iš 200"),
    ("lt", 21, "Atsakytas 21 klausimas iš 200"),
    ("en", 1, "One of 200 answered"),
    ("en", 3, "3 of 200 answered"),
]


@pytest.mark.parametrize("language", ["ar", "el"])
@pytest.mark.parametrize("value", ["yes", "partly", "no", "na"])
def test_an_answer_and_its_note_survive_a_reload(
    reader: Readers, language: str, value: str
) -> None:
    here = reader()
    page = opened(here, f"{language}/{LIST}")
    answer(page, "seek-kind", value, "Ծանօթագրություն · ملاحظة\n2")
    page.reload()
    ready(page)
    assert chosen(page, "seek-kind") == value
    assert noted(page, "seek-kind") == "Ծանօթագրություն · ملاحظة\n2"
    assert chosen(page, "seek-now") == ""
    assert here.complaints == []


def test_an_answer_in_armenian_stands_in_arabic_too(reader: Readers) -> None:
    here = reader()
    page = opened(here, f"hy/{LIST}")
    answer(page, "keep-cost", "partly", "Երկու ժամ")
    page.locator(".ties-languages summary").click()
    page.locator('.ties-languages .versions a[hreflang="ar"]').click()
    page.wait_for_url(f"**/ar/{LIST}")
    ready(page)
    assert (chosen(page, "keep-cost"), noted(page, "keep-cost")) == ("partly", "Երկու ժամ")
    expect(page.locator(TOLD)).to_have_text(ONE["ar"])
    assert here.complaints == []


@pytest.mark.parametrize(("language", "number", "words"), COUNTED)
def test_the_count_has_the_right_plural(
    reader: Readers, language: str, number: int, words: str
) -> None:
    page = reader().open(f"{language}/{LIST}")
    assert words == page.evaluate(
        """async number => {
          const at = document.querySelector('script[src$="answers.mjs"]').src;
          const { speak } = await import(at.replace('answers.mjs', 'words.mjs'));
          const words = await speak();
          return words.count('One of {all} answered', '{count} of {all} answered', number, {all: 200});
        }""",
        number,
    )


@pytest.mark.parametrize("language", ["ar", "lt"])
def test_progress_is_told_of_the_list_and_of_each_section(reader: Readers, language: str) -> None:
    page = opened(reader(), f"{language}/{LIST}")
    whole = page.locator("ties-answers progress")
    section = page.locator(".progress:has(+ .questions #role-offer) progress")
    assert (whole.get_attribute("max"), section.get_attribute("max")) == ("19", "4")
    for done, question in enumerate(SECTION[:3], 1):
        answer(page, question, "yes")
        expect(section).to_have_js_property("value", done)
        expect(whole).to_have_js_property("value", done)
    three = {"ar": "أجبتم عن 3 أسئلة من 19", "lt": "Atsakyti 3 klausimai iš 19"}[language]
    expect(page.locator(TOLD)).to_have_text(three)
    # One voice is enough: a section's figures are not said at every answer.
    assert page.locator("#content [role=status]:visible").count() == 1


def edges(page: Page) -> list[bool]:
    """Whether a half full bar is coloured near its left and its right end."""
    bar = page.locator("ties-answers progress")
    bar.evaluate("bar => { bar.max = 2; bar.value = 1; }")
    picture = bar.screenshot(animations="disabled")
    return list(
        page.evaluate(
            """async data => {
              const image = new Image();
              image.src = 'data:image/png;base64,' + data;
              await image.decode();
              const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d');
              canvas.drawImage(image, 0, 0);
              return [0.25, 0.75].map(at => {
                const [r, g, b] = canvas.getImageData(image.width * at, image.height / 2, 1, 1).data;
                return Math.max(r, g, b) - Math.min(r, g, b) > 60;
              });
            }""",
            base64.b64encode(picture).decode(),
        )
    )


@pytest.mark.parametrize(("language", "filled"), [("ar", [False, True]), ("hy", [True, False])])
def test_the_bar_grows_from_where_reading_begins(
    reader: Readers, language: str, filled: list[bool]
) -> None:
    assert edges(opened(reader(), f"{language}/{LIST}")) == filled


@pytest.mark.parametrize("language", ["ar", "en"])
@pytest.mark.parametrize("way", ["click", "Delete", "tap"])
def test_an_answer_can_be_taken_back(reader: Readers, language: str, way: str) -> None:
    here = reader(viewport=PHONE, has_touch=True)
    page = opened(here, f"{language}/{LIST}")
    answer(page, "seek-kind", "no")
    assert list(*(book["answers"] for book in kept(page).values())) == [f"{PATH}#seek-kind"]
    label = page.locator("#seek-kind .choices label", has=page.locator(choice("seek-kind", "no")))
    if way == "Delete":
        page.locator(choice("seek-kind", "no")).press("Delete")
    else:
        label.tap() if way == "tap" else label.click()
    assert chosen(page, "seek-kind") == ""
    assert [book["answers"] for book in kept(page).values()] == [{}]
    page.reload()
    assert chosen(ready(page), "seek-kind") == ""


def test_who_changes_an_answer_keeps_the_change_and_the_keyboard_can(reader: Readers) -> None:
    page = opened(reader(), f"en/{LIST}")
    page.locator(choice("seek-kind", "yes")).focus()
    page.keyboard.press("Space")
    assert chosen(page, "seek-kind") == "yes"
    page.keyboard.press("ArrowDown")
    assert chosen(page, "seek-kind") == "partly"
    page.reload()
    assert chosen(ready(page), "seek-kind") == "partly"


@pytest.mark.parametrize("language", ["ar", "el"])
def test_a_reader_sees_the_questions_with_one_answer(reader: Readers, language: str) -> None:
    page = opened(reader(), f"{language}/{LIST}")
    answer(page, "seek-kind", "yes")
    answer(page, "seek-now", "partly")
    answer(page, "role-offer", "no")
    show = page.locator("select[name=show]")
    for value, wanted in (("yes", "seek-kind"), ("partly", "seek-now"), ("no", "role-offer")):
        show.select_option(value)
        assert questions(page) == [wanted]
        assert sections(page) == [wanted.partition("-")[0]]
    show.select_option("open")
    assert len(questions(page)) == ALL - 3
    # Whoever answers an open question still sees it.
    answer(page, "keep-why", "yes")
    assert "keep-why" in questions(page)
    # How far one is does not depend on what is shown.
    expect(page.locator("ties-answers progress")).to_have_js_property("max", ALL)
    show.select_option("")
    assert len(questions(page)) == ALL


def test_where_no_question_fits_it_is_said(reader: Readers) -> None:
    page = opened(reader(), f"lt/{LIST}")
    page.locator("select[name=show]").select_option("no")
    assert questions(page) == []
    expect(page.get_by_text(say("lt", "No question fits this choice."))).to_be_visible()


def test_a_lens_shows_the_questions_about_one_group(reader: Readers) -> None:
    page = opened(reader(), "hy/checklists/analyse/")
    wanted = page.evaluate(
        "[...document.querySelectorAll('.question[data-about~=donors]')].map(q => q.id)"
    )
    assert 0 < len(wanted) < ALL
    page.locator("select[name=about]").select_option("donors")
    assert questions(page) == wanted


def test_a_question_that_is_new_or_means_something_new_says_so(reader: Readers) -> None:
    here = reader()
    book = workbook(
        answers={f"{PATH}#seek-kind": given("yes", revision=0)},
        known={PATH: ["seek-kind", "seek-now"]},
    )
    keep(here, mine=book)
    page = opened(here, f"ar/{LIST}")
    meaning = say("ar", "This question has a new meaning since you answered it. Read it again.")
    new = say("ar", "New since you answered")
    expect(page.locator("#seek-kind .remark")).to_have_text(meaning)
    expect(page.locator("#seek-now .remark")).to_be_hidden()
    expect(page.locator("#role-offer .remark")).to_have_text(new)
    answer(page, "seek-kind", "no")
    expect(page.locator("#seek-kind .remark")).to_be_hidden()
    answer(page, "role-offer", "no")
    expect(page.locator("#role-offer .remark")).to_be_hidden()
    assert len(kept(page)) == 1


def test_a_first_answer_makes_no_question_new(reader: Readers) -> None:
    page = opened(reader(), f"el/{LIST}")
    answer(page, "seek-kind", "yes")
    assert page.locator(".question .remark:visible").count() == 0


def test_several_workbooks_are_named_used_duplicated_deleted_and_taken_back(
    reader: Readers,
) -> None:
    here = reader()
    page = opened(here, "ar/workbook/")
    page.locator("ties-shelf .new").click()
    page.keyboard.press("Control+a")
    page.keyboard.type("الآباء")
    page.keyboard.press("Tab")
    page.locator("ties-shelf .new").click()
    # The new workbook's name is what is typed next, not the first's.
    page.keyboard.press("Control+a")
    page.keyboard.type("Firms")
    page.keyboard.press("Tab")
    books = page.locator(".books > li")
    assert [books.nth(i).locator("input").input_value() for i in range(2)] == ["الآباء", "Firms"]
    assert sorted(book["name"] for book in kept(page).values()) == ["Firms", "الآباء"]

    answers = opened(here, f"ar/{LIST}")
    expect(answers.locator("ties-answers .book")).to_have_text("Firms")
    answer(answers, "seek-kind", "yes")
    by_name = {book["name"]: book["answers"] for book in kept(page).values()}
    assert list(by_name["Firms"]) == [f"{PATH}#seek-kind"] and by_name["الآباء"] == {}

    books.nth(0).get_by_role("button").first.click()  # use
    expect(books.nth(0)).to_have_attribute("aria-current", "true")
    expect(answers.locator("ties-answers .book")).to_have_text("الآباء")
    assert chosen(answers, "seek-kind") == ""

    books.nth(1).get_by_role("button").nth(1).click()  # duplicate
    expect(books).to_have_count(3)
    copy = say("ar", "Copy of {name}", name="Firms")
    assert books.nth(2).locator("input").input_value() == copy.replace("\u2068", "").replace(
        "\u2069", ""
    )
    assert sum(bool(book["answers"]) for book in kept(page).values()) == 2

    books.nth(1).get_by_role("button").last.click()  # delete
    expect(page.locator(".books input")).to_have_count(2)
    expect(answers.locator("ties-answers .book")).to_have_text(copy)
    undo = page.get_by_role("button", name=say("ar", "Undo"))
    # The keyboard is not lost with the button that was pressed.
    assert page.evaluate("document.querySelector('.books').contains(document.activeElement)")
    undo.click()
    expect(page.locator(".books input")).to_have_count(3)
    assert here.complaints == []


def test_a_name_that_is_still_being_written_does_not_swallow_the_next_click(
    reader: Readers,
) -> None:
    here = reader()
    keep(here, a=workbook(id="a", name="A"), b=workbook(id="b", name="B"))
    page = opened(here, "en/workbook/")
    page.locator(".books input").first.fill("A2")
    page.locator(".books > li").nth(1).get_by_role("button", name="Use this one").click()
    expect(page.locator(".books > li").nth(1)).to_have_attribute("aria-current", "true")
    assert kept(page)["a"]["name"] == "A2"


@pytest.mark.parametrize("language", LANGUAGES)
def test_erasing_asks_first_and_leaves_nothing(reader: Readers, language: str) -> None:
    here = reader()
    keep(here, a=workbook(id="a"), b="{damaged", c=workbook(id="c"))
    page = opened(here, f"{language}/workbook/")
    page.locator(".erase").click()
    assert page.evaluate("document.activeElement.className") == "keep"
    page.locator(".keep").click()
    assert len(kept(page)) == 2
    page.locator(".erase").click()
    page.locator(".gone").click()
    expect(page.locator("ties-shelf .told")).to_have_text(say(language, "Everything is erased."))
    assert page.evaluate("Object.keys(localStorage)") == []
    assert page.locator(".books > li").count() == 0
    assert here.complaints == []
