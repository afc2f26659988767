"""Files and links: what one reader saves or sends, another opens whole, and nothing else gets in."""

from __future__ import annotations

import csv
import json
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import Any

import markdown
import pytest
from playwright.sync_api import Page, Request, expect

from tests.browser.book import LIST, PATH, chosen, given, keep, kept, opened, ready, say, workbook
from tests.browser.conftest import Readers

NOTES = {
    "seek-kind": '=HYPERLINK("http://x","y")',
    "seek-now": '+1, then\n“two” "three"',
    "seek-mode": "-2\r\n@x",
    "seek-impact": "@SUM(A1)",
    "seek-only": "\n=1+1",
}

MARKUP = (
    "# no heading",
    "- no list",
    "1. no list",
    "no heading\n===",
    "---",
    "> no quotation",
    "<img src=x onerror=alert(1)>",
    "<b>not bold</b> &lt;i&gt; &copy;",
    "**no** _no_ `no` ~~no~~",
    "[no](javascript:alert(1)) ![no](http://x/y)",
    "    no code",
    "```\nno code\n```",
    "a\r# no heading",
    "| a | b |\n|---|---|",
)

BOOK = workbook(
    name="Ծնողներ والآباء",
    answers={f"{PATH}#{id}": given("yes", note) for id, note in NOTES.items()}
    | {f"{PATH}#role-offer": given("", "only a note"), "guides/gone#old": given("no", "kept")},
    known={PATH: list(NOTES)},
    designs=[{"id": "d1", "name": "Σχέδιο", "form": "self-service", "channels": ["own-letter"]}],
)


def saved(page: Page, button: str) -> tuple[str, bytes]:
    """The name and content of the file that a button saves."""
    with page.expect_download() as download:
        page.locator(f"ties-carry .{button}").click()
    return download.value.suggested_filename, Path(download.value.path()).read_bytes()


def chosen_file(page: Page, content: bytes) -> str:
    """Opens a file and gives back what is said of it."""
    with NamedTemporaryFile(suffix=".json") as file:
        file.write(content)
        file.flush()
        page.locator("ties-carry input[type=file]").set_input_files(file.name)
        expect(page.locator("ties-carry .told")).not_to_be_empty()
    return page.locator("ties-carry .told").inner_text()


def same(book: dict[str, Any]) -> dict[str, Any]:
    """What must be the same after a journey."""
    return {key: book[key] for key in ("version", "name", "answers", "known", "designs")}


def test_a_file_opens_on_another_device_with_everything(reader: Readers) -> None:
    here, there = reader(), reader()
    keep(here, mine=BOOK)
    name, content = saved(opened(here, "ar/workbook/"), "json")
    assert name == "Ծնողներ-والآباء.json"
    page = opened(there, "el/workbook/")
    assert BOOK["name"] in chosen_file(page, content)
    [book] = kept(page).values()
    assert same(book) == same(BOOK)
    assert there.complaints == []
    # A second time it is a second workbook, and the first stays as it is.
    page.locator("ties-carry .told").evaluate("told => told.textContent = ''")
    chosen_file(page, content)
    assert [same(each) for each in kept(page).values()] == [same(BOOK)] * 2


@pytest.mark.parametrize(("sent", "opened_in"), [("ar", "lt"), ("en", "ar")])
def test_a_link_brings_the_workbook_and_no_request_carries_it(
    reader: Readers, sent: str, opened_in: str
) -> None:
    here, there = reader(), reader()
    keep(here, mine=BOOK)
    page = opened(here, f"{sent}/workbook/")
    page.locator("ties-carry .link").click()
    expect(page.locator(".made")).to_be_visible()
    link = page.locator(".made input").input_value()
    assert link.startswith(f"{here.address}{sent}/workbook/#workbook=")
    fragment = link.partition("#workbook=")[2]
    asked: list[Request] = []
    there.context.on("request", lambda request: asked.append(request))
    page = ready(there.open(f"{opened_in}/workbook/#workbook={fragment}"))
    expect(page.locator("ties-arrival")).to_contain_text(BOOK["name"])
    assert kept(page) == {}
    page.locator("ties-arrival button").first.click()
    assert "workbook=" not in page.evaluate("location.href")
    assert [same(book) for book in kept(page).values()] == [same(BOOK)]
    page.locator("#list-checklists-analyse summary").click()
    page.go_back()
    page.go_forward()
    page = opened(there, f"{opened_in}/{LIST}")
    assert chosen(page, "seek-kind") == "yes"
    assert len(asked) > 10
    pieces = {fragment[at : at + 12] for at in range(0, len(fragment) - 12, 12)}
    for request in asked:
        told = " ".join(
            [request.url.split("#")[0], *request.headers.values(), request.post_data or ""]
        )
        assert not any(piece in told for piece in pieces), request.url
    assert there.complaints == []


