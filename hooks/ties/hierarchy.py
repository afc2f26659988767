"""What stands above what: the concepts and their `broader` relations as a graph."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from ties.concept import Concept
from ties.library import Library
from ties.reading.yamltree import Scalar


@dataclass(frozen=True)
class Circle:
    """A `broader` relation that leads back to where it begins, and the concepts on the way."""

    relation: Scalar
    concepts: tuple[str, ...]


class Hierarchy:
    """The concepts above each concept, at any distance, and the circles found on the way up.

    A relation that closes a circle is left out of the sets, so that every other
    rule sees a hierarchy without circles. Sets are bits of whole numbers: a
    hostile glossary of twenty thousand concepts is done within a second.
    """

    def __init__(self, concepts: Mapping[str, Concept]) -> None:
        self._concepts = concepts
        self._bit = {name: index for index, name in enumerate(concepts)}
        self._above: dict[str, int] = {}
        self._circles: list[Circle] = []
        for name in concepts:
            self._climb(name)

    @property
    def circles(self) -> tuple[Circle, ...]:
        """Every circle of two or more concepts, once."""
        return tuple(self._circles)

    def is_above(self, upper: str, lower: str) -> bool:
        """Whether `upper` is broader than `lower`, directly or through others."""
        return upper in self._bit and bool(self._above.get(lower, 0) >> self._bit[upper] & 1)

    def below(self, names: Iterable[str]) -> frozenset[str]:
        """The concepts that have one of `names` above them."""
        bits = self._bits(names)
        return frozenset(name for name, above in self._above.items() if above & bits)

    def implied(self, names: Iterable[str]) -> frozenset[str]:
        """Those of `names` that stand above another one of them."""
        named = [name for name in names if name in self._bit]
        above = 0
        for name in named:
            above |= self._above[name]
        return frozenset(name for name in named if above >> self._bit[name] & 1)

    def _bits(self, names: Iterable[str]) -> int:
        bits = 0
        for name in names:
            bits |= 1 << self._bit[name]
        return bits

    def _climb(self, start: str) -> None:
        """Works out what is above `start`, depth first and without recursion."""
        if start in self._above:
            return
        way = [start]
        on_way = {start: 0}
        following = [self._parents(start)]
        bits = [0]
        while way:
            if following[-1]:
                relation = following[-1].pop()
                upper = relation.text
                if upper in on_way:
                    if upper != way[-1]:
                        self._circles.append(Circle(relation, tuple(way[on_way[upper] :])))
                elif upper in self._above:
                    bits[-1] |= self._above[upper] | 1 << self._bit[upper]
                else:
                    on_way[upper] = len(way)
                    way.append(upper)
                    following.append(self._parents(upper))
                    bits.append(0)
                continue
            done, found = way.pop(), bits.pop()
            following.pop()
            del on_way[done]
            self._above[done] = found
            if way:
                bits[-1] |= found | 1 << self._bit[done]

    def _parents(self, name: str) -> list[Scalar]:
        """The broader concepts that exist; the first in the file is the last of the list."""
        return [r for r in reversed(self._concepts[name].broader) if r.text in self._concepts]


@lru_cache(maxsize=1)
def hierarchy(library: Library) -> Hierarchy:
    """The hierarchy of a library, worked out once."""
    return Hierarchy(library.concepts)
