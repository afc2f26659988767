"""The interface's words in one language: a gettext catalogue, read by Babel."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from babel.messages.catalog import Catalog
from babel.messages.catalog import Message as BabelMessage
from babel.messages.pofile import PoFileError, PoFileParser

from ties.place import Lines, Place
from ties.problem import quoted

MOST_FORMS = 10
"""Plural forms that are read; no language has more than six. A bound for hostile files."""

STRING = r'"(?:[^"\\]|\\.)*"'
LINE = re.compile(
    r"\s*(?:#.*|(?:(?P<word>msgctxt|msgid|msgid_plural|msgstr|msgstr\[\d\]) )?"
    rf"(?P<text>{STRING}))?\s*"
)
"""A line as gettext wants it: empty, a comment, or words between double quotes."""

FOLLOWS = {
    "msgctxt": ("", "msgstr", "msgstr["),
    "msgid": ("", "msgctxt", "msgstr", "msgstr["),
    "msgid_plural": ("msgid",),
    "msgstr": ("msgid",),
    "msgstr[": ("msgid_plural", "msgstr["),
}
"""What may stand before each word of gettext's. "" is the beginning of the file."""

UNSURE = "?"
"""What stands before, after a line that cannot be read: one defect must not bring a second."""

FORM = re.compile(r"^[ \t]*(?:msgstr(?:\[(\d)\])?|(msgid)) ", re.M)

PLURALS = re.compile(r"nplurals\s*=\s*(\d{1,9})\s*;\s*plural\s*=\s*([^;\n]+)")
"""What the header Plural-Forms declares: how many forms, and which number takes which."""

MEND = 'Write msgid or msgstr at the beginning, then a space, then the words in "double quotes".'

ORDER = "Write msgid first, then msgid_plural where there is one, then msgstr."


@dataclass(frozen=True)
class Message:
    """One message. `texts` has one text for each plural form, or the only text."""

    id: str
    plural_id: str
    texts: tuple[str, ...]
    fuzzy: bool
    place: Place

    @property
    def translated(self) -> bool:
        """Whether every form has words that a person has confirmed."""
        return all(self.texts) and not self.fuzzy


@dataclass(frozen=True)
class Catalogue:
    """All messages of a language by their id, and how many plural forms it declares."""

    language: str
    file: str
    messages: Mapping[str, Message]
    plural_forms: int
    """The number that the file declares; 0 where it declares none."""
    plural_expression: str
    """From a number to the index of a form, as C writes it; "" where the file declares none."""


@dataclass(frozen=True)
class Defect:
    """A line of the file that cannot be read."""

    line: int
    message: str
    mend: str


def read(text: str, language: str, file: str) -> tuple[Catalogue, tuple[Defect, ...]]:
    """Reads a PO file's text. Returns the catalogue, empty where the file has defects."""
    empty = Catalogue(language, file, {}, 0, "")
    defects = tuple(_defects(text))
    if defects:
        return empty, defects
    catalog = _Catalog(locale=language)
    try:
        lines = ("" if line.lstrip().startswith("#~") else line for line in io.StringIO(text))
        PoFileParser(catalog, ignore_obsolete=True, abort_invalid=True).parse(lines)
    except PoFileError as error:
        reason = str(error.args[0]).rpartition(" on ")[0]
        return empty, (Defect(error.lineno + 1, f"This cannot be read: {reason}.", MEND),)
    twice = tuple(
        Defect(
            line,
            f"The message {quoted(name)} stands here a second time.",
            "Keep one of the two, with its translation.",
        )
        for name, line in catalog.repeated
    )
    return _catalogue(catalog, language, file), twice


def _defects(text: str) -> Iterator[Defect]:
    """Lines that Babel would misread, stumble over or silently skip."""
    before, number = "", 0
    for number, line in enumerate(text.split("\n"), 1):
        match = LINE.fullmatch(line)
        if match is None:
            missing = line.count('"') % 2 == 1 or '"' not in line
            message = (
                "A double quote is missing in this line."
                if missing
                else "This line is not as the file of the interface wants it."
            )
            yield Defect(
                number,
                message,
                MEND if missing else f'{MEND} A quote inside the words is written \\".',
            )
            before = UNSURE
        elif match["text"]:
            word = re.sub(r"\d\]", "", match["word"] or "")
            if (before not in (*FOLLOWS[word], UNSURE)) if word else not before:
                yield Defect(
                    number,
                    f"{quoted(match['word'] or match['text'])} does not belong "
                    "here: something is missing above it.",
                    ORDER,
                )
            before = word or before
    if before not in ("", "msgstr", "msgstr[", UNSURE):
        yield Defect(number, "The last message has no msgstr.", 'Write a line msgstr "…" below it.')


def _catalogue(catalog: _Catalog, language: str, file: str) -> Catalogue:
    messages = {}
    for message in catalog:
        place = Place(file, message.lineno or 1)
        if isinstance(message.id, str):
            if message.id:
                messages[message.id] = Message(
                    message.id, "", (str(message.string or ""),), message.fuzzy, place
                )
        else:
            one, many = message.id[0], message.id[1]
            texts = _texts(tuple(message.string or ()), catalog.declared)
            messages[one] = Message(one, many, texts, message.fuzzy, place)
    return Catalogue(language, file, messages, catalog.declared, catalog.expression)


def _texts(given: tuple[str, ...], declared: int) -> tuple[str, ...]:
    """As many texts as the file declares forms, or more where a message has more."""
    last = max((index for index, text in enumerate(given) if text), default=0)
    return given[: max(min(declared, MOST_FORMS), last + 1)]


def form_offset(lines: Lines, message: Message, index: int) -> int:
    """The offset of the line in which a message's text number `index` begins."""
    start = lines.offset(message.place.line + 1, 1)
    for match in FORM.finditer(lines.text, start):
        if match[2]:
            break
        if int(match[1] or 0) == index:
            return match.start()
    return lines.offset(message.place.line, 1)


class _Catalog(Catalog):
    """Babel's catalogue, with a bound for plural forms and an eye for what stands there twice.

    Of the header only the plural forms are read: the rest is gettext's own business, and
    Babel raises where it is not as Babel wants it.
    """

    def __init__(self, locale: str) -> None:
        super().__init__(locale=locale)
        self.repeated: list[tuple[str, int]] = []
        self.declared = 0
        self.expression = ""
        self._ids: set[str] = set()

    @property
    def num_plurals(self) -> int:
        """How many forms Babel reads of each message, whatever the header declares."""
        return MOST_FORMS

    def __setitem__(self, id: str | list[str] | tuple[str, ...], message: BabelMessage) -> None:
        """Keeps a message; the first where several have one id."""
        name = id if isinstance(id, str) else id[0]
        if name in self._ids:
            self.repeated.append((name, message.lineno or 1))
        elif name:
            super().__setitem__(id, message)
        elif found := PLURALS.search(str(message.string)):
            self.declared, self.expression = int(found[1]), found[2].strip()
        self._ids.add(name)
