"""The head of a page: what search engines, browsers and screen readers are told."""

from __future__ import annotations

import re
from typing import Any

from ties.finish.dress import dress

HTML = """<!doctype html>
<html lang="zz" class="no-js">
<head>
<link rel="canonical" href="wrong">
<link rel="alternate" href="../en/" hreflang="en">
<link rel="icon" href="logo.svg">
<title>t</title>
</head>
<body dir="ltr"><p>&lt;/head></p></body>
</html>
"""
VERSIONS = [
    {"lang": "el", "state": "current"},
    {"lang": "en", "state": "outdated"},
    {"lang": "ar", "state": "missing"},
]
SITE = "https://example.org/ties"


def page(**changes: Any) -> dict[str, Any]:
    return {
        "path": "types/self-service",
        "lang": "el",
        "dir": "ltr",
        "noindex": False,
        "languages": VERSIONS,
        **changes,
    }


def links(html: str) -> list[tuple[str, ...]]:
    return re.findall(
        r'<link rel="(canonical|alternate)"(?: hreflang="([^"]*)")? href="([^"]*)">', html
    )


def test_a_page_names_its_own_address_and_its_real_versions() -> None:
    assert links(dress(HTML, page(), SITE)) == [
        ("canonical", "", "https://example.org/ties/el/types/self-service/"),
        ("alternate", "el", "https://example.org/ties/el/types/self-service/"),
        ("alternate", "en", "https://example.org/ties/en/types/self-service/"),
        ("alternate", "x-default", "https://example.org/ties/types/self-service/"),
    ]


def test_the_home_page_ends_in_its_language() -> None:
    html = dress(HTML, page(path=""), SITE)
    assert ("canonical", "", "https://example.org/ties/el/") in links(html)
    assert ("alternate", "x-default", "https://example.org/ties/") in links(html)


def test_a_fallback_is_not_indexed_and_is_no_version() -> None:
    html = dress(HTML, page(lang="ar", dir="rtl", noindex=True), SITE)
    assert links(html) == []
    assert '<meta name="robots" content="noindex">' in html


def test_language_and_direction_stand_on_the_root_and_the_rest_stays() -> None:
    html = dress(HTML, page(lang="ar", dir="rtl"), SITE)
    assert '<html lang="ar" dir="rtl" class="no-js">' in html
    assert '<link rel="icon" href="logo.svg">' in html


def test_done_twice_it_is_the_same() -> None:
    once = dress(HTML, page(), SITE)
    assert dress(once, page(), SITE) == once
