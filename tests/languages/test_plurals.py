"""Plural forms as CLDR knows them, not as an older table says."""

from __future__ import annotations

import pytest

from ties.languages import plurals
from ties.languages.language import Language
from ties.reading.catalogue import PLURALS, Catalogue

RIGHT = {"el": 2, "en": 2, "hy": 2, "ar": 6, "lt": 3, "cy": 6, "pl": 3, "ja": 1, "he": 3, "fr": 2}


def declared(header: str) -> plurals.Forms | None:
    match = PLURALS.search(header)
    assert match
    return plurals.declared(Catalogue("xx", "", {}, int(match[1]), match[2]))


@pytest.mark.parametrize("code", RIGHT)
def test_the_header_that_is_proposed_is_right(code: str) -> None:
    language = Language(code, "")
    forms = declared(plurals.header(language))
    assert forms is not None
    assert len(forms) == RIGHT[code]
    assert plurals.is_right(forms, language)


def test_in_armenian_zero_and_one_take_the_first_form() -> None:
    armenian = Language("hy", "")
    for header, right in (
        ("nplurals=2; plural=(n > 1);", True),
        ("nplurals=1; plural=0;", False),
        ("nplurals=2; plural=(n != 1);", False),
    ):
        forms = declared(header)
        assert forms is not None
        assert plurals.is_right(forms, armenian) is right


def test_a_third_form_for_millions_is_right_where_cldr_has_one() -> None:
    forms = declared("nplurals=3; plural=(n > 1 ? (n % 1000000 == 0 ? 2 : 1) : 0);")
    assert forms is not None
    assert plurals.is_right(forms, Language("fr", ""))
    assert not plurals.is_right(forms, Language("el", ""))


@pytest.mark.parametrize(
    "expression",
    [
        "n/0",
        "n%0",
        "((((",
        "n" * 2000,
        "(" * 900 + "n" + ")" * 900,
        "n<<2",
        "__import__('os')",
        "-1",
        "n",
        "",
    ],
)
def test_an_expression_that_makes_no_sense_is_none(expression: str) -> None:
    assert plurals.declared(Catalogue("xx", "", {}, 2, expression)) is None


def test_absurd_counts_are_none() -> None:
    assert plurals.declared(Catalogue("xx", "", {}, 999_999_999, "0")) is None
    assert plurals.declared(Catalogue("xx", "", {}, 0, "0")) is None
