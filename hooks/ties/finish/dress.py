"""The head of a built page: language, direction, canonical address and its versions."""

from __future__ import annotations

import html as markup
import re
from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit

from ties.finish import structured
from ties.neutral import UNDETERMINED

HTML = re.compile(r"<html\b[^>]*>", re.I)
OWN_LINKS = re.compile(
    r'[ \t]*<link\b(?=[^>]*\brel="?(?:canonical|alternate)"?)(?![^>]*\btype=)[^>]*>\n?', re.I
)
ROBOTS = re.compile(r'[ \t]*<meta\b[^>]*\bname="?robots"?[^>]*>\n?', re.I)
DESCRIBED = re.compile(
    r'[ \t]*(?:<meta (?:property="og:|name="twitter:)[^>]*>|<link rel="manifest"[^>]*>'
    r'|<script type="application/ld\+json">.*?</script>)\n?',
    re.S,
)
UNUSED = re.compile(
    r'[ \t]*(?:<input class="?md-toggle"?[^>]*>|<label class="?md-overlay"?[^>]*></label>)\n?'
)
"""Switches of the base template that only its scripts would use."""

HEAD_END = re.compile(r"</head>", re.I)


def dress(html: str, page: Mapping[str, Any], site_url: str) -> str:
    """A built page with the right <html lang dir> and links to its versions.

    `page` is the `ties` part of a compiled page's front matter, `site_url` the
    absolute address of the site's root. Pure, and the same when done twice.
    """
    root = site_url.rstrip("/") + "/"
    html = UNUSED.sub("", HTML.sub(lambda tag: _html(tag.group(), page), html, count=1))
    head_end = HEAD_END.search(html)
    if not head_end:
        return html
    head, rest = html[: head_end.start()], html[head_end.start() :]
    head = DESCRIBED.sub("", ROBOTS.sub("", OWN_LINKS.sub("", head))).rstrip() + "\n"
    return head + "".join(f"    {line}\n" for line in _lines(page, root)) + "  " + rest


def _html(tag: str, page: Mapping[str, Any]) -> str:
    """The <html> tag with our lang and dir; its other attributes stay."""
    kept = re.sub(r"""\s(?:lang|dir)=(?:"[^"]*"|'[^']*'|[^\s>]*)""", "", tag, flags=re.I)
    return kept[:5] + f' lang="{page["lang"]}" dir="{page["dir"]}"' + kept[5:]


def _lines(page: Mapping[str, Any], root: str) -> list[str]:
    if page.get("noindex"):
        # A fallback is the source's text once more: neither indexed nor a version of the page.
        return ['<meta name="robots" content="noindex">']
    own = (
        neutral_address(root, page["path"])
        if page["lang"] == UNDETERMINED
        else (address(root, page["lang"], page["path"]))
    )
    lines = [_link("canonical", own)]
    lines += [_link("alternate", href, tag) for tag, href in versions(page, root)]
    if page["lang"] != UNDETERMINED:
        path = urlsplit(root).path
        lines.append(f'<link rel="manifest" href="{path}{page["lang"]}/manifest.webmanifest">')
        lines += structured.head(page, root, own)
    return lines


def versions(page: Mapping[str, Any], root: str) -> list[tuple[str, str]]:
    """(hreflang, absolute address) of every real translation, and of the neutral page."""
    found = [
        (version["lang"], address(root, version["lang"], page["path"]))
        for version in page["languages"]
        if version["state"] != "missing"
    ]
    return [*found, ("x-default", neutral_address(root, page["path"]))]


def address(root: str, language: str, path: str) -> str:
    """The absolute address of a page in a language."""
    return f"{root}{language}/{path}/" if path else f"{root}{language}/"


def neutral_address(root: str, path: str) -> str:
    """The absolute address of a page's neutral twin."""
    return f"{root}{path}/" if path else root


def _link(rel: str, href: str, hreflang: str = "") -> str:
    tag = f' hreflang="{hreflang}"' if hreflang else ""
    return f'<link rel="{rel}"{tag} href="{markup.escape(href)}">'
