"""The tables of what holds together: every type, every cell, a reason in each language."""

from __future__ import annotations

import re
from html import unescape
from pathlib import Path

import pytest

from tests.browser.conftest import LANGUAGES
from tests.project import ROOT
from ties import fit
from ties.languages.interface import Words
from ties.reading.load import load

VERDICTS = {"supports": "holds", "partly": "holds partly", "conflicts": "does not hold"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_has_a_table_for_each_type_with_a_verdict_and_a_reason_in_each_cell(
    site: Path, language: str
) -> None:
    library = load(ROOT)
    html = (site / language / "fit/index.html").read_text("utf-8")
    parts = re.split(r'<h2 id="([\w-]+)">', html)
    tables = dict(zip(parts[1::2], parts[2::2], strict=True))
    types = [concept.id for concept in fit.types(library)]
    assert [name for name in tables if "<table" in tables[name]] == types and len(types) == 8
    said = Words(library, language)
    for concept in types:
        rows = re.findall(
            r'<td class="(\w+)">(.*?)</td>\s*<td>(.*?)</td>',
            tables[concept],
            re.S,
        )
        cells = fit.cells(library)
        assert len(rows) == len(cells), concept
        for (verdict, words, why), cell in zip(rows, cells, strict=True):
            assert verdict == fit.verdict(library, concept, cell), (concept, cell)
            assert unescape(words) == said(VERDICTS[verdict])
            reason = fit.reason(library, language, concept, cell)
            told = unescape(re.sub("<[^>]+>", "", why))
            assert reason and told == reason.text, (concept, cell)
