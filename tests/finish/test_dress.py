"""The head of a page: what search engines, browsers and screen readers are told."""

from __future__ import annotations

import json
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
        "site": "Δεσμοί",
        "title": "Αυτοεξυπηρέτηση",
        "description": "Ο καθένας «μόνος» του & γρήγορα.",
        "locale": "el",
        "picture": "el",
        "resource": "reference",
        "source": "en",
        "published": "2026-11-20",
        "modified": "2026-11-22",
        "teaches": [("manual", "εγχειρίδιο")],
        "trail": [("Δεσμοί", "el/"), ("Αυτοεξυπηρέτηση", "el/types/self-service/")],
        "terms": [("self-service", "αυτοεξυπηρέτηση", "Χωρίς </script> βοήθεια.")],
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


def test_machines_are_told_what_the_page_teaches_and_of_what_it_is_a_translation() -> None:
    html = dress(HTML, page(), SITE)
    script = re.search(r'<script type="application/ld\+json">(.*?)</script>', html, re.S)
    assert script
    resource, term = json.loads(script[1])["@graph"]
    assert resource["inLanguage"] == "el"
    assert resource["teaches"] == [
        {
            "@type": "DefinedTerm",
            "@id": "https://example.org/ties/el/glossary/#manual",
            "name": "εγχειρίδιο",
        }
    ]
    assert resource["learningResourceType"] == "reference"
    assert (resource["datePublished"], resource["dateModified"]) == ("2026-11-20", "2026-11-22")
    original = "https://example.org/ties/en/types/self-service/"
    assert resource["translationOfWork"] == {"@id": original}
    assert resource["breadcrumb"]["itemListElement"][1]["item"] == resource["url"]
    assert term["@type"] == "DefinedTerm" and term["termCode"] == "self-service"
    assert term["description"] == "Χωρίς </script> βοήθεια."
    assert '<meta property="og:title" content="Αυτοεξυπηρέτηση">' in html


def test_a_page_that_is_no_learning_resource_does_not_pretend_to_be_one() -> None:
    html = dress(HTML, page(resource="", published="", modified=""), SITE)
    script = re.search(r'<script type="application/ld\+json">(.*?)</script>', html, re.S)
    assert script
    resource = json.loads(script[1])["@graph"][0]
    assert resource["@type"] == "WebPage"
    assert not {"learningResourceType", "teaches", "datePublished", "dateModified"} & set(resource)


def test_the_glossary_is_a_set_of_terms() -> None:
    html = dress(HTML, page(path="glossary"), SITE)
    script = re.search(r'<script type="application/ld\+json">(.*?)</script>', html, re.S)
    assert script
    _, terms = json.loads(script[1])["@graph"]
    assert terms["@type"] == "DefinedTermSet"
    assert [term["name"] for term in terms["hasDefinedTerm"]] == ["αυτοεξυπηρέτηση"]
