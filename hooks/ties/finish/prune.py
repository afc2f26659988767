"""Leaves out of the theme's styles what no page of the site can show.

A rule stays, whole, if one of its selectors names only elements, classes, ids and
attributes of built pages, or words of scripts. What this does not understand stays too.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from tinycss2 import parse_blocks_contents, parse_rule_list, parse_stylesheet, serialize

TAG = re.compile(r"<([a-zA-Z][\w-]*)((?:\s+[^\s=>/]+(?:=(?:\"[^\"]*\"|'[^']*'|[^\s>]*))?)*)\s*/?>")
ATTRIBUTE = re.compile(r"([^\s=>/]+)(?:=(?:\"([^\"]*)\"|'([^']*)'|([^\s>]*)))?")
WORD = re.compile(r"[A-Za-z][\w-]*")
ALWAYS = {"tbody", "[open", "[hidden"}
"""What a browser sets by itself."""
VARIABLE = re.compile(r"var\(\s*(--[\w-]+)")


def prune(css: str, pages: Iterable[str], scripts: str, other: str) -> str:
    """The part of the styles `css` that the HTML `pages` or `scripts` can ask for.

    `other` are styles that may use the custom properties of `css`. The rules that stay
    keep their order. Raises nothing: what is no rule is left as it is.
    """
    names = _names(pages)
    names |= {kind + word for word in WORD.findall(scripts) for kind in ("", ".", "#", "[")}
    kept = _moving(_rules(parse_stylesheet(css, skip_comments=True), names))
    asked = other + scripts + "".join(sorted(names))
    while True:
        used = set(VARIABLE.findall(kept + asked))
        fewer = _rules(parse_stylesheet(kept), None, used)
        if fewer == kept:
            return kept
        kept = fewer


def _names(pages: Iterable[str]) -> set[str]:
    """What stands on the pages: element, .class, #id, [attribute, [attribute=value, styles."""
    names = set(ALWAYS)
    for element, attributes in {tag for page in pages for tag in TAG.findall(page)}:
        names.add(element.lower())
        for name, *quoted in ATTRIBUTE.findall(attributes):
            value = "".join(quoted)
            names |= {f"[{name.lower()}", f"[{name.lower()}={value}"}
            if name in ("class", "id"):
                names.update(("." if name == "class" else "#") + part for part in value.split())
    return names


def _rules(nodes: list[Any], names: set[str] | None, used: set[str] | None = None) -> str:
    """The rules that can match; with `used`, without the custom properties nobody asks for."""
    kept = []
    for node in nodes:
        if node.type == "qualified-rule":
            if names is None or _can_match(node.prelude, names):
                content = serialize(node.content) if used is None else _asked(node.content, used)
                if content:
                    kept.append(f"{serialize(node.prelude)}{{{content}}}")
        elif node.type == "at-rule" and node.lower_at_keyword in ("media", "supports"):
            inner = _rules(parse_rule_list(node.content), names, used)
            if inner:
                kept.append(f"@{node.at_keyword}{serialize(node.prelude)}{{{inner}}}")
        else:
            kept.append(node.serialize())
    return "".join(kept)


def _can_match(prelude: list[Any], names: set[str]) -> bool:
    """Whether one of the selectors names only what is there."""
    possible, before = True, ""
    for token in prelude:
        if token == ",":
            if possible:
                return True
            possible = True
        elif token.type == "hash":
            possible &= f"#{token.value}" in names
        elif token.type == "ident" and before != ":":
            possible &= (f".{token.value}" if before == "." else token.lower_value) in names
        elif token.type == "[] block":
            possible &= _attribute(token.content, names)
        before = token.value if token.type == "literal" else ""
    return possible


def _attribute(content: list[Any], names: set[str]) -> bool:
    """Whether an attribute selector can match; only the sign = asks for the very value."""
    name, *rest = [token for token in content if token.type != "whitespace"]
    if len(rest) == 2 and rest[0] == "=" and f"[{name.lower_value}={rest[1].value}" not in names:
        return False
    return f"[{name.lower_value}" in names


def _asked(content: list[Any], used: set[str]) -> str:
    """The declarations without custom properties that nobody asks for."""
    parts = parse_blocks_contents(content, skip_comments=True, skip_whitespace=True)
    if any(part.type != "declaration" for part in parts):
        return str(serialize(content))
    return ";".join(
        part.serialize() for part in parts if not part.name.startswith("--") or part.name in used
    )


def _moving(css: str) -> str:
    """The styles without the animations that no rule names."""
    nodes = parse_stylesheet(css)
    moving = [node for node in nodes if "keyframes" in getattr(node, "at_keyword", "")]
    words = set(WORD.findall(serialize([node for node in nodes if node not in moving])))
    idle = [node for node in moving if serialize(node.prelude).strip() not in words]
    return str(serialize([node for node in nodes if node not in idle]))
