"""The files of the search: what is in them, and that nothing else is."""

from __future__ import annotations

import json
from pathlib import Path

from tests.example import Example
from tests.project import ROOT
from ties.finish.search import index
from ties.finish.terms import terms
from ties.reading.load import load


def test_a_page_that_is_not_translated_is_not_found_in_that_language(tmp_path: Path) -> None:
    Example("", (), ()).lay(tmp_path)
    (tmp_path / "content/ar/types/self-service.md").unlink()
    made = index(load(tmp_path))
    addresses = [address for address, _ in json.loads(made["assets/search/ar.json"])["pages"]]
    assert addresses == ["", "checklists/analyse/"]
    assert "types/self-service/" in made["assets/search/el.json"]


def test_labels_that_are_never_shown_are_found_and_stay_unseen(tmp_path: Path) -> None:
    Example("", (), ()).lay(tmp_path)
    glossary = tmp_path / "content/lt/glossary.yml"
    text = glossary.read_text("utf-8")
    label = "  prefLabel: savitarna\n"
    glossary.write_text(text.replace(label, label + "  hiddenLabel: [selfservisas]\n"), "utf-8")
    library = load(tmp_path)
    lookup = json.loads(terms(library)["assets/terms/lt.lookup.json"])
    assert lookup["selfservisas"] == "self-service"
    made = index(library)
    shown = {path: text for path, text in made.items() if path.startswith("assets/search/lt/")}
    assert not any("selfservisas" in text for text in shown.values())
    assert "selfservisas" not in terms(library)["assets/terms/lt.json"]


def test_every_concept_leads_to_where_it_is_explained() -> None:
    library = load(ROOT)
    cards = json.loads(terms(library)["assets/terms/ar.json"])
    assert set(cards) == set(library.concepts)
    assert cards["self-service"][2] == "types/self-service/"
    assert cards["newsletter"][2] == "means/telling/#newsletter"
    assert cards["trust"][2] == "glossary/#trust"


def test_a_language_without_pages_has_no_index(tmp_path: Path) -> None:
    Example("", (), ()).lay(tmp_path)
    for page in (tmp_path / "content/lt").rglob("*.md"):
        page.unlink()
    made = index(load(tmp_path))
    assert "assets/search/hy.json" in made
    assert not any(path.startswith("assets/search/lt") for path in made)
