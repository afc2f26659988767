"""A language's dates follow the country that the library names, its own name does not."""

from __future__ import annotations

from datetime import date

import pytest
from babel.dates import format_date

from ties.languages.language import Language


@pytest.mark.parametrize(
    ("language", "written"),
    [
        (Language("en", "Ties", "en-GB"), "22 November 2026"),
        (Language("en", "Ties"), "November 22, 2026"),
        (Language("el", "Δεσμοί", "el-GR"), "22 Νοεμβρίου 2026"),
        (Language("hy", "Կապեր", "hy-AM"), "22 նոյեմբերի, 2026 թ."),
        (Language("ar", "روابط"), "22 نوفمبر 2026"),
        (Language("lt", "Ryšiai", "lt-LT"), "2026 m. lapkričio 22 d."),
    ],
)
def test_a_day_is_written_as_in_the_country(language: Language, written: str) -> None:
    assert format_date(date(2026, 11, 22), "long", language.regional) == written


def test_a_country_does_not_change_the_languages_name() -> None:
    assert Language("en", "Ties", "en-GB").name == "English"
