"""The map of types: how much contact across, from in person to automated upward."""

from __future__ import annotations

from dataclasses import dataclass

from ties.concept import AUTOMATION, CONTACT, Concept
from ties.pictures.canvas import LEADING, SIZE, WIDTH, Canvas, height_of
from ties.pictures.desk import Desk, arrow
from ties.pictures.measure import widest, wrap
from ties.pictures.picture import Picture

LEFT, RIGHT = 20, WIDTH - 4
WIDEST = 164
"""Width of the widest box: two of them stand side by side."""
GAP = 8


@dataclass(frozen=True)
class Box:
    """A type as it will stand in its row."""

    concept: Concept
    lines: list[str]
    x: float
    width: float


def draw(desk: Desk) -> Picture:
    """Draws every type that says where it stands; boxes that would touch get a row each."""
    canvas = Canvas(desk.mirrored)
    types = [concept for concept in desk.types() if concept.contact and concept.automation]
    top = SIZE * LEADING + 12
    canvas.text([desk.say("more automated")], LEFT, 14, "axis", "start")
    y = top
    for level in reversed(AUTOMATION):
        here = [concept for concept in types if concept.automation == level]
        for row in _rows([_box(desk, concept) for concept in here]):
            height = max(height_of(box.lines) for box in row)
            for box in row:
                canvas.link(desk.href(box.concept.id))
                canvas.box(box.x, y, box.width, height)
                canvas.text(box.lines, box.x + box.width / 2, y + height / 2)
                canvas.end_link()
            y += height + GAP
    canvas.text([desk.say("more in person")], LEFT, y + 8, "axis", "start")
    floor = y + 22
    canvas.line([(8, floor), (8, 4)], arrow=True)
    canvas.line([(8, floor), (RIGHT, floor)], arrow=True)
    ends = [wrap(desk.say(f"{contact} contact"), SIZE, WIDEST) for contact in CONTACT]
    below = floor + 8 + max(len(ends[0]), len(ends[-1])) * SIZE * LEADING / 2
    canvas.text(ends[0], 8, below, "axis", "start")
    canvas.text(ends[-1], RIGHT, below, "axis", "end")
    bottom = below + max(len(ends[0]), len(ends[-1])) * SIZE * LEADING / 2 + 4
    return Picture(canvas.svg(bottom, desk.caption, interactive=True), _words(desk, types))


def _box(desk: Desk, concept: Concept) -> Box:
    lines = wrap(desk.name(concept.id), SIZE, WIDEST - 16)
    width = max(widest(lines, SIZE) + 16, 60)
    share = CONTACT.index(concept.contact or CONTACT[0]) / (len(CONTACT) - 1)
    return Box(concept, lines, LEFT + (RIGHT - LEFT - width) * share, width)


def _rows(boxes: list[Box]) -> list[list[Box]]:
    """The boxes in rows in which none touches another."""
    rows: list[list[Box]] = []
    for box in boxes:
        for row in rows:
            if all(
                box.x >= other.x + other.width + GAP or box.x + box.width + GAP <= other.x
                for other in row
            ):
                row.append(box)
                break
        else:
            rows.append([box])
    return rows


def _words(desk: Desk, types: list[Concept]) -> tuple[str, ...]:
    """One line for each amount of contact, its types from the most automated down."""
    lines = []
    for contact in CONTACT:
        here = sorted(
            (concept for concept in types if concept.contact == contact),
            key=lambda concept: -AUTOMATION.index(concept.automation or AUTOMATION[0]),
        )
        names = " · ".join(desk.name(concept.id) for concept in here)
        lines.append(desk.pair(desk.say(f"{contact} contact"), names))
    return (*lines, f"{desk.say('more automated')} {arrow(desk)} {desk.say('more in person')}")
