"""Reading YAML: values are text, everything knows its place, tricks are named and not followed."""

from __future__ import annotations

from ties.place import Place
from ties.reading.yamltree import Scalar, parse


def test_values_stay_what_was_typed() -> None:
    fields, flaws = parse("a: no\nb: 2026-11-22\nc: 0123\nd: ~\n", "x.yml")
    assert [str(value) for _, value in fields.entries] == ["no", "2026-11-22", "0123", "~"]
    assert flaws == ()


def test_every_value_knows_its_line_and_column_in_characters() -> None:
    fields, _ = parse("α: [ένα, δύο]\n", "x.yml", first_line=2)
    assert [item.place for item in fields.scalars("α")] == [
        Place("x.yml", 2, 5),
        Place("x.yml", 2, 10),
    ]


def test_a_field_that_stands_twice_is_named_where_it_stands_again() -> None:
    fields, flaws = parse("a: 1\nb: 2\na: 3\n", "x.yml")
    assert [(f.kind, f.place.line, f.detail) for f in flaws] == [("duplicate-field", 3, "a")]
    assert fields.scalar("a") == Scalar("1", Place("x.yml", 1, 4))


def test_anchors_tags_documents_and_depth_are_refused() -> None:
    for text in (
        "a: &x [1]\nb: *x\n",
        "a: !!python/name:os.system 1\n",
        "a: 1\n---\nb: 2\n",
        "a: " + "[" * 5000 + "]" * 5000,
    ):
        assert "yaml-feature" in {flaw.kind for flaw in parse(text, "x.yml")[1]}, text[:20]


def test_broken_yaml_names_its_line() -> None:
    _, flaws = parse("a: 1\nb: [1, 2\nc: 3\n", "x.yml")
    assert [flaw.kind for flaw in flaws] == ["broken-yaml"]
    assert flaws[0].place.line in (2, 3)
