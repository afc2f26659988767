"""The hierarchy of concepts, with circles and with thousands of concepts."""

from __future__ import annotations

from itertools import pairwise

from ties.concept import Concept
from ties.hierarchy import Hierarchy
from ties.place import Place
from ties.reading.yamltree import Scalar

PLACE = Place("content/glossary.yml")


def tree(**broader: str) -> Hierarchy:
    """A hierarchy from concept="above other"."""
    return Hierarchy(
        {
            name: Concept(
                name, PLACE, None, None, tuple(Scalar(upper, PLACE) for upper in uppers.split()), ()
            )
            for name, uppers in broader.items()
        }
    )


def test_what_is_above_at_any_distance() -> None:
    found = tree(a="", b="a", c="b x", d="c a")
    assert found.is_above("a", "c")
    assert found.is_above("a", "d")
    assert not found.is_above("c", "a")
    assert not found.is_above("d", "d")
    assert not found.is_above("x", "c")
    assert found.below(["b"]) == {"c", "d"}
    assert found.implied(["c", "a", "x"]) == {"a"}
    assert found.circles == ()


def test_every_circle_is_told_once_and_does_not_hide_the_rest() -> None:
    found = tree(a="c", b="a top", c="b", top="", d="d top")
    assert [circle.concepts for circle in found.circles] == [("a", "c", "b")]
    assert found.is_above("top", "b")
    assert found.is_above("top", "d")


def test_a_chain_of_thousands_neither_recurses_nor_crawls() -> None:
    names = [f"c{number}" for number in range(15_000)]
    found = tree(
        **{names[0]: ""}, **{lower: f"{upper} {names[0]}" for upper, lower in pairwise(names)}
    )
    assert found.is_above(names[0], names[-1])
