"""A teacher's link: a few chosen questions, for each student in her own language."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.browser.book import LIST, PATH, answer, chosen, kept, opened, questions, ready, sections
from tests.browser.conftest import Readers

ROLE = ["role-offer", "role-wish", "role-community", "role-speak"]


@pytest.mark.parametrize(("locale", "language"), [("ar-JO", "ar"), ("el-CY", "el")])
def test_the_neutral_address_shows_just_the_chosen_questions(
    reader: Readers, locale: str, language: str
) -> None:
    here = reader(locale=locale)
    page = here.open(f"{LIST}?items=seek-kind,role,no-such-question")
    page.wait_for_url(f"**/{language}/{LIST}?items=*")
    ready(page)
    assert questions(page) == ["seek-kind", *ROLE]
    # The count is of what was chosen.
    assert sections(page) == ["seek", "role"]
    expect(page.locator("ties-answers > .progress progress")).to_have_js_property("max", 5)
    answer(page, "role-wish", "yes")
    expect(page.locator("ties-answers > .progress progress")).to_have_js_property("value", 1)
    [book] = kept(page).values()
    assert list(book["answers"]) == [f"{PATH}#role-wish"]
    page.locator("ties-answers > .remark a").click()
    page.wait_for_url(f"**/{language}/{LIST}")
    ready(page)
    assert len(questions(page)) == 19
    assert chosen(page, "role-wish") == "yes"
    assert here.complaints == []


def test_unknown_ids_alone_leave_the_whole_list(reader: Readers) -> None:
    page = opened(reader(), f"hy/{LIST}?items=gone,<b>,")
    assert len(questions(page)) == 19
    assert page.locator("ties-answers .remark:visible").count() == 0


def test_the_language_menu_keeps_the_choice(reader: Readers) -> None:
    page = opened(reader(), f"en/{LIST}?items=keep-why")
    page.locator(".ties-languages summary").click()
    page.locator('.ties-languages .versions a[hreflang="lt"]').click()
    page.wait_for_url(f"**/lt/{LIST}?items=keep-why")
    assert questions(ready(page)) == ["keep-why"]


@pytest.mark.parametrize("language", ["ar", "en"])
def test_a_teacher_chooses_questions_and_copies_the_link(reader: Readers, language: str) -> None:
    here = reader(permissions=["clipboard-read", "clipboard-write"])
    page = opened(here, f"{language}/{LIST}")
    page.locator("ties-chooser summary").click()
    for question in ("seek-kind", *ROLE):
        page.locator(f'ties-chooser input[value="{question}"]').check()
    page.locator("ties-chooser .copy").click()
    expect(page.locator("ties-chooser [role=status]")).not_to_be_empty()
    link = page.evaluate("navigator.clipboard.readText()")
    assert link == f"{here.address}{LIST}?items=seek-kind,role"
    page.locator("ties-chooser .all").click()
    expect(page.locator("ties-chooser input[type=url]")).to_have_value(
        f"{here.address}{LIST}?items=seek,role,keep,impact"
    )
    page.locator("ties-chooser .none").click()
    expect(page.locator("ties-chooser input[type=url]")).to_have_value(f"{here.address}{LIST}")


@pytest.mark.parametrize("language", ["ar", "lt"])
def test_without_scripts_every_question_can_be_ticked_and_noted(
    reader: Readers, language: str
) -> None:
    page = reader(java_script_enabled=False).open(f"{language}/{LIST}")
    items = page.locator(".question")
    assert items.count() == 19
    for at in range(19):
        items.nth(at).locator(".choices label").first.click()
        items.nth(at).locator("textarea").fill(str(at))
    assert page.locator(".question input:checked").count() == 19
    assert page.locator("noscript .notice").is_visible()
    assert page.locator(".tool:visible").count() == 0


def test_beside_a_second_language_there_is_one_form_for_each_question(reader: Readers) -> None:
    here = reader()
    page = here.open(f"en/{LIST}?with=ar")
    page.locator(".ties-two").wait_for()
    ready(page)
    assert page.locator("#content .question").count() == 2 * 19
    twins = page.locator('.ties-row > [lang="ar"]')
    assert twins.locator(".question").count() == 19
    for part in (".answer", ".tool", "ties-answers", "ties-chooser", "noscript", "input", "[id]"):
        assert twins.locator(part).count() == 0, part
    for question, value in (("seek-kind", "yes"), ("keep-why", "no")):
        answer(page, question, value)
        assert page.locator(f'input[name="{question}"]').count() == 4
    page.reload()
    page.locator(".ties-two").wait_for()
    ready(page)
    assert (chosen(page, "seek-kind"), chosen(page, "keep-why")) == ("yes", "no")
    assert here.complaints == []
