"""The ladder from somebody who comes once to an ambassador."""

from __future__ import annotations

from ties.pictures.canvas import SIZE, WIDTH, Canvas, height_of
from ties.pictures.desk import Desk, capital
from ties.pictures.measure import wrap
from ties.pictures.picture import Picture

RUNGS = ("comes once", "comes back", "stays by choice", "takes a role", "speaks for the cause")
STEP = 26
"""How far each rung stands in from the one below."""


def draw(desk: Desk) -> Picture:
    """Stairs that rise in the direction of reading, the first rung at the foot."""
    canvas = Canvas(desk.mirrored)
    rungs = [capital(desk.say(rung)) for rung in RUNGS]
    y = 2.0
    for index, rung in reversed(list(enumerate(rungs))):
        x = 2 + index * STEP
        width = WIDTH - 4 - index * STEP
        lines = wrap(f"{index + 1}. {rung}", SIZE, width - 24)
        height = height_of(lines, 12)
        canvas.box(x, y, width, height, "box own" if index == len(rungs) - 1 else "box")
        canvas.text(lines, x + 12, y + height / 2, "word", "start")
        y += height + 6
    return Picture(
        canvas.svg(y - 4, desk.caption),
        tuple(f"{number}. {rung}" for number, rung in enumerate(rungs, 1)),
    )
