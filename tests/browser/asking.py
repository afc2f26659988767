"""What people might type into the search, and which of it finds its page.

queries/<language>.txt holds the words and, behind →, the pages of which one should be
among the first three answers.
"""

from __future__ import annotations

from pathlib import Path

from playwright.sync_api import Page

QUERIES = Path(__file__).parent / "queries"

ASK = """async (queries) => {
  const { find } = await import(document.querySelector('script[src$="search.mjs"]').src.replace('search.mjs', 'found.mjs'));
  const words = document.querySelector('dialog.ties-search').dataset;
  const answers = [];
  for (const query of queries) {
    const { entries } = await find(query, false, words);
    answers.push(entries.map((entry) => [...entry.querySelectorAll('a')].map((link) => {
      const { pathname, hash } = new URL(link.href);
      return pathname.replace(/^.*?\\/ties\\/[a-z]+\\//, '') + hash;
    })));
  }
  return answers;
}"""


def queries(language: str) -> dict[str, list[str]]:
    """query → the addresses of which one is right."""
    found = {}
    for line in (QUERIES / f"{language}.txt").read_text("utf-8").splitlines():
        query, arrow, addresses = line.partition("→")
        if arrow and not line.startswith("#"):
            found[query.strip()] = addresses.split()
    return found


def misses(page: Page, wanted: dict[str, list[str]]) -> dict[str, list[list[str]]]:
    """The queries of which no right page is among the first three answers, with these."""
    answers = page.evaluate(ASK, list(wanted))
    return {
        query: answer[:3]
        for query, answer in zip(wanted, answers, strict=True)
        if not any(
            right in (address, address.partition("#")[0])
            for links in answer[:3]
            for address in links
            for right in wanted[query]
        )
    }
