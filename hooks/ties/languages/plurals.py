"""Which numbers take which plural form: what a catalogue declares and what CLDR says."""

from __future__ import annotations

import gettext
from collections.abc import Callable

from babel import Locale
from babel.messages.plurals import get_plural
from babel.plural import to_gettext

from ties.languages.language import Language
from ties.reading.catalogue import PLURALS, Catalogue

NUMBERS = range(201)
"""The numbers compared. Every rule of CLDR for whole numbers repeats within them, or differs
only for millions."""

MILLION = 1_000_000

Forms = tuple[frozenset[int], ...]
"""For each plural form the numbers, up to 200, that take it."""


def declared(catalogue: Catalogue) -> Forms | None:
    """The numbers of each form as the catalogue declares them, or None where it makes no sense."""
    return _forms(catalogue.plural_forms, catalogue.plural_expression)


def is_right(forms: Forms, language: Language) -> bool:
    """Whether forms divide the numbers as the language does."""
    used = {numbers for numbers in forms if numbers}
    return len(forms) in counts(language) and used == _categories(language.locale)


def counts(language: Language) -> tuple[int, ...]:
    """How many forms the language has; two answers where one is for millions only."""
    few = len(_categories(language.locale))
    rule = language.locale.plural_form
    more = rule(MILLION) not in {rule(number) for number in NUMBERS}
    return (few, few + 1) if more else (few,)


def header(language: Language) -> str:
    """The value of Plural-Forms that is right for a language, or "" where none is known.

    gettext's own table is preferred where CLDR agrees with it: people know it, and it is short.
    """
    for candidate in (
        get_plural(language.code).plural_forms,
        to_gettext(language.locale.plural_form),
    ):
        match = PLURALS.search(candidate)
        forms = _forms(int(match[1]), match[2]) if match else None
        if forms and is_right(forms, language):
            return f"nplurals={len(forms)}; plural={match[2].strip()};" if match else ""
    return ""


def _forms(count: int, expression: str) -> Forms | None:
    try:
        rule: Callable[[int], int] = gettext.c2py(expression)
        chosen = {number: int(rule(number)) for number in NUMBERS}
    except (ValueError, ArithmeticError, RecursionError):
        return None
    if not 0 < count <= len(NUMBERS) or not all(0 <= form < count for form in chosen.values()):
        return None
    return tuple(
        frozenset(number for number, form in chosen.items() if form == index)
        for index in range(count)
    )


def _categories(locale: Locale) -> set[frozenset[int]]:
    """The numbers of each of CLDR's categories that whole numbers up to 200 fall into."""
    rule = locale.plural_form
    names = {number: rule(number) for number in NUMBERS}
    return {
        frozenset(number for number, other in names.items() if other == name)
        for name in set(names.values())
    }
