"""What a reader does with questions and workbooks, in words for the tests."""

from __future__ import annotations

import json
from functools import cache
from typing import Any

from playwright.sync_api import Page

from tests.browser.conftest import Reader
from tests.project import ROOT
from ties.languages.interface import Words
from ties.library import Library
from ties.reading.load import load

LIST = "checklists/analyse/"
PATH = "checklists/analyse"


@cache
def library() -> Library:
    """The real library."""
    return load(ROOT)


def say(language: str, message: str, **values: str) -> str:
    """A message of the interface in a language."""
    return Words(library(), language)(message, **values)


def ready(page: Page) -> Page:
    """The page, once its tools are at work."""
    page.wait_for_function(
        "() => [...document.querySelectorAll('.tool:not(ties-arrival)')].every(one => one.ready)"
        " && ![...document.querySelectorAll('ties-answers, ties-chooser, ties-shelf, ties-report,"
        " ties-carry, ties-designer .which')].some(one => one.hidden)"
    )
    return page


def opened(here: Reader, path: str) -> Page:
    """A page with its tools at work."""
    return ready(here.open(path))


def choice(question: str, answer: str) -> str:
    """The selector of an answer to a question."""
    return f'input[name="{question}"][value="{answer}"]'


def answer(page: Page, question: str, value: str, note: str = "") -> None:
    """Answers a question as a reader does, with a note where there is one."""
    page.locator(f"#{question} .choices label", has=page.locator(choice(question, value))).click()
    if note:
        page.locator(f"#{question} textarea").fill(note)


def chosen(page: Page, question: str) -> str:
    """The answer that is shown for a question."""
    return str(
        page.evaluate(
            "name => document.querySelector(`input[name=\"${name}\"]:checked`)?.value ?? ''",
            question,
        )
    )


def noted(page: Page, question: str) -> str:
    """The note that is shown for a question."""
    return page.locator(f"#{question} textarea").input_value()


def kept(page: Page) -> dict[str, dict[str, Any]]:
    """Every workbook in the browser's storage by its id."""
    entries = page.evaluate("Object.entries(localStorage)")
    start = "/ties/workbook/"
    return {
        key.removeprefix(start): json.loads(text) for key, text in entries if key.startswith(start)
    }


def keep(here: Reader, path: str = "en/about/", **entries: object) -> None:
    """Puts workbooks into the storage, as if they had been there: id → data or text.

    The first is in use.
    """
    page = here.open(path)
    page.evaluate(
        "entries => { for (const [key, text] of entries) localStorage.setItem('/ties/' + key, text); }",
        [
            [f"workbook/{id}", text if isinstance(text, str) else json.dumps(text)]
            for id, text in entries.items()
        ]
        + [["workbooks", json.dumps({"current": next(iter(entries)), "order": list(entries)})]],
    )
    page.close()


def workbook(**fields: object) -> dict[str, Any]:
    """A workbook as this version writes it."""
    return {
        "version": 2,
        "id": "mine",
        "name": "",
        "changed": "2026-11-01T10:00:00.000Z",
        "answers": {},
        "known": {},
        "designs": [],
        **fields,
    }


def given(value: str, note: str = "", revision: int = 1) -> dict[str, Any]:
    """One answer as it is kept."""
    return {"answer": value, "note": note, "revision": revision}


def questions(page: Page) -> list[str]:
    """The ids of the questions that are shown."""
    return list(
        page.evaluate(
            "[...document.querySelectorAll('.question')].filter(q => q.checkVisibility()).map(q => q.id)"
        )
    )


def sections(page: Page) -> list[str]:
    """The ids of the sections of questions whose headings are shown."""
    return list(
        page.evaluate(
            "[...document.querySelectorAll('#content h2:has(~ .questions)')]"
            ".filter(h => h.checkVisibility()).map(h => h.id)"
        )
    )
