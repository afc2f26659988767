"""The theme's styles are pruned: nobody sees a difference from the whole."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path

import pytest
from playwright.sync_api import Page

from tests.browser.conftest import DESKTOP, PHONE, Readers

STYLES = """() => [...document.querySelectorAll("body, body *")].flatMap((element) =>
  [null, "::before", "::after"].map((part) => {
    const style = getComputedStyle(element, part);
    if (part && style.content === "none") return "";
    const name = [element.tagName, element.id, element.getAttribute("class"), part].join(" ");
    const keys = [...style].filter((key) => !key.startsWith("--"));
    return name + ": " + keys.map((key) => style.getPropertyValue(key)).join(";");
  }))"""
"""How each element is shown; custom properties show nothing by themselves."""

SWAP = """(css) => {
  document.querySelector("link[href$='theme.css']").replaceWith(
    Object.assign(document.createElement("style"), { textContent: css }));
}"""


def whole() -> str:
    """The theme's styles as they come, in the order in which its pages link them."""
    spec = find_spec("material")
    assert spec and spec.origin
    folder = Path(spec.origin).parent / "templates/assets/stylesheets"
    files = [*folder.glob("main.*.css"), *folder.glob("palette.*.css")]
    assert len(files) == 2
    return "".join(file.read_text("utf-8") for file in files)


def opened(page: Page) -> None:
    """Opens what a reader can open on a page."""
    page.evaluate("document.querySelectorAll('details').forEach((part) => (part.open = true))")
    page.evaluate("document.querySelectorAll('[popover]').forEach((part) => part.showPopover())")
    page.evaluate("document.querySelectorAll('dialog').forEach((part) => part.showModal())")


@pytest.mark.parametrize("viewport", [PHONE, DESKTOP], ids=["phone", "desktop"])
@pytest.mark.parametrize("path", ["el/", "types/", "ar/types/co-creation/", "el/checklists/"])
def test_the_pruned_theme_shows_every_element_as_the_whole_one(
    reader: Readers, path: str, viewport: dict[str, int]
) -> None:
    page = reader(viewport=viewport, reduced_motion="reduce").open(path)
    if "types/co-creation" in path:
        # What scripts put on the page is there before it is looked at twice.
        page.locator("ties-answers:not([hidden])").wait_for()
    opened(page)
    page.evaluate("document.fonts.ready.then(() => null)")
    seen = []
    for styles in (None, whole()):
        if styles:
            page.evaluate(SWAP, styles)
        for media in ("screen", "print"):
            page.emulate_media(media=media)
            seen.append(page.evaluate(STYLES))
    for pruned, entire in zip(seen[:2], seen[2:], strict=True):
        assert len(pruned) == len(entire) > 60
        different = [mine for mine, theirs in zip(pruned, entire, strict=True) if mine != theirs]
        assert not different, different[0][:300]
