"""The design walk: from choosing a group to the voice, with its loop back at the check."""

from __future__ import annotations

from ties.pictures.canvas import SIZE, WIDTH, Canvas, height_of
from ties.pictures.desk import Desk, arrow, capital
from ties.pictures.measure import wrap
from ties.pictures.picture import Picture

BOX = 214
SIDE = WIDTH - BOX - 38
"""Width of the words beside the loop."""

STEPS = ("customer-segment", "focus", "depth", "mode", "channel")
"""The answers before the check, in the order of facts ar-2 to ar-7."""

BACK = "depth"
"""The first answer that the check may change."""


def draw(desk: Desk) -> Picture:
    """Boxes downwards, the check among them, and the way back beside them."""
    canvas = Canvas(desk.mirrored)
    check = desk.say("Does the channel carry it?")
    yes, no = desk.say("Yes: go on"), desk.say("No: change an answer or the channel")
    steps = [desk.name(step) for step in STEPS]
    last = [capital(desk.say("concrete means")), desk.name("voice")]
    y = 2.0
    middles = {}
    for number, text in enumerate([*steps, check, *last], 1):
        kind = "box own" if text == check else "box"
        shown = f"{number}. {text}"
        height = height_of(wrap(shown, SIZE, BOX - 16))
        if number > 1:
            canvas.line([(2 + BOX / 2, y - 14), (2 + BOX / 2, y - 2)], arrow=True)
        if number == len(steps) + 2:
            lines = wrap(yes, SIZE, SIDE)
            canvas.text(lines, BOX + 14, y - 6, "note", "start")
        canvas.label(shown, 2, y, BOX, height, kind)
        middles[number] = y + height / 2
        y += height + 16
    start, end = middles[len(steps) + 1], middles[STEPS.index(BACK) + 1]
    canvas.line([(BOX + 4, start), (BOX + 20, start), (BOX + 20, end), (BOX + 4, end)], arrow=True)
    canvas.text(wrap(no, SIZE, SIDE), BOX + 28, (start + end) / 2, "note", "start")
    first = STEPS.index(BACK) + 1
    back = f"{arrow(desk)} {first}–{len(steps)}"
    words = [f"{number}. {text}" for number, text in enumerate([*steps, check, *last], 1)]
    words[len(steps) + 1 : len(steps) + 1] = [f"{no} ({back})", yes]
    return Picture(canvas.svg(y - 12, desk.caption), tuple(words))
