"""The home page: four doors and the map beside them, the same in every language."""

from __future__ import annotations

import re

from tests.project import ROOT
from ties.compile import documents
from ties.reading.load import load


def test_the_home_page_has_its_doors_beside_the_map_and_no_other_page_has_any() -> None:
    library = load(ROOT)
    made = documents(library)
    doors = {}
    for code in library.languages:
        home = made[f"{code}/index.md"]
        front = home[home.index('<div class="front"') : home.index("</figure>")]
        assert "picture-types-map" in front
        assert home.count("<figure") == 1
        # What the library is and whom it serves stands in the same frame, before the doors.
        intro = front[front.index('<div class="intro"') : front.index('<div class="doors"')]
        assert intro.count("term:nonprofit") + intro.count("#nonprofit") == 1
        doors[code] = re.findall(r"- \[[^\]]+\]\(([^)]+)\)", front)
    assert len(doors["en"]) == 4
    assert all(found == doors["en"] for found in doors.values())
    assert not any('class="doors"' in text for path, text in made.items() if path[3:] != "index.md")
