"""A sheet to draw on: a few shapes and lines of text, as SVG that takes its colours from CSS."""

from __future__ import annotations

from html import escape

from ties.pictures.measure import wrap

WIDTH = 360
"""Width of every picture in its own units: that of a small phone, so that text stays readable."""

SIZE = 13
"""Letter size of a picture's text, in the picture's units."""

LEADING = 1.4
"""From one line of text to the next, in letter sizes; Arabic and Armenian need it."""

Point = tuple[float, float]


class Canvas:
    """Collects shapes. Draw as for a left-to-right reader; `mirrored` turns all of it round."""

    def __init__(self, mirrored: bool) -> None:
        self.mirrored = mirrored
        self._parts: list[str] = []

    def box(self, x: float, y: float, width: float, height: float, kind: str = "box") -> None:
        """A rectangle with round corners; `kind` is its CSS class."""
        left = WIDTH - x - width if self.mirrored else x
        self._parts.append(
            f'<rect class="{kind}" x="{_number(left)}" y="{_number(y)}" '
            f'width="{_number(width)}" height="{_number(height)}" rx="6"></rect>'
        )

    def dot(self, x: float, y: float, radius: float, kind: str = "dot") -> None:
        """A circle."""
        self._parts.append(
            f'<circle class="{kind}" cx="{_number(self._x(x))}" cy="{_number(y)}" '
            f'r="{_number(radius)}"></circle>'
        )

    def line(self, points: list[Point], arrow: bool = False) -> None:
        """A line through points, with a head at its end if it is an arrow.

        The last stretch has to be level or upright.
        """
        path = "M" + " L".join(f"{_number(self._x(x))} {_number(y)}" for x, y in points)
        self._parts.append(f'<path class="line" d="{path}"></path>')
        if arrow:
            self._head(points[-2], points[-1])

    def text(
        self, lines: list[str], x: float, y: float, kind: str = "word", anchor: str = "middle"
    ) -> None:
        """Lines of text whose block has its middle at the height `y`.

        `x` is their middle, or the edge where they begin (anchor "start") or end ("end").
        """
        first = y - (len(lines) - 1) * SIZE * LEADING / 2 + SIZE * 0.35
        spans = "".join(
            f'<tspan x="{_number(self._x(x))}" y="{_number(first + index * SIZE * LEADING)}">'
            f"{escape(line)}</tspan>"
            for index, line in enumerate(lines)
        )
        self._parts.append(f'<text class="{kind}" text-anchor="{anchor}">{spans}</text>')

    def label(
        self, text: str, x: float, y: float, width: float, height: float, kind: str = "box"
    ) -> None:
        """A box with a text in its middle. See `height_of` for the height it needs."""
        self.box(x, y, width, height, kind)
        self.text(wrap(text, SIZE, width - 16), x + width / 2, y + height / 2)

    def link(self, href: str) -> None:
        """Begins a link; `end_link` ends it."""
        self._parts.append(f'<a href="{escape(href)}">')

    def end_link(self) -> None:
        """Ends a link."""
        self._parts.append("</a>")

    def svg(self, height: float, name: str, interactive: bool = False) -> str:
        """The picture, `height` high, with its name for those who do not see it."""
        role = "group" if interactive else "img"
        return (
            f'<svg viewBox="0 0 {WIDTH} {_number(height)}" role="{role}" '
            f'aria-label="{escape(name)}">{"".join(self._parts)}</svg>'
        )

    def _x(self, x: float) -> float:
        return WIDTH - x if self.mirrored else x

    def _head(self, before: Point, tip: Point) -> None:
        (x0, y0), (x, y) = before, tip
        along = ((x > x0) - (x < x0), (y > y0) - (y < y0))
        corners = [
            (x, y),
            (x - 7 * along[0] + 4 * along[1], y - 7 * along[1] + 4 * along[0]),
            (x - 7 * along[0] - 4 * along[1], y - 7 * along[1] - 4 * along[0]),
        ]
        path = "M" + " L".join(f"{_number(self._x(a))} {_number(b)}" for a, b in corners) + " Z"
        self._parts.append(f'<path class="head" d="{path}"></path>')


def height_of(lines: list[str], padding: float = 9) -> float:
    """The height that a box with these lines needs."""
    return len(lines) * SIZE * LEADING + 2 * padding


def _number(value: float) -> str:
    return f"{value:.1f}".removesuffix(".0")