def test_who_declines_a_link_keeps_nothing_of_it(reader: Readers) -> None:
    here = reader()
    keep(here, mine=workbook(name="Mine"))
    page = opened(here, "hy/workbook/")
    page.locator("ties-carry .link").click()
    expect(page.locator(".made")).to_be_visible()
    there = reader()
    page = ready(
        there.open("hy/workbook/#" + page.locator(".made input").input_value().split("#")[1])
    )
    page.locator("ties-arrival button").last.click()
    expect(page.locator("ties-arrival")).to_be_hidden()
    assert kept(page) == {} and "#" not in page.url


@pytest.mark.parametrize(
    "fragment", ["", "AAAA", "7VZNb9s4EL3nVxA6t", "%D0%BF", "q1YqS8wpTVWyUkpMSlGqBQA.", "a b"]
)
@pytest.mark.parametrize("language", ["ar", "en"])
def test_a_damaged_link_says_so(reader: Readers, language: str, fragment: str) -> None:
    here = reader()
    page = ready(here.open(f"{language}/workbook/#workbook={fragment}"))
    damaged = "This link is damaged; part of it may have been cut off. Ask for the file instead."
    expect(page.locator("ties-arrival")).to_have_text(say(language, damaged))
    assert kept(page) == {}
    assert here.complaints == []


def test_a_link_that_may_be_cut_off_warns(reader: Readers) -> None:
    here = reader()
    long = "".join(chr(0x4E00 + at * 7919 % 20000) for at in range(6000))
    keep(here, mine=workbook(answers={f"{PATH}#seek-kind": given("yes", long)}), short=workbook())
    page = opened(here, "ar/workbook/")
    page.locator("ties-carry .link").click()
    warning = page.locator("ties-carry .long")
    expect(warning).to_be_visible()
    assert len(page.locator(".made input").input_value()) > 8000
    page.locator(".books > li").nth(1).get_by_role("button").first.click()
    expect(page.locator(".made")).to_be_hidden()
    page.locator("ties-carry .link").click()
    expect(page.locator(".made")).to_be_visible()
    expect(warning).to_be_hidden()


@pytest.mark.parametrize("language", ["ar", "lt"])
def test_a_table_opens_in_a_spreadsheet_without_calculating(reader: Readers, language: str) -> None:
    here = reader()
    keep(here, mine=BOOK)
    name, content = saved(opened(here, f"{language}/workbook/"), "csv")
    assert name.endswith(".csv") and content.startswith(b"\xef\xbb\xbf")
    text = content.decode("utf-8-sig")
    rows = list(csv.reader(text.splitlines(keepends=True), strict=True))
    assert {len(row) for row in rows} == {4}
    by_id = {row[0]: row for row in rows}
    for id, note in NOTES.items():
        assert by_id[f"{PATH}#{id}"][3] == "'" + note
        assert by_id[f"{PATH}#{id}"][2] == say(language, "Yes")
    assert by_id[f"{PATH}#role-offer"][3] == "only a note"
    assert by_id["guides/gone#old"][2:] == [say(language, "No"), "kept"]
    assert not [cell for row in rows for cell in row if cell[:1] in tuple("=+-@\t\r\n")]


