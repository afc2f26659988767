"""A relationship in time: before, during and after people receive what is offered."""

from __future__ import annotations

from ties.pictures.canvas import LEADING, SIZE, WIDTH, Canvas
from ties.pictures.desk import Desk
from ties.pictures.measure import wrap
from ties.pictures.picture import Picture

TIMES = (
    ("Before", "They hear of you, ask, and decide.", ("attract",)),
    ("During", "They receive what you offer.", ()),
    ("After", "They come back, or tell others, or do neither.", ("retain", "grow")),
)
"""For each time its name, what people do in it, and the goals that are reached in it."""


def draw(desk: Desk) -> Picture:
    """A line of time downwards with three stations."""
    canvas = Canvas(desk.mirrored)
    y = 8.0
    stations = []
    words = []
    for name, event, goals in TIMES:
        title = desk.say(name)
        lines = wrap(desk.say(event), SIZE, WIDTH - 60)
        aims = " · ".join(desk.name(goal) for goal in goals)
        tags = wrap(aims, SIZE, WIDTH - 60) if aims else []
        height = (1 + len(lines) + len(tags)) * SIZE * LEADING + 22
        canvas.box(34, y, WIDTH - 38, height)
        stations.append(y + height / 2)
        line = y + 11 + SIZE * LEADING / 2
        canvas.text([title], 46, line, "name", "start")
        line += SIZE * LEADING * (1 + len(lines)) / 2
        canvas.text(lines, 46, line, "word", "start")
        if tags:
            line += SIZE * LEADING * (len(lines) + len(tags)) / 2
            canvas.text(tags, 46, line, "goal", "start")
        words.append(desk.pair(title, desk.say(event)) + (f" {aims}" if aims else ""))
        y += height + 10
    canvas.line([(14, 4), (14, y - 6)], arrow=True)
    for station in stations:
        canvas.dot(14, station, 6, "dot")
    return Picture(canvas.svg(y, desk.caption), tuple(words))
