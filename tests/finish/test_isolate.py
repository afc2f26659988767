"""Words against the direction of their text: each isolated, nothing else touched."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests import project
from ties.finish.isolate import isolate, piece


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("<p>مثل Skype.</p>", '<p>مثل <bdi dir="ltr">Skype</bdi>.</p>'),
        ("<p>رخصة CC BY 4.0 هنا</p>", '<p>رخصة <bdi dir="ltr">CC BY 4.0</bdi> هنا</p>'),
        ("<p>(Dropbox) هنا</p>", '<p>(<bdi dir="ltr">Dropbox</bdi>) هنا</p>'),
        # A whole text in the other direction keeps its own marks.
        ("<p>What is it?</p>", '<p><bdi dir="ltr">What is it?</bdi></p>'),
        ("<b>Zappos</b>، ثم", '<b><bdi dir="ltr">Zappos</bdi></b>، ثم'),
        ("<p>قال<br>Skype، ثم</p>", '<p>قال<br><bdi dir="ltr">Skype</bdi>، ثم</p>'),
    ],
)
def test_a_latin_name_is_isolated(before: str, after: str) -> None:
    assert isolate(before, "rtl") == after


def test_an_arabic_word_in_a_text_from_left_to_right_is_isolated() -> None:
    after = '<p>The word (<bdi dir="rtl">زبون</bdi>) here</p>'
    assert isolate("<p>The word (زبون) here</p>", "ltr") == after


def test_the_texts_own_direction_counts_and_not_the_pages() -> None:
    fallback = (
        '<p lang="ar" dir="rtl">لم تترجم: <b>Ties</b></p>'
        '<div lang="en" dir="ltr"><p>Use Skype. In Arabic: عميل.</p></div><p>بعد Skype</p>'
    )
    assert isolate(fallback, "rtl") == (
        '<p lang="ar" dir="rtl">لم تترجم: <b><bdi dir="ltr">Ties</bdi></b></p>'
        '<div lang="en" dir="ltr"><p>Use Skype. In Arabic: <bdi dir="rtl">عميل</bdi>.</p></div>'
        '<p>بعد <bdi dir="ltr">Skype</bdi></p>'
    )


@pytest.mark.parametrize(
    ("title", "direction", "made"),
    [
        ("واتساب WhatsApp", "rtl", 'واتساب <bdi dir="ltr">WhatsApp</bdi>'),
        ("What is a relationship?", "rtl", '<bdi dir="ltr">What is a relationship?</bdi>'),
        ("Q &amp; A", "rtl", '<bdi dir="ltr">Q &amp; A</bdi>'),
        ("ما العلاقة؟", "ltr", '<bdi dir="rtl">ما العلاقة؟</bdi>'),
        ("What is a relationship?", "ltr", "What is a relationship?"),
        ("2011 – 2026", "rtl", "2011 – 2026"),
        ("الأسئلة &amp; الأجوبة", "rtl", "الأسئلة &amp; الأجوبة"),
    ],
)
def test_a_title_in_a_menu_keeps_its_own_marks(title: str, direction: str, made: str) -> None:
    assert piece(title, direction) == made


@pytest.mark.parametrize(
    "html",
    [
        '<a href="https://example.org/Path" title="A b">هنا</a>',
        '<bdi lang="en" dir="ltr">self-service</bdi>',
        "<svg><text>Zappos</text></svg>",
        "<p>12 – 28 &amp; &lt;</p>",
    ],
)
def test_addresses_attributes_drawings_and_what_is_isolated_stay(html: str) -> None:
    assert isolate(html, "rtl") == html


def test_the_arabic_site_has_its_names_isolated_and_the_others_have_none(site: Path) -> None:
    page = "types/self-service/index.html"
    assert '<bdi dir="ltr">Skype</bdi>' in (site / "ar" / page).read_text("utf-8")
    assert '<bdi dir="ltr">Skype' not in (site / "el" / page).read_text("utf-8")


def test_menus_path_and_contents_of_an_arabic_page_isolate_a_latin_name(tmp_path: Path) -> None:
    root = project.copy(tmp_path)
    page = root / "content/ar/types/self-service.md"
    text = page.read_text("utf-8")
    text = re.sub(r"(?m)^# .*$", "# الخدمة عبر WhatsApp (2011)", text, count=1)
    page.write_text(re.sub(r"(?m)^## .* \{#fits\}$", "## متى يكفي Skype؟ {#fits}", text), "utf-8")
    # Of its neighbour only the English text is there: shown as it is, in its own direction.
    (root / "content/ar/types/automated-services.md").unlink()
    run = project.ties(root, "site")
    assert run.returncode == 0, run.stdout + run.stderr
    html = (root / "site/ar/types/self-service/index.html").read_text("utf-8")
    named = 'الخدمة عبر <bdi dir="ltr">WhatsApp</bdi> (2011)'
    side = re.search(r'<nav class="ties-side ties-nav".*?</nav>', html, re.S)
    contents = re.search(r'<nav class="ties-side ties-toc".*?</nav>', html, re.S)
    foot = re.search(r'<footer class="ties-foot">.*?</footer>', html, re.S)
    assert side and contents and foot
    assert f'aria-current="page">{named}</a>' in side[0]
    assert '<bdi dir="ltr">Automated services</bdi></a>' in side[0]
    assert '<a href="#fits">متى يكفي <bdi dir="ltr">Skype</bdi>؟</a>' in contents[0]
    assert '</small> <bdi dir="ltr">Automated services</bdi></a>' in foot[0]
    following = (root / "site/ar/types/automated-services/index.html").read_text("utf-8")
    foreign = re.search(r'<div class="fallback".*', following, re.S)
    assert foreign and "<bdi dir=" not in foreign[0].split('id="connections"')[0]
    assert f"</small> {named}</a>" in following
