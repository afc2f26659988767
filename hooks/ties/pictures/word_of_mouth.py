"""Word of mouth, one dot a person: sixteen who hear good things, twenty-eight who hear bad."""

from __future__ import annotations

from ties.pictures.canvas import LEADING, SIZE, WIDTH, Canvas
from ties.pictures.desk import Desk
from ties.pictures.measure import wrap
from ties.pictures.picture import Picture

TOLD = (
    ("A satisfied customer tells 10 to 16 people.", 10, 16, "good"),
    ("A dissatisfied customer tells 28.", 28, 28, "bad"),
)
"""A sentence, the least and the most people told, and how. Source: fact hy-1."""

STEP = 12
"""From dot to dot: twenty-eight of them fill the width."""


def draw(desk: Desk) -> Picture:
    """Two rows of dots to one scale; those who hear only sometimes are hollow."""
    canvas = Canvas(desk.mirrored)
    y = 2.0
    words = []
    for message, least, most, kind in TOLD:
        words.append(desk.say(message))
        lines = wrap(words[-1], SIZE, WIDTH - 8)
        block = len(lines) * SIZE * LEADING
        canvas.text(lines, 4, y + block / 2, "word", "start")
        y += block + 10
        for index in range(most):
            canvas.dot(9 + index * STEP, y, 4.5, kind if index < least else f"{kind} perhaps")
        y += 22
    words.append(desk.say("Customer-rage study, Arizona State University"))
    lines = wrap(words[-1], SIZE, WIDTH - 8)
    block = len(lines) * SIZE * LEADING
    canvas.text(lines, 4, y + block / 2, "axis", "start")
    return Picture(canvas.svg(y + block + 4, desk.caption), tuple(words))
