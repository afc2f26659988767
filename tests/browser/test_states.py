"""No violation of WCAG in any state of the workbook and the designer (see test_accessibility)."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page

from tests.browser.book import LIST, PATH, answer, given, keep, opened, workbook
from tests.browser.conftest import DESKTOP, LANGUAGES, PHONE, Readers
from tests.browser.test_accessibility import COLOUR, violations

DESIGN = {
    "id": "d1",
    "name": "A",
    "form": "dedicated-personal-assistance",
    "length": "long-term",
    "people": "nobody",
    "channels": ["partner-call-centre", "own-letter"],
}


def clean(page: Page, state: str) -> None:
    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
        assert violations(page, None if scheme == "light" else COLOUR) == [], (state, scheme)


@pytest.mark.parametrize("language", LANGUAGES)
def test_none_before_the_first_answer(reader: Readers, language: str) -> None:
    here = reader(viewport=PHONE)
    for path in (LIST, "workbook/", "designer/", "fit/"):
        clean(opened(here, f"{language}/{path}"), path)


@pytest.mark.parametrize("language", ["ar", "el"])
@pytest.mark.parametrize("viewport", [PHONE, DESKTOP], ids=["phone", "desktop"])
def test_none_on_a_checklist_with_answers(
    reader: Readers, language: str, viewport: dict[str, int]
) -> None:
    here = reader(viewport=viewport)
    old = {f"{PATH}#seek-kind": given("yes", "n", revision=0)}
    keep(here, mine=workbook(answers=old, known={PATH: ["seek-kind"]}))
    page = opened(here, f"{language}/{LIST}?items=seek,role")
    answer(page, "seek-now", "no", "x")
    page.locator("ties-chooser summary").click()
    page.locator("#seek-kind .remark").wait_for()
    clean(page, "with remarks, as a worksheet")
    page.locator("select[name=show]").select_option("partly")
    clean(page, "where no question fits")


@pytest.mark.parametrize("language", ["ar", "el"])
@pytest.mark.parametrize("viewport", [PHONE, DESKTOP], ids=["phone", "desktop"])
def test_none_on_the_workbook_at_work(
    reader: Readers, language: str, viewport: dict[str, int]
) -> None:
    here = reader(viewport=viewport)
    answers = {f"{PATH}#seek-kind": given("yes", "n"), "gone#old": given("no")}
    one = workbook(name="1", answers=answers, designs=[DESIGN])
    keep(here, one=one, two=workbook(id="two"), three=workbook(id="three"), bad="{")
    page = opened(here, f"{language}/workbook/")
    page.locator(".books > li:nth-child(2) button").last.click()
    page.locator("ties-report .plan dl").wait_for(state="attached")
    for folded in page.locator("ties-report details").all():
        folded.evaluate("one => one.open = true")
    page.locator("ties-carry .link").click()
    page.locator("ties-carry .made").wait_for()
    page.locator("ties-carry input[type=file]").set_input_files(
        {"name": "x.json", "mimeType": "application/json", "buffer": b"x"}
    )
    page.locator("ties-carry .told:not(:empty)").wait_for()
    page.locator(".erase").click()
    clean(page, "two books, a deleted and a damaged one, a link, a refused file, the question")


@pytest.mark.parametrize("language", ["ar", "el"])
@pytest.mark.parametrize("viewport", [PHONE, DESKTOP], ids=["phone", "desktop"])
def test_none_on_the_designer_with_conflicts_and_a_plan(
    reader: Readers, language: str, viewport: dict[str, int]
) -> None:
    here = reader(viewport=viewport)
    keep(here, mine=workbook(designs=[DESIGN]))
    page = opened(here, f"{language}/designer/")
    page.locator("ties-check details").evaluate("one => one.open = true")
    page.locator("ties-plan .link").click()
    page.locator("ties-plan .made").wait_for()
    clean(page, "conflicts and a plan")
    fit = opened(here, f"{language}/fit/")
    clean(fit, "tables")
