"""The designer: what does not hold is found, each way out resolves it, and the plan has every answer."""

from __future__ import annotations

import base64
import random
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.browser.book import kept, library, opened, ready, say
from tests.browser.conftest import PHONE, Readers
from ties import fit

STATUS = "ties-check [role=status]"
WAYS = "ties-check .conflicts .ways button"

ASK = """async call => {
  const at = document.querySelector('script[src$="designer.mjs"]').src;
  const { check, ways } = await import(at.replace('designer.mjs', 'check.mjs'));
  const fit = await (await fetch(at.replace('designer.mjs', 'fit/ar.json'))).json();
  return (%s)(check, ways, fit, call);
}"""


def tick(page: Page, name: str, value: str) -> None:
    page.locator(f'[name="{name}"][value="{value}"]').check()


def counter(page: Page) -> None:
    """The example of ar-3: a personal adviser behind somebody else's switchboard, and nobody to do it."""
    tick(page, "form", "dedicated-personal-assistance")
    tick(page, "length", "long-term")
    tick(page, "channels", "partner-call-centre")
    tick(page, "people", "nobody")


def design(page: Page) -> dict[str, Any]:
    """The one design that is kept."""
    [book] = kept(page).values()
    [found] = book["designs"]
    return dict(found)


@pytest.mark.parametrize("language", ["ar", "el"])
def test_what_does_not_hold_is_found_with_reasons_and_two_ways_out(
    reader: Readers, language: str
) -> None:
    here = reader()
    page = opened(here, f"{language}/designer/")
    counter(page)
    lines = page.locator("ties-check .conflicts")
    found = [lines.nth(at).inner_text() for at in range(lines.count())]
    for cell in ("partner-call-centre", "nobody"):
        reason = fit.reason(library(), language, "dedicated-personal-assistance", cell)
        assert reason and sum(reason.text in line for line in found) == 1, cell
    for at in range(lines.count()):
        assert lines.nth(at).locator(".ways .controls").count() == 2
    assert here.complaints == []


@pytest.mark.parametrize("language", ["ar", "en"])
def test_every_way_out_resolves_its_line(reader: Readers, language: str) -> None:
    page = opened(reader(), f"{language}/designer/")
    counter(page)
    offered = page.locator(WAYS).count()
    assert offered >= 6
    before = page.evaluate("Object.entries(localStorage)")
    for at in range(offered):
        page.evaluate("old => { for (const [k, v] of old) localStorage.setItem(k, v); }", before)
        page.reload()
        ready(page)
        way = page.locator(WAYS).nth(at)
        line = way.locator("xpath=ancestor::li").locator("strong").inner_text()
        shown = page.locator("ties-check .conflicts strong", has_text=line)
        assert shown.count() == 1
        way.focus()
        page.keyboard.press("Enter")
        expect(shown).to_have_count(0)
        # What has changed is read next; the keyboard is not sent back to the top.
        expect(page.locator(STATUS)).to_be_focused()


def test_a_form_chosen_twice_is_changed_in_both_places(reader: Readers) -> None:
    page = opened(reader(), "ar/designer/")
    counter(page)
    page.locator("[name=second]").select_option("dedicated-personal-assistance")
    name = page.locator("ties-check .conflicts strong", has_text=" · ").first.inner_text()
    page.locator(WAYS).first.click()
    expect(page.locator("ties-check .conflicts strong", has_text=name)).to_have_count(0)


def test_the_personal_assistance_and_an_own_channel_are_among_the_ways(reader: Readers) -> None:
    ways = opened(reader(), "en/designer/").evaluate(
        ASK
        % """(check, ways, fit) => {
          const design = {form: 'dedicated-personal-assistance', people: 'nobody',
                          channels: ['partner-call-centre']};
          return Object.fromEntries(check(design, fit).filter(l => l.verdict === 'conflicts')
            .map(line => [line.cell, ways(line, design, fit)]));
        }"""
    )
    assert set(ways) == {"partner-call-centre", "nobody"}
    assert "personal-assistance" in ways["partner-call-centre"]["types"]
    assert any(cell.startswith("own-") for cell in ways["partner-call-centre"]["cells"])


