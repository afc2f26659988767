"""The foot of each page: from any page one step to what it concerns, and back."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.compile.test_compile import replace
from tests.example import BASE, Example
from tests.project import ROOT
from ties.compile import documents
from ties.reading.load import load

MEANS = """---
description: Things to hand over.
{front}
sources: [en-8]
---

# {title}

{title}.

## {title} {{#manual}}

{words} [{term}](term:self-service).
"""


@pytest.fixture
def root(tmp_path: Path) -> Path:
    Example("", (), ()).lay(tmp_path)
    return tmp_path


def foot(text: str) -> str:
    """The section “Where this leads” of a compiled page, or ""."""
    return text.partition("{#connections}")[2].partition("\n## ")[0]


def test_a_page_names_what_links_it_and_the_question_that_does() -> None:
    made = documents(load(BASE))
    assert "../checklists/analyse.md" in foot(made["el/types/self-service.md"])
    assert "(../checklists/analyse.md#seek-kind)" in foot(made["el/types/self-service.md"])
    assert "(../types/self-service.md)" in foot(made["el/checklists/analyse.md"])


def test_a_means_is_at_home_in_its_section(root: Path) -> None:
    replace(root, "library.yml", "checklists:\n", "means:\n    concept: sections\n  checklists:\n")
    replace(root, "library.yml", "  - checklists/analyse\n", "  - means/things\n")
    page = root / "content/en/means/things.md"
    page.parent.mkdir()
    page.write_text(
        MEANS.format(
            front="revision: 1\nauthor: machine",
            title="Manual",
            words="It serves",
            term="self-service",
        ),
        "utf-8",
    )
    made = documents(load(root))
    assert "[manual](../means/things.md#manual){.term}" in made["en/types/self-service.md"]
    assert "(../means/things.md#manual)" in foot(made["en/types/self-service.md"])
    assert "(../means/things.md#manual)" in foot(made["lt/types/self-service.md"])
    assert "(../types/self-service.md)" in foot(made["en/means/things.md"])


def test_the_library_leaves_no_page_without_a_way_on_and_a_way_back() -> None:
    library = load(ROOT)
    made = documents(library)
    for path in library.order:
        if "/" in path:
            assert "](../" in foot(made[f"en/{path}.md"]), path


def test_from_every_page_types_people_practices_and_checklists_are_one_step_away() -> None:
    library = load(ROOT)
    made = documents(library)
    for path in library.order:
        folder = path.partition("/")[0]
        for wanted in {"types", "audiences", "practices", "checklists"} - {folder}:
            if "/" in path:
                text = made[f"ar/{path}.md"]
                assert re.search(rf"\]\(\.\./{wanted}/(?!index)", text), f"{path}: {wanted}"


def test_every_language_has_the_same_connections() -> None:
    library = load(ROOT)
    made = documents(library)
    for path in library.order:
        found = {
            code: re.findall(r"\]\(([^)]*)\)", foot(made[f"{code}/{path}.md"]))
            for code in library.languages
        }
        assert all(links == found[library.source] for links in found.values()), path
