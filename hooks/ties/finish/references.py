"""What a built page refers to: addresses of pages and files, and ids of its own elements."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from html import unescape
from typing import NamedTuple

TAG = re.compile(r"""<([a-zA-Z][\w:-]*)((?:[^<>"']|"[^"]*"|'[^']*')*)>""")

ATTRIBUTE = re.compile(r"""([^\s=>"'/]+)=(?:"([^"]*)"|'([^']*)')""")

DATA = re.compile(r'<script type="application/ld\+json">(.*?)</script>', re.S)

SITEMAP = re.compile(r'<loc>([^<]*)</loc>|\shref="([^"]*)"')

OWN_RELATIONS = frozenset({"canonical", "alternate"})
"""What a page's link elements say of the page itself, with absolute addresses."""

OWN_PROPERTIES = frozenset({"og:url", "og:image"})

IDENTIFIERS = ("@id", "url", "item", "inDefinedTermSet")
"""The properties of structured data that hold an address of ours."""

LABELS = (
    "popovertarget",
    "commandfor",
    "for",
    "form",
    "list",
    "aria-activedescendant",
    "aria-controls",
    "aria-describedby",
    "aria-details",
    "aria-flowto",
    "aria-labelledby",
    "aria-owns",
)
"""Attributes that name other elements of the page by their ids."""

LOADING = frozenset(
    {"audio", "embed", "iframe", "img", "input", "object", "script", "source", "track", "video"}
)
"""Elements that load what they refer to; so does a stylesheet's or an icon's link."""


class Reference(NamedTuple):
    """`what` refers to `target`. `own`: it must be an address of this site; `loaded`: a page
    shows or runs it, and does not only lead there."""

    what: str
    target: str
    own: bool = False
    loaded: bool = False


class Referring(NamedTuple):
    """All that one page refers to, and the ids it has."""

    addresses: list[Reference]
    labels: list[tuple[str, str]]
    """(attribute, id) for each element that another one names."""
    ids: frozenset[str]
    """What an address may end with."""
    elements: frozenset[str]
    """The ids proper, without the names of anchors."""


def referring(html: str) -> Referring:
    """Everything that the page `html` refers to. Raises nothing on any text."""
    addresses: list[Reference] = []
    labels: list[tuple[str, str]] = []
    elements: set[str] = set()
    names: set[str] = set()
    for tag in TAG.finditer(html):
        name = tag[1].lower()
        has = {
            found[1].lower(): unescape(found[2] if found[2] is not None else found[3])
            for found in ATTRIBUTE.finditer(tag[2])
        }
        if "id" in has:
            elements.add(has["id"])
        if name == "a" and "name" in has:
            names.add(has["name"])
        addresses += _addresses(name, has)
        labels += [(label, one) for label in LABELS if label in has for one in has[label].split()]
    for data in DATA.findall(html):
        addresses += _described(data)
    return Referring(addresses, labels, frozenset(elements | names), frozenset(elements))


def _addresses(name: str, has: dict[str, str]) -> Iterator[Reference]:
    """What one element refers to."""
    relations = set(has.get("rel", "").split())
    own = name == "link" and bool(relations & OWN_RELATIONS)
    loaded = name in LOADING or (name == "link" and "stylesheet" in relations)
    for attribute in ("href", "src", "poster", "data"):
        if attribute in has and not (attribute == "data" and name != "object"):
            what = f"{'/'.join(sorted(relations))} link" if own else attribute
            yield Reference(what, has[attribute], own, loaded)
    for candidate in has.get("srcset", "").split(","):
        if candidate.strip():
            yield Reference("srcset", candidate.split()[0], loaded=True)
    if name == "meta" and has.get("property") in OWN_PROPERTIES:
        yield Reference(has["property"], has.get("content", ""), own=True)
    if name == "meta" and has.get("http-equiv", "").lower() == "refresh":
        yield Reference("refresh", has.get("content", "").partition("url=")[2])


def manifest(text: str) -> Iterator[Reference]:
    """What a web app manifest refers to. Raises ValueError where it is no JSON object."""
    data = json.loads(text)
    if not isinstance(data, dict):
        raise ValueError("not an object")
    for key in ("start_url", "scope"):
        if key in data:
            yield Reference(key, str(data[key]))
    for icon in data.get("icons", []):
        yield Reference("icon", str(icon.get("src", "")), loaded=True)


def sitemap(text: str) -> Iterator[Reference]:
    """The addresses of a sitemap, each with its versions."""
    for found in SITEMAP.finditer(text):
        yield Reference("sitemap", unescape(found[1] or found[2]), own=True)


def _described(data: str) -> Iterator[Reference]:
    """The addresses in structured data; data that is none is told of as an address of nothing."""
    try:
        waiting: list[object] = [json.loads(data)]
    except ValueError:
        yield Reference("structured data that is no JSON", "", own=True)
        return
    while waiting:
        part = waiting.pop()
        if isinstance(part, list):
            waiting += part
        elif isinstance(part, dict):
            waiting += part.values()
            for key in IDENTIFIERS:
                if isinstance(part.get(key), str):
                    yield Reference(f"structured data ({key})", part[key], own=True)
