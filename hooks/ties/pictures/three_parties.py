"""Whom a charity stands between: those who pay, and those who are served."""

from __future__ import annotations

from ties.pictures.canvas import SIZE, WIDTH, Canvas, height_of
from ties.pictures.desk import Desk, arrow, capital
from ties.pictures.measure import wrap
from ties.pictures.picture import Picture

BOX = 200
SIDE = 150
"""Width of the words beside an arrow."""


def draw(desk: Desk) -> Picture:
    """Three boxes, one above the other, with an arrow each way between neighbours."""
    canvas = Canvas(desk.mirrored)
    parties = [
        desk.name("donors"),
        capital(desk.say("your organisation")),
        desk.name("service-users"),
    ]
    ways = [
        (desk.say("they pay"), desk.say("you thank, and tell what changed")),
        (desk.say("you serve"), desk.say("they say what they need")),
    ]
    middle = WIDTH / 2
    y = 2.0
    for index, party in enumerate(parties):
        height = height_of(wrap(party, SIZE, BOX - 16))
        canvas.label(party, middle - BOX / 2, y, BOX, height, "box own" if index == 1 else "box")
        y += height
        if index == len(ways):
            break
        down, up = (wrap(words, SIZE, SIDE) for words in ways[index])
        stretch = max(height_of(down), height_of(up)) + 14
        canvas.line([(middle - 12, y + 4), (middle - 12, y + stretch - 4)], arrow=True)
        canvas.line([(middle + 12, y + stretch - 4), (middle + 12, y + 4)], arrow=True)
        canvas.text(down, middle - 22, y + stretch / 2, "note", "end")
        canvas.text(up, middle + 22, y + stretch / 2, "note", "start")
        y += stretch
    (pay, thank), (serve, need) = ways
    payer, own, user = parties
    arrows = ((payer, own, pay), (own, payer, thank), (own, user, serve), (user, own, need))
    return Picture(
        canvas.svg(y + 2, desk.caption),
        tuple(desk.pair(f"{one} {arrow(desk)} {other}", words) for one, other, words in arrows),
    )
