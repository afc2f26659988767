"""A language that no table lists gets what its script and CLDR have."""

from __future__ import annotations

import pytest

from ties.languages.language import Language
from ties.languages.typography import letters, typography


@pytest.mark.parametrize(
    ("code", "quotes", "question"),
    [
        ("el", ("«", "»"), ";"),
        ("en", ("“", "”"), "?"),
        ("hy", ("«", "»"), "՞"),
        ("ar", ("«", "»"), "؟"),
        ("lt", ("„", "“"), "?"),
        ("ka", ("„", "“"), "?"),
        ("fa", ("«", "»"), "؟"),
        ("de", ("„", "“"), "?"),
    ],
)
def test_quotes_and_question_marks(code: str, quotes: tuple[str, str], question: str) -> None:
    found = typography(Language(code, "x"))
    assert found.quotes[0] == quotes
    assert found.question == question


def test_a_script_without_a_table_is_not_taken_for_latin() -> None:
    assert letters(Language("hi", "x")) is None
    assert letters(Language("lt", "x")) is not None