def test_the_check_says_what_the_matrix_says_and_never_offers_a_conflict(reader: Readers) -> None:
    said = opened(reader(), "ar/designer/").evaluate(
        ASK
        % """(check, ways, fit) => Object.entries(fit.why).flatMap(([type, cells]) =>
          Object.keys(cells).map(cell => {
            const field = /^(own|partner)-/.test(cell) ? 'channels'
              : ['shallow', 'between', 'deep'].includes(cell) ? 'depth'
              : ['attract', 'retain', 'grow'].includes(cell) ? 'focus' : 'people';
            const design = {form: type, [field]: field === 'channels' ? [cell] : cell};
            const lines = check(design, fit);
            return [type, cell, lines, ways(lines[0], design, fit)];
          }))"""
    )
    cells = fit.cells(library())
    assert len(said) == len(fit.types(library())) * len(cells) == 8 * len(cells)
    for type, cell, lines, ways in said:
        [line] = lines
        assert line["verdict"] == fit.verdict(library(), type, cell), (type, cell)
        assert line["why"] == str(fit.reason(library(), "ar", type, cell))
        for other in ways["types"]:
            assert fit.verdict(library(), other, cell) != "conflicts", (type, cell, other)
        for other in ways["cells"]:
            assert fit.verdict(library(), type, other) != "conflicts", (type, cell, other)
        if line["verdict"] == "conflicts":
            # All of today's have one; test_where_nothing_holds shows the words for none.
            assert ways["types"] or ways["cells"], (type, cell)


def test_where_nothing_holds_it_is_said(reader: Readers) -> None:
    here = reader()
    table = {
        kind: {cell: ["conflicts", "Because."] for cell in fit.cells(library())}
        for kind in (concept.id for concept in fit.types(library()))
    }
    here.context.route(
        "**/fit/en.json",
        lambda route: route.fulfill(
            json={"near": {}, "practices": {}, "walk": [], "names": {}, "why": table}
        ),
    )
    page = opened(here, "en/designer/")
    counter(page)
    nothing = "Nothing near it would hold. Go back to the group: it may be too large."
    expect(page.locator("ties-check .ways").first).to_have_text(nothing)


def test_the_form_is_filled_with_the_keyboard_alone(reader: Readers) -> None:
    here = reader()
    page = opened(here, "ar/designer/")
    page.locator("[name=which]").focus()
    done: set[str] = set()
    for _ in range(120):
        page.keyboard.press("Tab")
        name, kind, value = page.evaluate(
            "(e => [e.name ?? '', e.type ?? '', e.value ?? ''])(document.activeElement)"
        )
        if (
            (kind == "radio" and name not in done)
            or (kind == "checkbox" and value in ("own-letter", "personal-card"))
            or (kind == "checkbox" and name == "means" and "means" not in done)
        ):
            page.keyboard.press("Space")
        elif kind in ("textarea", "text"):
            page.keyboard.type(f"كلمات {name}")
        elif kind == "select-one":
            page.keyboard.press("ArrowDown")
        done.add(name)
        if name == "voice":
            break
    kept_design = design(page)
    for field in ("name", "group", "before", "during", "after", "who", "voice"):
        assert kept_design[field] == f"كلمات {field}"
    for field in ("audience", "focus", "length", "form", "second", "depth", "people", "means"):
        assert kept_design[field], field
    assert kept_design["channels"] == ["own-letter"]
    expect(page.locator("ties-plan .plan dd.open")).to_have_count(0)
    plan = page.locator("ties-plan .plan").inner_text()
    for field in ("group", "before", "during", "after", "who", "voice"):
        assert f"كلمات {field}" in plan
    assert page.locator("ties-plan .plan ol li").count() == 3
    assert here.complaints == []


def test_a_design_survives_a_reload_and_a_change_of_language(reader: Readers) -> None:
    here = reader()
    page = opened(here, "hy/designer/")
    counter(page)
    page.locator("[name=group]").fill("Ծնողներ")
    page.reload()
    ready(page)
    assert page.locator("[name=group]").input_value() == "Ծնողներ"
    page = opened(here, "ar/designer/")
    assert page.locator("[name=group]").input_value() == "Ծնողներ"
    assert page.locator("[name=people][value=nobody]").is_checked()
    assert page.locator("[value=partner-call-centre]").is_checked()
    assert page.locator("ties-check .conflicts").count() >= 2
    assert here.complaints == []


