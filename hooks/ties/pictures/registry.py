"""The list of pictures, by the names that pages use."""

from __future__ import annotations

from collections.abc import Callable

from ties.pictures import (
    before_during_after,
    design_walk,
    ladder,
    three_parties,
    types_map,
    word_of_mouth,
)
from ties.pictures.desk import Desk
from ties.pictures.picture import Picture

SCHEME = "picture:"
"""Begins the address of a picture that is drawn."""

PICTURES: dict[str, Callable[[Desk], Picture]] = {
    "types-map": types_map.draw,
    "three-parties": three_parties.draw,
    "design-walk": design_walk.draw,
    "before-during-after": before_during_after.draw,
    "word-of-mouth": word_of_mouth.draw,
    "ladder": ladder.draw,
}
