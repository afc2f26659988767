"""A language has as many plural forms as it needs, each for its own numbers.

“1 question, 2 questions” takes two forms in English, three in Lithuanian and six
in Arabic. With a wrong rule readers see the wrong word beside every number.
"""

from __future__ import annotations

from collections.abc import Iterator

from ties.languages import plurals
from ties.languages.language import Language
from ties.library import Library
from ties.problem import Finding, quoted
from ties.reading.catalogue import Catalogue, Message, form_offset

ID = "wrong-plural-forms"


def check(library: Library) -> Iterator[Finding]:
    """Yields a finding for a header that divides numbers otherwise than CLDR, and for messages
    with more forms than it declares or none at all."""
    source = library.catalogues.get(library.source)
    for code, catalogue in library.catalogues.items():
        if library.hides(catalogue.file):
            continue
        yield from _header(library, library.languages[code], catalogue)
        for message in catalogue.messages.values():
            yield from _message(library, catalogue, message)
            original = source.messages.get(message.id) if source else None
            if original and original.plural_id != message.plural_id:
                yield Finding(
                    message.place,
                    f"The plural of the message {quoted(message.id)} is not that of the "
                    "source language.",
                    _copy(original),
                )


def _header(library: Library, language: Language, catalogue: Catalogue) -> Iterator[Finding]:
    counted = any(message.plural_id for message in catalogue.messages.values())
    forms = plurals.declared(catalogue)
    silent = not catalogue.plural_expression
    if (silent and not counted) or (forms and plurals.is_right(forms, language)):
        return
    lines = library.files[catalogue.file]
    right = plurals.header(language)
    mend = (
        f'Write this line at the top: "Plural-Forms: {right}\\n"'
        if right
        else "Write at the top how CLDR divides the numbers; see “Language Plural Rules” there."
    )
    number = " or ".join(map(str, plurals.counts(language)))
    message = (
        "The file does not say which number takes which form"
        if silent
        else "Numbers do not divide into forms like this"
    )
    message += f"; {language.english} has {number} forms."
    yield Finding(lines.place(max(lines.text.find("Plural-Forms"), 0)), message, mend)


def _message(library: Library, catalogue: Catalogue, message: Message) -> Iterator[Finding]:
    """More forms than declared; that one is missing, missing-message says."""
    if message.plural_id and 0 < catalogue.plural_forms < len(message.texts):
        lines = library.files[catalogue.file]
        yield Finding(
            lines.place(form_offset(lines, message, catalogue.plural_forms)),
            f"The message {quoted(message.id)} has more forms than the file declares "
            f"({catalogue.plural_forms}).",
            f"Remove msgstr[{catalogue.plural_forms}] and what follows.",
        )


def _copy(original: Message) -> str:
    if not original.plural_id:
        return "Remove the line msgid_plural, and write one msgstr."
    return f'Write below msgid: msgid_plural "{original.plural_id}", and every form as msgstr[0], …'
