"""On paper: answers, notes, lines for what is open, plans; and nothing of the screen."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
from playwright.sync_api import Page

from tests.browser.book import LIST, PATH, answer, given, keep, opened, say, workbook
from tests.browser.conftest import Readers

CHROME = "header, .ties-nav, .ties-foot, button, select, input[type=file], progress, ties-carry, ties-shelf, ties-chooser"

DESIGN = {
    "id": "d1",
    "name": "Plan one",
    "group": "the parents",
    "form": "personal-assistance",
    "length": "long-term",
    "people": "named",
    "channels": ["own-letter"],
}


def shown(page: Page, selector: str) -> int:
    """How many elements are printed."""
    return page.locator(selector).locator("visible=true").count()


@pytest.mark.parametrize("language", ["ar", "el"])
def test_the_workbook_prints_answers_notes_lines_and_plans(
    reader: Readers, language: str, tmp_path: Path
) -> None:
    here = reader()
    answers = {f"{PATH}#seek-kind": given("yes", "NOTE-1"), f"{PATH}#seek-now": given("", "NOTE-2")}
    keep(here, mine=workbook(name="BOOK", answers=answers, designs=[DESIGN]))
    page = opened(here, f"{language}/workbook/")
    page.locator("ties-report .plan dl").wait_for(state="attached")
    page.pdf(path=tmp_path / "book.pdf")
    page.emulate_media(media="print")
    assert shown(page, CHROME) == 0
    assert shown(page, "ties-report details.begun") == 2
    assert shown(page, "ties-report details:not(.begun)") == 0
    assert shown(page, "ties-report dd.note") == 2
    assert shown(page, "ties-report dd.yes") == 1
    assert shown(page, "ties-report .blank") == 2 * 18
    assert shown(page, "ties-report .plan dd") == 11
    assert here.complaints == []
    if language == "el":
        text = subprocess.run(
            ["pdftotext", tmp_path / "book.pdf", "-"], capture_output=True, text=True, check=True
        ).stdout
        for words in ("BOOK", "NOTE-1", "NOTE-2", "Plan one", "the parents"):
            assert words in text, words


@pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "no scripts"])
@pytest.mark.parametrize("language", ["ar", "lt"])
def test_a_checklist_prints_what_was_answered_and_lines_for_the_rest(
    reader: Readers, language: str, scripts: bool
) -> None:
    here = reader(java_script_enabled=scripts)
    page = opened(here, f"{language}/{LIST}") if scripts else here.open(f"{language}/{LIST}")
    answer(page, "seek-kind", "no", "NOTE")
    page.emulate_media(media="print")
    assert shown(page, CHROME + ", ties-answers") == 0
    assert shown(page, ".question .choices") == 19
    assert page.locator("#seek-kind input:checked").is_visible()
    assert shown(page, ".question textarea:placeholder-shown") == 18
    lines, words = (
        page.locator(f"#{question} textarea").bounding_box()
        for question in ("seek-now", "seek-kind")
    )
    assert lines and words and lines["height"] > words["height"] + 20


@pytest.mark.parametrize("language", ["ar", "en"])
def test_of_the_designer_the_plan_is_printed(reader: Readers, language: str) -> None:
    here = reader()
    keep(here, mine=workbook(designs=[DESIGN]))
    page = opened(here, f"{language}/designer/")
    page.emulate_media(media="print")
    assert shown(page, CHROME + ", ties-designer form") == 0
    assert page.get_by_text("the parents").first.is_visible()
    assert shown(page, "ties-plan .plan dd") == 11
    assert page.get_by_text(say(language, "Next three steps")).is_visible()


def test_the_empty_designer_prints_its_form(reader: Readers) -> None:
    page = opened(reader(), "ar/designer/")
    page.emulate_media(media="print")
    assert shown(page, "ties-designer fieldset textarea") == 6
    assert shown(page, CHROME) == 0
