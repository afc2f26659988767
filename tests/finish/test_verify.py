"""The last look before a site is published finds what is not as promised."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.conftest import SITE_URL
from ties.finish.verify import PROOF, verify
from ties.reading.load import load


@pytest.fixture
def broken(built: Path, tmp_path: Path) -> Callable[..., list[str]]:
    """Copies the built site, changes one file of it, and returns what verify says."""
    digest = json.loads((built / "site" / PROOF).read_text("utf-8"))["digest"]

    def change(path: str, old: str, new: str | None) -> list[str]:
        site = tmp_path / "site"
        shutil.copytree(built / "site", site)
        if new is None:
            (site / path).unlink()
        else:
            text = (site / path).read_text("utf-8")
            assert old in text
            (site / path).write_text(text.replace(old, new), "utf-8")
        return verify(load(built), site, digest, SITE_URL)

    return change


PAGE = "ar/types/self-service/index.html"
OWN = f"{SITE_URL}ar/types/self-service/"


def test_a_site_as_it_was_built_is_right(broken: Callable[..., list[str]]) -> None:
    assert broken("robots.txt", "User-agent", "User-agent") == []


@pytest.mark.parametrize(
    ("path", "old", "new", "said"),
    [
        (PROOF, "", None, "the generator did not run the project's hooks"),
        (PROOF, '"digest": "', '"digest": "0', "other content"),
        (PAGE, 'id="fits"', 'id="fit"', f"{PAGE} lacks the published ids fits"),
        ("el/glossary/index.html", 'id="trust"', "", "lacks the published ids trust"),
        (PAGE, 'lang="ar" dir="rtl"', 'lang="ar" dir="ltr"', f"{PAGE} does not say"),
        (PAGE, "</article>", '<a href="../no-such-page/">x</a></article>', "which does not exist"),
        (PAGE, "</article>", '<a href="#no-such-id">x</a></article>', "which has no such id"),
        (
            PAGE,
            "</article>",
            '<img src="https://example.com/x.png" alt=""></article>',
            "which is on another host",
        ),
        (PAGE, f'"canonical" href="{OWN}"', f'"canonical" href="{OWN}x/"', "(canonical link)"),
        (
            PAGE,
            f'"canonical" href="{OWN}"',
            '"canonical" href="https://example.org/ar/types/self-service/"',
            "(canonical link), which is no address of this site",
        ),
        (
            PAGE,
            'hreflang="lt" href="https://example.org/ties/lt/types/self-service/"',
            'hreflang="lt" href="https://example.org/ties/lt/types/self/"',
            "ties/lt/types/self/ (alternate link), which does not exist",
        ),
        (PAGE, f'"og:url" content="{OWN}"', '"og:url" content="/ar/"', "(og:url), which is no"),
        (PAGE, "/social/ar.png", "/social/xx.png", "(og:image), which does not exist"),
        (PAGE, f'"url":"{OWN}"', f'"url":"{OWN}x/"', "(structured data (url)), which does not"),
        (
            PAGE,
            f'"@id":"{SITE_URL}ar/glossary/#manual"',
            f'"@id":"{SITE_URL}ar/glossary/#handbook"',
            "#handbook (structured data (@id)), which has no such id",
        ),
        (PAGE, '{"@context"', '"@context"', "structured data that is no JSON"),
        (PAGE, 'popovertarget="menu"', 'popovertarget="menus"', 'popovertarget="menus"; the page'),
        (PAGE, '<label for="search-words"', '<label for="search-word"', 'for="search-word"; the'),
        (
            PAGE,
            'aria-labelledby="search-title"',
            'aria-labelledby="contents-title no-title"',
            'aria-labelledby="no-title"; the page',
        ),
        (
            PAGE,
            "</article>",
            '<p aria-describedby="a" aria-controls="b"></p></article>',
            'aria-describedby="a"; the page',
        ),
        (
            PAGE,
            "</article>",
            '<p aria-describedby="top" aria-controls="b"></p></article>',
            'aria-controls="b"; the page',
        ),
        (
            PAGE,
            "</article>",
            '<img src="../../../assets/logo.svg" srcset="../../../assets/logo.svg 1x, x2.png 2x" alt=""></article>',
            "x2.png (srcset), which does not exist",
        ),
        (
            PAGE,
            "</article>",
            '<img src="../../../assets/logo.svg" srcset="//example.com/2.png 2x" alt=""></article>',
            "(srcset), which is on another host",
        ),
        (
            "hy/manifest.webmanifest",
            "/ties/assets/icon.png",
            "/assets/icon.png",
            "hy/manifest.webmanifest refers to /assets/icon.png (icon), which does not exist",
        ),
        (
            "hy/manifest.webmanifest",
            '"start_url": "/ties/hy/"',
            '"start_url": "/ties/am/"',
            "(start_url)",
        ),
        ("hy/manifest.webmanifest", "{", "", "is no manifest"),
        (
            "sitemap.xml",
            "<loc>https://example.org/ties/lt/about/</loc>",
            "<loc>https://example.org/lt/about/</loc>",
            "(sitemap), which is no address of this site",
        ),
        ("types/self-service/index.html", "", None, "types/self-service/index.html is missing"),
    ],
)
def test_it_says_what_is_wrong(
    broken: Callable[..., list[str]], path: str, old: str, new: str | None, said: str
) -> None:
    found = broken(path, old, new)
    assert any(said in sentence for sentence in found), found
