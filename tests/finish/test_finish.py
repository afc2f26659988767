"""What concerns the whole site: sitemap, redirects, the 404 page."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from tests.example import Example
from ties.finish import finish
from ties.reading.load import load

SITE = "https://example.org/ties/"
NAMES = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9", "x": "http://www.w3.org/1999/xhtml"}


@pytest.fixture
def root(tmp_path: Path) -> Path:
    Example("", (), ()).lay(tmp_path)
    (tmp_path / "site").mkdir()
    return tmp_path


def test_the_sitemap_lists_real_translations_only(root: Path) -> None:
    (root / "content/hy/types/self-service.md").unlink()
    finish(load(root), root / "site", SITE)
    tree = ET.parse(root / "site/sitemap.xml")
    found = {
        url.findtext("s:loc", "", NAMES): {
            link.get("hreflang") for link in url.findall("x:link", NAMES)
        }
        for url in tree.getroot().findall("s:url", NAMES)
    }
    assert SITE + "hy/types/self-service/" not in found
    assert found[SITE + "el/types/self-service/"] == {"el", "en", "ar", "lt", "x-default"}
    assert found[SITE] == {"el", "en", "hy", "ar", "lt", "x-default"}
    assert len(found) == 3 * 6 - 1


def test_a_former_address_leads_on_in_every_language(root: Path) -> None:
    with (root / "content/ledger.yml").open("a", encoding="utf-8") as ledger:
        ledger.write("\nredirects:\n  types/alone: types/self-service\n")
    finish(load(root), root / "site", SITE)
    for language, direction in (("ar", "rtl"), ("lt", "ltr")):
        html = (root / f"site/{language}/types/alone/index.html").read_text("utf-8")
        assert f'<html lang="{language}" dir="{direction}">' in html
        assert f'content="0; url=/ties/{language}/types/self-service/"' in html
        assert f'<a href="/ties/{language}/types/self-service/">' in html
    assert "url=/ties/types/self-service/" in (root / "site/types/alone/index.html").read_text(
        "utf-8"
    )


def test_the_404_page_speaks_every_language_in_its_direction(root: Path) -> None:
    finish(load(root), root / "site", SITE)
    html = (root / "site/404.html").read_text("utf-8")
    for language, direction in (
        ("el", "ltr"),
        ("en", "ltr"),
        ("hy", "ltr"),
        ("ar", "rtl"),
        ("lt", "ltr"),
    ):
        assert f'<section lang="{language}" dir="{direction}">' in html
        assert f'href="/ties/{language}/"' in html
