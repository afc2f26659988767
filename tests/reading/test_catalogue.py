"""The interface's file: read where it can be, told line by line where it cannot."""

from __future__ import annotations

import pytest

from ties.place import Lines
from ties.reading.catalogue import form_offset, read

HEADER = (
    'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=none-such\\n"\n'
    '"PO-Revision-Date: yesterday\\n"\n"Plural-Forms: nplurals=2; plural=(n > 1);\\n"\n\n'
)


def lines_of(text: str) -> list[int]:
    return [defect.line for defect in read(text, "hy", "interface.po")[1]]


def test_messages_with_forms_marks_and_places() -> None:
    text = HEADER + (
        '#, fuzzy\nmsgid "a"\nmsgstr "b \\"c\\"\\n"\n\n'
        'msgid "one"\nmsgid_plural "many"\nmsgstr[0] "x"\nmsgstr[1] ""\n"y"\n'
    )
    catalogue, defects = read(text, "hy", "interface.po")
    assert defects == ()
    assert (catalogue.plural_forms, catalogue.plural_expression) == (2, "(n > 1)")
    first, second = catalogue.messages.values()
    assert (first.id, first.texts, first.fuzzy, first.place.line) == ("a", ('b "c"\n',), True, 8)
    assert (second.texts, second.plural_id, second.translated) == (("x", "y"), "many", True)
    assert Lines("", text).place(form_offset(Lines("", text), second, 1)).line == 14


def test_forms_are_as_many_as_declared_or_given() -> None:
    text = HEADER + 'msgid "a"\nmsgid_plural "as"\nmsgstr[0] "x"\n'
    assert read(text, "hy", "")[0].messages["a"].texts == ("x", "")
    text += 'msgstr[1] "y"\nmsgstr[2] "z"\n'
    assert read(text, "hy", "")[0].messages["a"].texts == ("x", "y", "z")


def test_a_file_without_header_declares_nothing() -> None:
    catalogue, _ = read('msgid "a"\nmsgstr "b"\n', "hy", "")
    assert (catalogue.plural_forms, catalogue.plural_expression) == (0, "")


def test_a_thousand_million_forms_are_not_made() -> None:
    text = HEADER.replace("nplurals=2", "nplurals=999999999")
    text += 'msgid "a"\nmsgid_plural "as"\nmsgstr[0] "x"\n'
    catalogue, defects = read(text, "hy", "")
    assert defects == ()
    assert catalogue.plural_forms == 999_999_999
    assert len(catalogue.messages["a"].texts) == 10


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ('msgid a\nmsgstr "b"\n', [1]),
        ('msgid "a"\nmsgstr "b\n\nmsgid "c\nmsgstr "d"\n', [2, 4]),
        ('msgid "a"\nmsgid "b"\nmsgstr "c"\n', [2]),
        ('"a"\n', [1]),
        ('msgid "a"\n', [2]),
        ('msgid_plural "a"\nmsgstr[0] "b"\n', [1]),
        ('msgid "a"\nmsgstr[x] "b"\n', [2]),
        ('msgid "a"\nmsgstr "b"\n\nmsgid "a"\nmsgstr "c"\n', [4]),
        ("hello\n", [1]),
        ('msgid "a" msgstr "b"\n', [1]),
    ],
)
def test_every_line_that_cannot_be_read_is_told(text: str, lines: list[int]) -> None:
    assert lines_of(text) == lines


@pytest.mark.parametrize(
    "text",
    [
        '"' * 400_000,
        'msgid "' + "\\" * 400_000,
        'msgid "a"\nmsgstr ""\n' + '"a"\n' * 90_000,
        "".join(f'msgid "{number}"\nmsgstr "{{"\n' for number in range(15_000)),
        "#~ " * 130_000,
        "\x0c\x85\u2028" * 100_000,
    ],
)
def test_hostile_text_is_read_to_its_end(text: str) -> None:
    assert read(text, "en", "interface.po")[0].language == "en"
