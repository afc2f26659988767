"""The drawings: complete, well formed, in the reader's language, turned round for Arabic."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ElementTree
from itertools import pairwise

import pytest

from tests.project import ROOT
from ties.compile import documents
from ties.pictures.registry import PICTURES
from ties.reading.load import load

FIGURE = re.compile(r'<figure class="picture" id="picture-([a-z-]+)">(.*?)</figure>', re.S)


@pytest.fixture(scope="module")
def drawn() -> dict[tuple[str, str], ElementTree.Element]:
    """Every figure of the library by (language, picture's name)."""
    return {
        (path[:2], name): ElementTree.fromstring(f"<figure>{text}</figure>")
        for path, document in documents(load(ROOT)).items()
        for name, text in FIGURE.findall(document)
    }


def texts(figure: ElementTree.Element, tag: str) -> list[str]:
    return ["".join(element.itertext()) for element in figure.iter(tag)]


def positions(figure: ElementTree.Element) -> dict[str, float]:
    """The middle of each linked box by the address it leads to."""
    found = {}
    for link in figure.iter("a"):
        box = link.find("rect")
        assert box is not None
        found[link.attrib["href"]] = float(box.attrib["x"]) + float(box.attrib["width"]) / 2
    return found


def test_every_picture_stands_on_a_page_in_every_language(
    drawn: dict[tuple[str, str], ElementTree.Element],
) -> None:
    assert drawn.keys() == {(code, name) for code in load(ROOT).languages for name in PICTURES}


def test_every_picture_says_in_words_what_it_shows(
    drawn: dict[tuple[str, str], ElementTree.Element],
) -> None:
    for (code, name), figure in drawn.items():
        words = " ".join(texts(figure, "li"))
        for text in texts(figure, "text"):
            plain = re.sub(r"^\d+\. ", "", "".join(text.split()))
            assert plain in "".join(words.split()), f"{code} {name}: {text}"


def test_no_picture_leaves_a_word_in_another_language(
    drawn: dict[tuple[str, str], ElementTree.Element],
) -> None:
    library = load(ROOT)
    english = {
        name: {text for text in texts(figure, "text") if re.search("[a-z]", text)}
        for (code, name), figure in drawn.items()
        if code == library.source
    }
    for (code, name), figure in drawn.items():
        if code != library.source:
            assert not english[name] & set(texts(figure, "text")), f"{code} {name}"


def test_the_map_shows_every_type_as_a_link(
    drawn: dict[tuple[str, str], ElementTree.Element],
) -> None:
    library = load(ROOT)
    types = {
        name
        for name, concept in library.concepts.items()
        if concept.kind and concept.kind.text == "relationship-type"
    }
    for code in library.languages:
        found = {
            href.rstrip("/").rpartition("/")[2] for href in positions(drawn[code, "types-map"])
        }
        assert found == types


def test_contact_grows_in_the_direction_of_reading(
    drawn: dict[tuple[str, str], ElementTree.Element],
) -> None:
    def place(code: str, name: str) -> float:
        found = positions(drawn[code, "types-map"])
        return next(x for href, x in found.items() if href.rstrip("/").endswith(f"{name}"))

    for code, language in load(ROOT).languages.items():
        order = [place(code, name) for name in ("transactional", "communities", "long-term")]
        if language.dir == "rtl":
            order.reverse()
        assert order == sorted(order), code


def test_word_of_mouth_is_drawn_to_scale(
    drawn: dict[tuple[str, str], ElementTree.Element],
) -> None:
    figure = drawn["en", "word-of-mouth"]
    kinds = [circle.attrib["class"].split()[0] for circle in figure.iter("circle")]
    assert (kinds.count("good"), kinds.count("bad")) == (16, 28)
    places = [float(circle.attrib["cx"]) for circle in figure.iter("circle")]
    steps = {round(b - a, 1) for a, b in pairwise(places) if b > a}
    assert len(steps) == 1


def test_a_name_stands_in_its_own_box_also_where_the_picture_is_turned_round(
    drawn: dict[tuple[str, str], ElementTree.Element],
) -> None:
    for code in load(ROOT).languages:
        for link in drawn[code, "types-map"].iter("a"):
            box = link.find("rect")
            assert box is not None
            left, width = float(box.attrib["x"]), float(box.attrib["width"])
            for line in link.iter("tspan"):
                assert left < float(line.attrib["x"]) < left + width, f"{code}: {line.text}"
