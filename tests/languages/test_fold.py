"""Words that are the same to a reader are the same to the checker."""

from __future__ import annotations

import pytest

from ties.languages.fold import Phrases, fold, key, readings, words


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Εμπιστοσύνη", "ΕΜΠΙΣΤΟΣΥΝΗ"),
        ("πελάτης", "ΠΕΛΑΤΗΣ"),
        ("ινstitut", "ΙΝSTITUT"),
        ("ինչո՞ւ", "ինչու"),
        ("և", "ԵՒ"),
        ("الثِّقَة", "الثقة"),
        ("الخدمـــة", "الخدمة"),
        ("إدارة", "ادارة"),
        ("Ė", "e\u0307"),
    ],
)
def test_two_ways_to_write_a_word_fold_to_one(one: str, other: str) -> None:
    assert fold(one) == fold(other)
    assert fold(fold(one)) == fold(one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("ė", "e"),
        ("š", "s"),
        ("ϊ", "ι"),
        ("Α", "A"),
        ("ة", "ه"),
        ("ի", "ը"),
    ],
)
def test_letters_that_distinguish_words_stay(one: str, other: str) -> None:
    assert fold(one) != fold(other)


def test_spaces_of_a_label_do_not_count() -> None:
    assert key("  long\n term ") == "long term"


def test_a_word_keeps_the_marks_inside_it_and_its_offsets() -> None:
    text = "Ինչո՞ւ self-service, l’été الثِّقَةُ"
    found = list(words(text))
    assert [word.text for word in found] == ["ինչու", "self-service", "l’été", "الثقة"]
    assert text[found[0].start : found[0].end] == "Ինչո՞ւ"


@pytest.mark.parametrize(
    "attached", ["الثقة", "ثقة", "والثقة", "بالثقة", "للثقة", "فبالثقة", "كالثقة"]
)
def test_what_arabic_attaches_to_a_word_does_not_hide_it(attached: str) -> None:
    assert "ثقة" in readings(fold(attached))


def test_little_is_left_alone() -> None:
    assert readings("ولد") == {"ولد"}
    assert readings("self") == {"self"}


def test_the_longest_phrase_is_found_and_words_are_whole() -> None:
    phrases = Phrases([("customer", 1), ("customer journey", 2), ("دليل الاستخدام", 3)])
    text = "Customers, the CUSTOMER JOURNEY of a customer; بدليل استخدام"
    assert [(text[start:end], found) for start, end, found in phrases.find(text)] == [
        ("CUSTOMER JOURNEY", (2,)),
        ("customer", (1,)),
        ("بدليل استخدام", (3,)),
    ]


def test_two_meanings_of_a_phrase_are_both_told() -> None:
    assert [found for _, _, found in Phrases([("bank", 1), ("Bank", 2)]).find("a bank")] == [(1, 2)]


@pytest.mark.parametrize(
    "text", ["[" * 400_000, "a-" * 200_000, "a\u0301" * 200_000, "وال" * 130_000]
)
def test_hostile_text_is_read_to_its_end(text: str) -> None:
    assert list(Phrases([("a b", 1), ("[ [", 2)]).find(text)) == []
