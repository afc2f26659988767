"""Pictures on a page: `![caption](picture:name)` becomes a drawing, its caption, and its words."""

from __future__ import annotations

import posixpath
import re

from ties.compile.context import Context
from ties.compile.escape import attribute, words
from ties.concept import Concept
from ties.page import Page
from ties.pictures.registry import PICTURES

PICTURE = re.compile(r"^!\[(?P<caption>[^\n]*)\]\(picture:(?P<name>[a-z-]+)\)[ \t]*$", re.M)


class Desk:
    """The draughtsman's desk (ties.pictures.desk.Desk) for one picture on one page."""

    def __init__(self, context: Context, page: Page, caption: str) -> None:
        self._context, self._page = context, page
        self.caption = caption
        self.mirrored = context.library.languages[page.language].dir == "rtl"

    def say(self, message: str) -> str:
        """An interface message in the page's language."""
        return self._context.words[self._page.language](message)

    def pair(self, label: str, value: str) -> str:
        """A label and what it labels, with the mark the language puts between them."""
        return self._context.words[self._page.language](
            "{label}: {value}", label=label, value=value
        )

    def name(self, concept: str) -> str:
        """The concept's label in the page's language, with a capital where the script has them."""
        return self._context.label(self._page.language, concept)

    def href(self, concept: str) -> str:
        """The address where a concept is explained, relative to the page's own."""
        context = self._context
        address, _, section = context.address(context.explained(concept)).partition("#")
        path = posixpath.relpath(address, self._page.address or ".")
        return f"{path}/" + (f"#{section}" if section else "")

    def types(self) -> list[Concept]:
        """The relationship types, in the scheme's order."""
        return [
            concept
            for concept in self._context.library.concepts.values()
            if concept.kind and concept.kind.text == "relationship-type"
        ]


def place(context: Context, text: str, page: Page) -> str:
    """The text of a page with its pictures drawn, in the language and direction of the text."""

    def figure(match: re.Match[str]) -> str:
        draw = PICTURES.get(match["name"])
        if draw is None:
            return attribute(match["caption"])
        caption = words(match["caption"])
        desk = Desk(context, page, caption)
        picture = draw(desk)
        lines = "".join(f"<li>{attribute(line)}</li>" for line in picture.words)
        return (
            f'<figure class="picture" id="picture-{match["name"]}">{picture.svg}'
            f"<figcaption>{attribute(caption)}"
            f"<details><summary>{attribute(desk.say('The picture in words'))}</summary>"
            f"<ul>{lines}</ul></details></figcaption></figure>"
        )

    return PICTURE.sub(figure, text)
