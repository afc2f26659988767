"""The interface's words for the browser: every one that a script or template says, and no other."""

from __future__ import annotations

import json
import re

from tests.project import ROOT
from ties.concept import CONTACT
from ties.finish.words import words
from ties.reading.load import load

SCRIPTS = sorted((ROOT / "docs/assets").glob("*.mjs"))
TEMPLATES = sorted((ROOT / "theme").rglob("*.html"))
PROGRAM = sorted((ROOT / "hooks").rglob("*.py"))

TEXT = r'"((?:[^"\\\n]|\\.)*)"'
SAID = re.compile(rf"\b(?:say|phrase|_)\(\s*{TEXT}")
COUNTED = re.compile(rf"\bcount\(\s*{TEXT},\s*{TEXT}")
"""count("one", "many", …)"""

SHORT = 151
"""A module that is an element of a page has fewer lines."""


def known() -> dict[str, str | None]:
    """Every message of the interface, with its plural where it has one."""
    library = load(ROOT)
    catalogue = library.catalogues[library.source]
    return {message.id: message.plural_id or None for message in catalogue.messages.values()}


def test_every_message_that_a_script_or_template_says_has_its_words() -> None:
    messages, seen = known(), 0
    for file in [*SCRIPTS, *TEMPLATES]:
        text = file.read_text("utf-8")
        for found in SAID.findall(text):
            assert found in messages, f"{file.name}: {found}"
            seen += 1
        for one, many in COUNTED.findall(text):
            assert messages.get(one) == many, f"{file.name}: {one}"
            seen += 1
    assert seen > 100


def test_no_message_is_said_by_nobody() -> None:
    said = "\n".join(
        file.read_text("utf-8").replace('\\"', '"') for file in [*SCRIPTS, *TEMPLATES, *PROGRAM]
    )
    # A string that is broken into several lines is one.
    said = re.sub(r'"\s*\n\s*"', "", said)
    said += "".join(f'"{contact} contact"' for contact in CONTACT)  # the map of types
    unused = [
        message for message in known() if f'"{message}"' not in said and f"'{message}'" not in said
    ]
    assert unused == []


def test_each_language_has_each_message_in_every_plural_form_of_its_own() -> None:
    library = load(ROOT)
    files = words(library)
    assert sorted(files) == sorted(f"assets/words/{code}.json" for code in library.languages)
    for code in library.languages:
        entries = json.loads(files[f"assets/words/{code}.json"])
        assert set(entries) == set(known())
    arabic = json.loads(files["assets/words/ar.json"])["One of {all} answered"]
    assert set(arabic) == {"zero", "one", "two", "few", "many", "other"}
    lithuanian = json.loads(files["assets/words/lt.json"])["One of {all} answered"]
    assert set(lithuanian) == {"one", "few", "other"}


def test_a_module_that_is_an_element_is_short() -> None:
    elements = [file for file in SCRIPTS if "customElements.define(" in file.read_text("utf-8")]
    assert len(elements) >= 8
    for file in elements:
        assert len(file.read_text("utf-8").splitlines()) < SHORT, file.name
