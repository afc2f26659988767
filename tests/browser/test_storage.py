"""Whatever the browser's storage does, nothing that was kept is lost, and the reader is told."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.book import (
    LIST,
    PATH,
    answer,
    chosen,
    given,
    keep,
    kept,
    noted,
    opened,
    ready,
    say,
    workbook,
)
from tests.browser.conftest import Readers

TROUBLE = "ties-answers .trouble"

MESSAGES = {
    "blocked": "This browser keeps nothing for this site, perhaps because the window is private. Your answers last until you close the page. Save them as a file.",
    "full": "The browser’s storage is full. What was saved before is safe, your last change is not saved. Save a copy as a file, or delete a workbook you no longer need.",
    "damaged": "A workbook could not be read. Nothing was deleted: you can save its data as a file in the workbook.",
    "newer": "This workbook was saved by a newer version of the site. Reload the page. Until then you can read it but not change it.",
    "elsewhere": "This was changed in another tab. You see the newest state.",
}

FILL = """() => {
  for (let size = 1 << 20; size >= 1; size >>= 1)
    try { for (let n = 0; ; n++) localStorage.setItem(`other/${size}/${n}`, 'x'.repeat(size)); }
    catch {}
}"""

BLOCK = """Object.defineProperty(window, 'localStorage', {
  get() { throw new DOMException('denied', 'SecurityError'); } });"""


def rescued(page: Page, button: str = "ties-answers .rescue") -> dict[str, object]:
    """The answers in the file that the page offers to save."""
    with page.expect_download() as download:
        page.locator(button).click()
    book = json.loads(Path(download.value.path()).read_text("utf-8"))
    return {key: value["answer"] for key, value in book["answers"].items()}


@pytest.mark.parametrize("language", ["ar", "el"])
def test_a_full_storage_loses_nothing_and_says_so(reader: Readers, language: str) -> None:
    here = reader()
    page = opened(here, f"{language}/{LIST}")
    answer(page, "seek-kind", "yes")
    page.evaluate(FILL)
    answer(page, "seek-now", "partly", "x" * 500)
    expect(page.locator(TROUBLE)).to_have_text(say(language, MESSAGES["full"]))
    # The page goes on, and the file has everything.
    assert chosen(page, "seek-now") == "partly"
    both = {f"{PATH}#seek-kind": "yes", f"{PATH}#seek-now": "partly"}
    assert rescued(page) == both
    [book] = kept(page).values()
    assert book["answers"][f"{PATH}#seek-kind"]["answer"] == "yes"
    # Where there is room again, the next change is kept with all before it.
    page.evaluate(
        "Object.keys(localStorage).filter(k => k[0] === 'o').forEach(k => localStorage.removeItem(k))"
    )
    answer(page, "keep-why", "no")
    expect(page.locator(TROUBLE)).to_be_hidden()
    expect(page.locator("ties-answers .rescue")).to_be_hidden()
    page.reload()
    assert [chosen(ready(page), q) for q in ("seek-kind", "seek-now", "keep-why")] == [
        "yes",
        "partly",
        "no",
    ]
    assert here.complaints == []


def test_a_deleted_workbook_makes_room(reader: Readers) -> None:
    here = reader()
    keep(here, mine=workbook(), old=workbook(id="old", name="x" * 3000))
    page = opened(here, "en/workbook/")
    page.get_by_role("button", name="Delete: xxx").click()
    page.evaluate(FILL)
    page = opened(here, f"en/{LIST}")
    answer(page, "seek-now", "partly", "a note")
    expect(page.locator(TROUBLE)).to_be_hidden()
    assert list(kept(page)) == ["mine"]
    assert kept(page)["mine"]["answers"][f"{PATH}#seek-now"]["note"] == "a note"


@pytest.mark.parametrize("language", ["ar", "lt"])
def test_a_blocked_storage_keeps_the_answers_for_the_page(reader: Readers, language: str) -> None:
    here = reader()
    here.context.add_init_script(BLOCK)
    page = opened(here, f"{language}/{LIST}")
    answer(page, "seek-kind", "yes", "ملاحظة")
    answer(page, "seek-now", "no")
    expect(page.locator(TROUBLE)).to_have_text(say(language, MESSAGES["blocked"]))
    assert (chosen(page, "seek-kind"), noted(page, "seek-kind")) == ("yes", "ملاحظة")
    assert rescued(page) == {f"{PATH}#seek-kind": "yes", f"{PATH}#seek-now": "no"}
    for path in ("workbook/", "designer/"):
        opened(here, f"{language}/{path}")
    assert here.complaints == []


@pytest.mark.parametrize("text", ["{damaged", "null", "[1]", '{"answers": 3}', "[" * 10_000, ""])
def test_a_damaged_workbook_is_put_aside_and_told(reader: Readers, text: str) -> None:
    here = reader()
    other = workbook(id="other", answers={f"{PATH}#seek-kind": given("yes")})
    keep(here, bad=text, other=other)
    page = opened(here, f"ar/{LIST}")
    expect(page.locator(TROUBLE)).to_have_text(say("ar", MESSAGES["damaged"]))
    assert kept(page) == {"other": other}
    assert page.evaluate("localStorage.getItem('/ties/damaged/bad')") == text
    page = opened(here, "ar/workbook/")
    with page.expect_download() as download:
        page.get_by_role("button", name=say("ar", "Save the damaged data as a file")).click()
    assert Path(download.value.path()).read_text("utf-8") == text
    assert here.complaints == []


def test_a_workbook_that_is_damaged_in_a_full_storage_is_not_lost(reader: Readers) -> None:
    here = reader()
    text = "{damaged" + "x" * 10_000
    keep(here, bad=text)
    page = here.open("en/about/")
    page.evaluate(FILL)
    page = opened(here, f"en/{LIST}")
    assert page.evaluate("localStorage.getItem('/ties/damaged/bad')") == text


@pytest.mark.parametrize("language", ["ar", "hy"])
def test_a_workbook_of_a_newer_version_is_read_and_never_written(
    reader: Readers, language: str
) -> None:
    here = reader()
    newer = workbook(version=3, colour="green", answers={f"{PATH}#seek-kind": given("yes", "n")})
    keep(here, newer=newer)
    page = opened(here, f"{language}/{LIST}")
    expect(page.locator(TROUBLE)).to_have_text(say(language, MESSAGES["newer"]))
    assert (chosen(page, "seek-kind"), noted(page, "seek-kind")) == ("yes", "n")
    answer(page, "seek-now", "no")
    assert chosen(page, "seek-now") == ""
    page = opened(here, f"{language}/workbook/")
    page.locator(".books input").fill("Name")
    page.keyboard.press("Enter")
    page = opened(here, f"{language}/designer/")
    page.locator("textarea[name=group]").fill("somebody")
    assert kept(page) == {"newer": newer}
    assert here.complaints == []


@pytest.mark.parametrize("language", ["ar", "en"])
def test_two_tabs_do_not_undo_each_other(reader: Readers, language: str) -> None:
    here = reader()
    first, second = opened(here, f"{language}/{LIST}"), opened(here, f"{language}/{LIST}")
    answer(first, "seek-kind", "yes")
    expect(second.locator(TROUBLE)).to_have_text(say(language, MESSAGES["elsewhere"]))
    assert chosen(second, "seek-kind") == "yes"
    answer(second, "seek-now", "no", "two")
    expect(first.locator("#seek-now textarea")).to_have_value("two")
    answer(first, "keep-why", "partly")
    [book] = kept(first).values()
    assert {key.partition("#")[2]: one["answer"] for key, one in book["answers"].items()} == {
        "seek-kind": "yes",
        "seek-now": "no",
        "keep-why": "partly",
    }


def test_two_tabs_that_open_before_the_first_answer_share_one_workbook(reader: Readers) -> None:
    here = reader()
    first, second = opened(here, f"en/{LIST}"), opened(here, f"el/{LIST}")
    answer(second, "seek-now", "no")
    answer(first, "seek-kind", "yes")
    [book] = kept(first).values()
    assert len(book["answers"]) == 2


def test_a_note_being_typed_stays_when_another_tab_answers(reader: Readers) -> None:
    here = reader()
    first, second = opened(here, f"en/{LIST}"), opened(here, f"en/{LIST}")
    answer(second, "seek-kind", "yes", "theirs")
    field = first.locator("#seek-kind textarea")
    expect(field).to_have_value("theirs")
    field.focus()
    first.keyboard.press("End")
    first.keyboard.type(" and mi")
    answer(second, "seek-now", "no")
    expect(first.locator(TROUBLE)).to_be_visible()
    assert chosen(first, "seek-now") == "no"
    first.keyboard.type("ne")
    assert field.input_value() == "theirs and mine"
    expect(second.locator("#seek-kind textarea")).to_have_value("theirs and mine")


def test_a_note_of_another_tab_is_not_undone_by_a_choice_here(reader: Readers) -> None:
    here = reader()
    first, second = opened(here, f"en/{LIST}"), opened(here, f"en/{LIST}")
    first.locator("#seek-kind textarea").focus()
    answer(second, "seek-kind", "yes", "theirs")
    expect(first.locator(TROUBLE)).to_be_visible()
    assert noted(first, "seek-kind") == ""
    answer(first, "seek-kind", "no")
    [book] = kept(first).values()
    assert book["answers"][f"{PATH}#seek-kind"] == given("no", "theirs")