@pytest.mark.parametrize("language", ["ar", "lt"])
def test_several_designs_are_begun_chosen_and_deleted(reader: Readers, language: str) -> None:
    here = reader()
    page = opened(here, f"{language}/designer/")
    page.on("dialog", lambda dialog: dialog.accept())
    page.locator("[name=name]").fill("One")
    page.locator("ties-designer .which .new").click()
    page.keyboard.type("Two")
    tick(page, "people", "turns")
    which = page.locator("[name=which]")
    assert which.locator("option").all_inner_texts() == ["One", "Two"]
    which.select_option(label="One")
    assert page.locator("[name=name]").input_value() == "One"
    assert not page.locator("[name=people][value=turns]").is_checked()
    page.locator("ties-designer .which .delete").click()
    expect(which.locator("option")).to_have_text(["Two"])
    assert design(page)["name"] == "Two"
    assert page.locator("[name=people][value=turns]").is_checked()
    assert here.complaints == []


@pytest.mark.parametrize("language", ["ar", "el"])
def test_a_plan_is_copied_as_text_and_sent_as_a_link(reader: Readers, language: str) -> None:
    here = reader(permissions=["clipboard-read", "clipboard-write"])
    page = opened(here, f"{language}/designer/")
    counter(page)
    page.locator("[name=name]").fill("*Ծնողներ*")
    page.locator("[name=voice]").fill("# one\n- two")
    told = page.locator("ties-plan .told")
    page.locator("ties-plan .copy").click()
    expect(told).to_have_text(say(language, "Copied."))
    text = page.evaluate("navigator.clipboard.readText()")
    assert text.startswith("## \\*Ծնողներ\\*\n")
    assert "\n\\# one  \n\\- two\n" in text
    assert text.count("\n### ") == 2 and "\n3. " in text and "\n4. " not in text
    page.locator("ties-plan .link").click()
    expect(page.locator("ties-plan .made")).to_be_visible()
    link = page.locator("ties-plan .made input").input_value()
    there = reader()
    arrived = ready(there.open(link.removeprefix(here.address)))
    arrived.locator("ties-arrival button").first.click()
    assert design(arrived) == design(page)
    arrived.locator("ties-report .designs summary").click()
    expect(arrived.locator("ties-report .plan dl")).to_contain_text("# one")


@pytest.mark.parametrize("language", ["ar", "lt"])
def test_a_link_with_a_plan_says_who_can_read_it_and_warns_where_it_is_long(
    reader: Readers, language: str
) -> None:
    here = reader()
    page = opened(here, f"{language}/designer/")
    counter(page)
    made, warning = page.locator("ties-plan .made"), page.locator("ties-plan .long")
    page.locator("ties-plan .link").click()
    expect(made.locator("p").first).to_have_text(
        say(
            language,
            "Whoever has this link can read the answers. They are in the link itself and are not "
            "sent to any server.",
        )
    )
    expect(warning).to_be_hidden()
    # Letters without a pattern, which nothing shrinks below the limit.
    noise = base64.b64encode(random.Random(1).randbytes(9000)).decode()
    page.locator("[name=voice]").fill(noise)
    expect(made).to_be_hidden()
    page.locator("ties-plan .link").click()
    expect(warning).to_contain_text("8000")
    assert len(made.locator("input").input_value()) > 8000


@pytest.mark.parametrize("language", ["ar", "en"])
def test_without_scripts_the_form_can_be_filled_and_leads_to_the_tables(
    reader: Readers, language: str
) -> None:
    page = reader(java_script_enabled=False, viewport=PHONE).open(f"{language}/designer/")
    counter(page)
    page.locator("[name=voice]").fill("x")
    page.locator("[name=second]").select_option("communities")
    page.locator("ties-designer [name=means]").last.check()
    assert page.locator("ties-designer .which").is_hidden()
    page.locator("ties-designer section a").click()
    page.wait_for_url(f"**/{language}/fit/")
