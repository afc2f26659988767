"""The interface's words, ready to print: gettext with the source language as the fallback."""

from __future__ import annotations

import gettext
from collections.abc import Callable
from functools import cached_property

from ties.library import Library
from ties.reading.catalogue import Catalogue, Message


class Words:
    """The interface's words in one language.

    `words("Page not found")` gives the translation, or the source language's
    text where there is none, or the message itself.
    """

    def __init__(self, library: Library, language: str) -> None:
        self.language = language
        self._catalogues = [
            catalogue
            for code in (language, library.source)
            if (catalogue := library.catalogues.get(code))
        ]

    def __call__(self, message: str, **values: object) -> str:
        """The text of `message` with its {placeholders} filled from `values`."""
        for catalogue in self._catalogues:
            found = catalogue.messages.get(message)
            if found and found.translated:
                return _fill(found.texts[0], values)
        return _fill(message, values)

    def count(self, one: str, many: str, number: int) -> str:
        """The text for `number` things, in the plural form that the language wants.

        `one` is the message's id, `many` its English plural; both hold {count}.
        """
        values: dict[str, object] = {"count": number}
        for catalogue in self._catalogues:
            found = catalogue.messages.get(one)
            if found and found.translated:
                return _fill(self._form(catalogue, found, number), values)
        return _fill(one if number == 1 else many, values)

    def forms(self, one: str, many: str) -> list[str]:
        """The texts of a message for every plural form of the language, {placeholders} unfilled.

        Where only the source language has the message, its text for one and for many.
        """
        for catalogue in self._catalogues:
            found = catalogue.messages.get(one)
            if found and found.translated:
                count = max(self._plural(number) for number in range(200)) + 1
                if catalogue is self._catalogues[0]:
                    return [found.texts[min(form, len(found.texts) - 1)] for form in range(count)]
                return [found.texts[0], *[found.texts[-1]] * (count - 1)]
        return [one, many]

    def form(self, number: int) -> int:
        """The index of the plural form that the language wants for a number."""
        return self._plural(number)

    def _form(self, catalogue: Catalogue, message: Message, number: int) -> str:
        index = self._plural(number) if catalogue is self._catalogues[0] else int(number != 1)
        return message.texts[min(index, len(message.texts) - 1)]

    @cached_property
    def _plural(self) -> Callable[[int], int]:
        """The catalogue's own rule: from a number to the index of a plural form."""
        plural: Callable[[int], int] = gettext.c2py(self._catalogues[0].plural_expression or "0")
        return plural


def _fill(text: str, values: dict[str, object]) -> str:
    """Replaces {name} by its value. Unlike str.format it reads nothing else in the braces."""
    for name, value in values.items():
        text = text.replace("{" + name + "}", str(value))
    return text
