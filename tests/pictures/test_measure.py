"""Lines are broken where the text still fits, in every script."""

from __future__ import annotations

import pytest

from ties.pictures.measure import width, wrap


@pytest.mark.parametrize(
    "text",
    [
        "one person for one customer over a long time",
        "ένας άνθρωπος για έναν πελάτη επί χρόνια",
        "մեկ մարդ՝ մեկ հաճախորդի համար երկար ժամանակ",
        "شخص واحد لعميل واحد زمنًا طويلًا",
        "vienas žmogus vienam klientui ilgus metus",
    ],
)
def test_no_line_is_wider_than_its_box_and_no_word_is_lost(text: str) -> None:
    lines = wrap(text, 13, 120)
    assert len(lines) > 1
    assert " ".join(lines) == text
    assert all(width(line, 13) <= 120 for line in lines)


def test_a_word_too_long_for_its_box_stands_alone() -> None:
    assert wrap("a unbelievablylongword b", 13, 60) == ["a", "unbelievablylongword", "b"]