@pytest.mark.parametrize("language", ["ar", "en"])
def test_nothing_in_a_note_becomes_markup(reader: Readers, language: str) -> None:
    here = reader()
    questions = ["seek-kind", "seek-now", "seek-mode", "seek-impact", "seek-only", "role-offer"]
    questions += ["role-wish", "role-community", "role-speak", "keep-why", "keep-left", "keep-do"]
    questions += ["keep-cost", "keep-together"]
    notes = dict(zip(questions, MARKUP, strict=True))
    answers = {f"{PATH}#{id}": given("yes", note) for id, note in notes.items()}
    keep(here, mine=workbook(name="<b>*Name*</b>", answers=answers))
    _, content = saved(opened(here, f"{language}/workbook/"), "markdown")
    text = content.decode("utf-8")
    html = markdown.markdown(text, extensions=["tables", "fenced_code"])
    for tag in (
        "<img",
        "<b>",
        "<i>",
        "<em",
        "<code",
        "<pre",
        "<a ",
        "<table",
        "<hr",
        "<del",
        "<ol",
    ):
        assert tag not in html, tag
    assert html.count("<h1") == 1 and html.count("<h2") == 1 and html.count("<h3") == 4
    assert html.count("<ul") == 4
    assert "no heading" in html


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"no JSON", "unreadable"),
        (b"\xff\xfe\x00", "unreadable"),
        (b"[" * 10_000 + b"]" * 10_000, "foreign"),
        (b'{"answers":' + b"[" * 10_000 + b"]" * 10_000 + b"}", "foreign"),
        (b" " * 50_000_000, "large"),
        (b'"' + b"x" * 1_500_000 + b'"', "large"),
        (b'{"version":3,"answers":{}}', "newer"),
        (b'{"version":"2","answers":{}}', "foreign"),
        (b'{"version":0,"answers":{}}', "foreign"),
        (b'{"designs":[]}', "foreign"),
        (b"null", "foreign"),
    ],
    ids=[
        "text",
        "bytes",
        "deep",
        "deeper",
        "50-MB",
        "large",
        "newer",
        "wrong",
        "zero",
        "other",
        "null",
    ],
)
@pytest.mark.parametrize("language", ["ar", "en"])
def test_what_is_no_workbook_is_refused_with_the_reason(
    reader: Readers, language: str, content: bytes, message: str
) -> None:
    messages = {
        "unreadable": "This file cannot be read. It is not a JSON file, or it is damaged.",
        "large": "This file is too large. A workbook has at most {size} kB.",
        "foreign": "This file holds no workbook of this site.",
        "newer": "This file was made by a newer version of the site. Reload the page and try again.",
    }
    here = reader()
    keep(here, mine=BOOK)
    page = opened(here, f"{language}/workbook/")
    told = chosen_file(page, content)
    wanted = say(language, messages[message], size="1000")
    assert told == wanted.replace("\u2068", "").replace("\u2069", "")
    assert kept(page) == {"mine": BOOK}
    assert here.complaints == []


def test_hostile_files_change_nothing_but_what_they_say(reader: Readers) -> None:
    here = reader()
    page = opened(here, "ar/workbook/")
    alert = "<img src=x onerror=document.title='gone'>"
    content = json.dumps(
        workbook(
            name=alert,
            answers={
                f"{PATH}#seek-kind": given("yes", alert),
                f"{PATH}#seek-now": 3,
                f"{PATH}#seek-mode": {"answer": [], "note": {}, "revision": "x"},
                "constructor": given("no", "c"),
                alert: given("no", alert),
            },
            known={PATH: "seek-kind", "x": [1, "y"]},
            designs=[
                3,
                {
                    "id": 1,
                    "name": alert,
                    "form": "constructor",
                    "length": "__proto__",
                    "people": "toString",
                    "focus": "valueOf",
                    "second": "hasOwnProperty",
                    "channels": ["length", "name", "constructor", 3],
                    "means": ["constructor"],
                },
            ],
        )
    ).replace('"constructor": {', '"__proto__": {"answer": "yes", "polluted": 1}, "constructor": {')
    chosen_file(page, content.encode())
    [book] = kept(page).values()
    assert set(book["answers"]) == {f"{PATH}#seek-kind", "constructor", alert}
    assert book["known"] == {"x": ["y"]}
    assert page.evaluate("({}).polluted ?? ({}).answer") is None
    page.locator("#list-checklists-analyse summary").click()
    expect(page.locator("#list-checklists-analyse .note")).to_have_text(alert)
    page.locator("ties-report .designs summary").click()
    expect(page.locator("ties-report .plan")).to_contain_text("onerror")
    saved(page, "markdown")
    page = opened(here, "ar/designer/")
    expect(page.locator("ties-plan .plan")).to_contain_text("onerror")
    assert page.locator(".tool img").count() == 0
    assert here.complaints == []


@pytest.mark.parametrize("language", ["ar", "en"])
def test_a_file_written_by_hand_is_read_and_unknown_questions_are_kept(
    reader: Readers, language: str
) -> None:
    here = reader()
    page = opened(here, f"{language}/workbook/")
    answers = {
        f"{PATH}#seek-kind": "partly",
        "guides/gone#old": "no",
        f"{PATH}#seek-now": "perhaps",
    }
    chosen_file(page, json.dumps({"answers": answers}).encode())
    [book] = kept(page).values()
    assert book["version"] == 2
    assert book["answers"] == {f"{PATH}#seek-kind": given("partly"), "guides/gone#old": given("no")}
    unknown = page.get_by_text(say(language, "Kept, but not among the questions of this site"))
    expect(unknown).to_be_visible()
    unknown.click()
    expect(page.get_by_text("guides/gone#old")).to_be_visible()
    _, content = saved(page, "json")
    assert json.loads(content)["answers"] == book["answers"]
