"""Fonts that come late: what is being read stays where it is.

A phone with Noto (Android) is what the first test promises for: it gives the page
Noto under its own names, whatever this machine has. Another phone's fonts wrap here
and there one line differently; how near they come is the second test, for those of
them that are installed.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.sync_api import Page, Route

from tests.browser.conftest import LANGUAGES, PHONE, Readers

NOTO = {"armenian": "Noto Serif Armenian", "arabic": "Noto Naskh Arabic"}
OWN = re.compile(r'@font-face \{[^}]*"Ties Serif"[^}]*fonts/([a-z-]+)\.woff2[^}]*\}')

WATCH = """
  window.moved = 0;
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) window.moved += value;
  }).observe({ type: "layout-shift" });
"""
TWO_FRAMES = "new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))"
LOADED = """family => [...document.fonts].filter(
  (face) => face.family.replaceAll('"', "") === family && face.status === "loaded").length"""
PHONES = """() => Promise.all([...document.fonts].filter(
  (face) => face.family.includes("Noto") && !face.family.includes("Ties"),
).map((face) => face.load())).then((faces) => faces.length)"""
"""Loads the phone's own, which are there at once on a phone."""

WORDS = {
    "en": r"[A-Za-z ]+",
    "lt": r"[A-Za-zĄ-ž ]+",
    "el": r"[Ͱ-Ͽ]+",
    "hy": r"[Ա-֊]+",
    "ar": r"[ء-ٕ]+",
}
"""The words measured; spaces are a Latin font's on every page."""

RATIOS = """async (words) => {
  const pen = document.createElement("canvas").getContext("2d");
  const width = (font) => {
    pen.font = font;
    return words.reduce((sum, word) => sum + pen.measureText(word).width, 0);
  };
  const found = {};
  for (const family of ["Ties Noto", "Ties Georgia", "Ties Times", "Ties Sans"]) {
    for (const weight of [400, 700]) {
      const [own, theirs] = ["Ties Serif", family].map((name) => `${weight} 100px "${name}"`);
      const faces = await document.fonts.load(theirs, words[0]).catch(() => []);
      if (!faces.length) continue;
      await document.fonts.load(own, words.join(""));
      found[`${family} ${weight}`] = width(theirs) / width(own);
    }
  }
  return found;
}"""


def with_noto(css: str) -> str:
    """The site's styles on a phone that has Noto: our files under its names."""
    faces = [
        rule[0]
        .replace("Ties Serif", NOTO.get(rule[1], "Noto Serif"))
        .replace(".woff2", ".woff2?phone")
        for rule in OWN.finditer(css)
    ]
    assert len(faces) == 8
    return css + "\n".join(faces)


def settle(page: Page) -> None:
    """Waits until every font that was asked for is there, and what it moves is known."""
    page.evaluate("document.fonts.ready.then(() => null)")
    page.evaluate(TWO_FRAMES)


@pytest.mark.parametrize("path", ["", "types/self-service/"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_font_that_comes_late_moves_nothing(
    reader: Readers, site: Path, language: str, path: str
) -> None:
    css = with_noto((site / "assets" / "site.css").read_text("utf-8"))
    held: list[Route] = []
    here = reader(viewport=PHONE, device_scale_factor=3)
    here.context.add_init_script(WATCH)
    here.context.route(
        "**/site.css", lambda route: route.fulfill(body=css, content_type="text/css")
    )
    here.context.route("**/*.woff2", lambda route: held.append(route))
    page = here.open(f"{language}/{path}", wait_until="domcontentloaded")
    page.wait_for_function("performance.getEntriesByName('first-contentful-paint').length")
    assert page.evaluate(PHONES) == 8
    page.evaluate(TWO_FRAMES)
    assert held and page.evaluate(LOADED, "Ties Serif") == 0
    page.evaluate("window.moved = 0")
    for route in held:
        route.continue_()
    settle(page)
    assert page.evaluate(LOADED, "Ties Serif") >= len(held)
    assert page.evaluate("window.moved") <= 0.02


@pytest.mark.parametrize("language", WORDS)
def test_a_fallback_is_as_wide_as_our_font(reader: Readers, language: str) -> None:
    page = reader(device_scale_factor=3).open(f"{language}/glossary/")
    words = re.findall(WORDS[language], page.locator("article").inner_text())
    assert len(words) > 500
    ratios = page.evaluate(RATIOS, words)
    if not ratios:
        pytest.skip("none of the fonts that stand in for ours is installed here")
    assert {name: ratio for name, ratio in ratios.items() if abs(ratio - 1) > 0.02} == {}
