"""A page described for machines: schema.org as JSON-LD, and Open Graph for those who share it."""

from __future__ import annotations

import html
import json
from collections.abc import Mapping
from typing import Any

LICENCE = "https://creativecommons.org/licenses/by/4.0/"

Described = dict[str, Any]


def head(page: Mapping[str, Any], root: str, canonical: str) -> list[str]:
    """The lines for the page's head. `page` is the `ties` part of its front matter,
    `root` the site's absolute address, `canonical` the page's own."""
    return [*_open_graph(page, root, canonical), _script(page, root, canonical)]


def _open_graph(page: Mapping[str, Any], root: str, canonical: str) -> list[str]:
    values = {
        "og:type": "article" if page["path"] else "website",
        "og:site_name": page["site"],
        "og:title": page["title"],
        "og:description": page["description"],
        "og:url": canonical,
        "og:locale": page["locale"],
        "og:image": f"{root}assets/social/{page['picture']}.png",
        "og:image:width": "1200",
        "og:image:height": "630",
        "og:image:alt": page["site"],
        "twitter:card": "summary_large_image",
    }
    return [
        f'<meta {"name" if name.startswith("twitter") else "property"}="{name}" '
        f'content="{html.escape(value, quote=True)}">'
        for name, value in values.items()
    ]


def _script(page: Mapping[str, Any], root: str, canonical: str) -> str:
    graph = [_resource(page, root, canonical), *_terms(page, root)]
    text = json.dumps(
        {"@context": "https://schema.org", "@graph": graph},
        ensure_ascii=False,
        separators=(",", ":"),
    )
    # Nothing in the data may end the script.
    return f'<script type="application/ld+json">{text.replace("<", chr(92) + "u003c")}</script>'


def _resource(page: Mapping[str, Any], root: str, canonical: str) -> Described:
    home = f"{root}{page['lang']}/"
    found: Described = {
        "@type": ["WebPage", "LearningResource"] if page["resource"] else "WebPage",
        "@id": canonical,
        "url": canonical,
        "name": page["title"],
        "description": page["description"],
        "inLanguage": page["lang"],
        "license": LICENCE,
        "isAccessibleForFree": True,
        "isPartOf": {"@type": "WebSite", "@id": home, "url": home, "name": page["site"]},
    }
    if page["resource"]:
        found["learningResourceType"] = page["resource"]
    if page["teaches"] and page["resource"]:
        found["teaches"] = [
            {"@type": "DefinedTerm", "@id": f"{home}glossary/#{concept}", "name": label}
            for concept, label in page["teaches"]
        ]
    if page["modified"]:
        found["datePublished"] = page["published"]
        found["dateModified"] = page["modified"]
    if page["source"] != page["lang"]:
        original = f"{root}{page['source']}/" + (f"{page['path']}/" if page["path"] else "")
        found["translationOfWork"] = {"@id": original}
    if page["trail"]:
        found["breadcrumb"] = {
            "@type": "BreadcrumbList",
            "itemListElement": [
                {"@type": "ListItem", "position": position, "name": name, "item": root + address}
                for position, (name, address) in enumerate(page["trail"], 1)
            ],
        }
    return found


def _terms(page: Mapping[str, Any], root: str) -> list[Described]:
    """The concept the page is about; on the glossary's page the set of them all."""
    glossary = f"{root}{page['lang']}/glossary/"
    terms: list[Described] = [
        {
            "@type": "DefinedTerm",
            "@id": f"{glossary}#{concept}",
            "termCode": concept,
            "name": label,
            "description": definition,
            "inLanguage": page["lang"],
            "inDefinedTermSet": glossary,
        }
        for concept, label, definition in page["terms"]
    ]
    if page["path"] != "glossary":
        return terms
    for term in terms:
        # The page itself says these, and a reader loads it all.
        del term["inDefinedTermSet"], term["inLanguage"], term["description"]
    return [
        {
            "@type": "DefinedTermSet",
            "@id": glossary,
            "name": page["title"],
            "inLanguage": page["lang"],
            "license": LICENCE,
            "hasDefinedTerm": terms,
        }
    ]
