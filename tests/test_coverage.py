"""`python -m ties status --facts`: no fact of the sources is lost."""

from __future__ import annotations

from tests.example import BASE
from tests.project import ROOT, ties
from ties.coverage import coverage
from ties.reading.load import load

LISTS = {"index", "sources", "glossary", "about"}
"""Pages that name facts in passing; a reader looks for them elsewhere."""


def test_every_fact_of_the_sources_is_on_a_page_that_explains_it() -> None:
    found = coverage(load(ROOT))
    assert len(found) == 50
    assert [fact for fact, pages in found.items() if not set(pages) - LISTS] == []


def test_the_command_names_the_pages_of_a_fact_and_the_facts_on_none() -> None:
    shown = ties(BASE, "status", "--facts").stdout.splitlines()
    assert "en-8  types/self-service" in shown
    assert "en-1  on no page" in shown
    assert shown[-1] == "1 of 12 facts are on a page."
