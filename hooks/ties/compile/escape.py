"""Text of the library, made safe to stand in compiled Markdown."""

from __future__ import annotations

import html
import re

BETWEEN = " · "
"""Stands between the parts of a list: a comma would be another sign in Arabic."""

SPECIAL = re.compile(r"([\\`*_{}\[\]()#+!|~-])")


def plain(text: str) -> str:
    """Words without markup, as Markdown: nothing in them is read as markup or HTML.

    >>> plain("1 < 2 *and* more")
    '1 &lt; 2 \\\\*and\\\\* more'
    """
    return SPECIAL.sub(r"\\\1", html.escape(text, quote=False))


def attribute(text: str) -> str:
    """Words as the value of an HTML attribute, or as HTML text."""
    return html.escape(text, quote=True)


def phrase(text: str, language: str, direction: str) -> str:
    """A phrase in another language, isolated from the text around it (W3C i18n, `bdi`)."""
    return f'<bdi lang="{language}" dir="{direction}">{plain(text)}</bdi>'


MARKS = re.compile(r"\[([^\[\]]*)\]\([^()]*\)|[*_`]|\\(?=\W)|\s*\{#[^}]*\}")


def words(markdown: str) -> str:
    """The words of a line of Markdown, without links, emphasis and ids."""
    return MARKS.sub(lambda match: match[1] or "", markdown)
