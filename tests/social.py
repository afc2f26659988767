"""Draws docs/assets/social/<language>.png and docs/assets/icon.png anew: `python -m tests.social`.

Not part of a build: the pictures are kept in git. Run it after a change of a title or the logo.
"""

from __future__ import annotations

import html
from pathlib import Path

from playwright.sync_api import sync_playwright

from tests import chromium
from ties.reading.load import load

ROOT = Path(__file__).parents[1]
ASSETS = ROOT / "docs/assets"

CARD = """<!doctype html><html lang="{lang}" dir="{dir}"><meta charset="utf-8"><style>
@font-face {{ font-family: T; src: url("{fonts}/latin.woff2"); unicode-range: U+20-2FF, U+2000-20FF }}
@font-face {{ font-family: T; src: url("{fonts}/lithuanian.woff2"); unicode-range: U+100-17F }}
@font-face {{ font-family: T; src: url("{fonts}/greek.woff2"); unicode-range: U+370-3FF }}
@font-face {{ font-family: T; src: url("{fonts}/armenian.woff2"); unicode-range: U+530-58F }}
@font-face {{ font-family: T; src: url("{fonts}/arabic.woff2"); unicode-range: U+600-6FF }}
body {{ margin: 0; width: 1200px; height: 630px; box-sizing: border-box; padding: 60px 100px;
  font-family: T; color: #22292b; background: #fdfcf9; border-block-end: 24px solid #0d5f63 }}
img {{ width: 110px }} h1 {{ font-size: 110px; margin: 10px 0 20px; line-height: 1.2 }}
p {{ font-size: 38px; line-height: 1.5; margin: 0 }}
</style><img src="{logo}"><h1>{title}</h1><p>{text}</p>"""


def main() -> None:
    """Writes the pictures. The text of each is the description of the language's home page."""
    library = load(ROOT)
    (ASSETS / "social").mkdir(exist_ok=True)
    with sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=chromium.path(), args=list(chromium.FLAGS))
        page = browser.new_page(viewport={"width": 1200, "height": 630})
        sheet = ASSETS / "social.html"
        try:
            for code, language in library.languages.items():
                home = library.page(code, "index")
                assert home is not None
                sheet.write_text(
                    CARD.format(
                        lang=code,
                        dir=language.dir,
                        fonts="fonts",
                        logo="logo.svg",
                        title=html.escape(language.title),
                        text=html.escape(home.field("description")),
                    ),
                    "utf-8",
                )
                page.goto(sheet.as_uri())
                page.evaluate("document.fonts.ready")
                page.screenshot(path=ASSETS / "social" / f"{code}.png")
            page.set_viewport_size({"width": 512, "height": 512})
            sheet.write_text(
                '<body style="margin:0;background:#fdfcf9"><img src="logo.svg" width="512">'
            )
            page.goto(sheet.as_uri())
            page.screenshot(path=ASSETS / "icon.png")
        finally:
            sheet.unlink(missing_ok=True)
        browser.close()


if __name__ == "__main__":
    main()
