"""The glossary stands in the alphabetical order that readers of the language expect."""

from __future__ import annotations

import pytest

from ties.languages.collation import index


@pytest.mark.parametrize(
    ("language", "labels", "expected"),
    [
        (
            "lt",
            ["jungtis", "įmonė", "ypatingas", "iltis"],
            [("I", "iltis įmonė ypatingas"), ("J", "jungtis")],
        ),
        (
            "hy",
            ["վստահություն", "ուղեցույց", "բլոգ"],
            [("Բ", "բլոգ"), ("Ո", "ուղեցույց"), ("Վ", "վստահություն")],
        ),
        ("el", ["έλεγχος", "εγχειρίδιο", "άλφα"], [("Α", "άλφα"), ("Ε", "εγχειρίδιο έλεγχος")]),
        (
            "ar",
            ["الثقة", "قناة", "الولاء", "أسئلة"],
            [("ا", "أسئلة"), ("ث", "الثقة"), ("ق", "قناة"), ("و", "الولاء")],
        ),
    ],
)
def test_each_language_has_its_own_order(
    language: str, labels: list[str], expected: list[tuple[str, str]]
) -> None:
    found = index(language, ((label, label) for label in labels))
    assert [(letter, " ".join(keys)) for letter, keys in found] == expected
