"""The page that explains a rule is its test: bad examples raise exactly this, good ones nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.example import Example, examples
from ties import rules
from ties.problem import Problem
from ties.reading.load import load

FOLDER = Path(rules.__file__).parent
PAGES = {page.stem: page for page in sorted(FOLDER.glob("*.md"))}
EXAMPLES = [
    pytest.param(name, example, id=f"{name}: {example.title}")
    for name, page in PAGES.items()
    for example in examples(page)
]


def line(problem: Problem) -> str:
    place = problem.place
    message = problem.message.replace("\u2068", "").replace("\u2069", "")
    return f"{place.path}:{place.line}:{place.column}: {problem.severity}[{problem.rule}] {message}"


@pytest.mark.parametrize(("name", "example"), EXAMPLES)
def test_a_rules_page_shows_what_the_rule_says(name: str, example: Example, tmp_path: Path) -> None:
    example.lay(tmp_path)
    library = load(tmp_path)
    only = tuple(rule for rule in rules.RULES if rule.id == name)
    assert [line(problem) for problem in rules.check(library, only)] == list(example.problems)


def test_every_rule_has_a_page_with_a_bad_and_a_good_example() -> None:
    assert [rule.id for rule in rules.RULES if rule.id not in PAGES] == []
    assert sorted(set(PAGES) - {rule.id for rule in rules.RULES}) == []
    for page in PAGES.values():
        shown = examples(page)
        assert any(example.problems for example in shown), f"{page.name} shows nothing refused"
        assert any(not example.problems for example in shown), f"{page.name} shows nothing accepted"


def test_every_rule_says_why_it_matters_and_how_to_mend() -> None:
    for rule in rules.RULES:
        assert rule.title.endswith("."), rule.id
        assert rule.why.endswith("."), rule.id


def test_the_small_library_has_no_problem(tmp_path: Path) -> None:
    Example("", (), ()).lay(tmp_path)
    assert [line(problem) for problem in rules.check(load(tmp_path))] == []
