"""The interface's words for the browser: every one that a script or template says, and no other."""

from __future__ import annotations

import json
import re
from datetime import date

from babel.dates import format_date

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
        data = json.loads(files[f"assets/words/{code}.json"])
        assert set(data["said"]) == set(known())
        assert len(data["days"]) == 12 and len(set(data["days"])) == 12
        forms = data["said"]["One of {all} answered"]
        # Every number has a form, and every form a number.
        assert {int(form) for form in data["form"]} == set(range(len(forms))), code
        assert len(forms) == {"el": 2, "en": 2, "hy": 2, "ar": 6, "lt": 3}[code]


def test_a_date_is_written_as_the_pages_write_it() -> None:
    library = load(ROOT)
    for code, language in library.languages.items():
        days = json.loads(words(library)[f"assets/words/{code}.json"])["days"]
        said = days[10].replace("{day}", "22").replace("{year}", "2026")
        assert said == format_date(date(2026, 11, 22), "long", language.regional)


def test_a_module_that_is_an_element_is_short() -> None:
    elements = [file for file in SCRIPTS if "customElements.define(" in file.read_text("utf-8")]
    assert len(elements) >= 8
    for file in elements:
        assert len(file.read_text("utf-8").splitlines()) < SHORT, file.name
