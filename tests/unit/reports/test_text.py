"""Text on paper: lines, scripts, Markdown."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mieux_desktop.reports import fonts, markdown, style
from mieux_desktop.reports.markdown import Span
from mieux_desktop.reports.text import (
    Line,
    Text,
    break_lines,
    fitted,
    line_width,
    placed,
    wrapped,
)

ARABIC = "ورشة عمل حول تعداد السكان"


def shown(line: Line, *, right_to_left: bool = False) -> str:
    return "".join(piece.text for _, piece in placed(line, right_to_left=right_to_left))


@given(st.text(max_size=300), st.floats(min_value=30, max_value=500))
def test_no_line_is_wider_than_its_room(text: str, width: float) -> None:
    for line in break_lines([Span(text)], style.BODY, width):
        assert line.width <= width + 1e-6


@given(st.text(st.characters(categories=["L", "N", "P", "S"]), max_size=200))
def test_breaking_loses_no_character(text: str) -> None:
    lines = break_lines([Span(text)], style.BODY, 60)
    found = "".join(shown(line) for line in lines)
    assert sorted(found.replace(" ", "")) == sorted(fonts.printable(text).replace(" ", "")) or (
        fonts.runs_right(text)  # brackets may be mirrored
    )


@given(st.text(max_size=100))
def test_every_printable_character_has_a_font(text: str) -> None:
    printable = fonts.printable(text)
    for font, run in fonts.runs(printable, fonts.REGULAR):
        for character in run:
            if font == fonts.DRAWN:
                assert character in fonts.DRAWN_ADVANCES
            else:
                assert fonts.width(character, font, 1) >= 0
                assert ord(character) in fonts._font(font).face.charToGlyph


def test_arabic_words_run_from_right_to_left() -> None:
    (line,) = break_lines([Span(ARABIC)], style.BODY, 500)
    text = shown(line)
    assert text == fonts.printable(ARABIC)[::-1]
    assert all(piece.font == fonts.NASKH for piece in line.pieces if piece.text.strip())


def test_latin_and_digits_keep_their_order_inside_arabic() -> None:
    (line,) = break_lines([Span(f"{ARABIC} (MIEUX) من 7 إلى 19")], style.BODY, 500)
    text = shown(line)
    assert text.startswith("19 ")
    assert "(MIEUX)" in text
    assert text.index("19") < text.index("7") < text.index("(MIEUX)")


def test_an_arabic_name_does_not_turn_its_sentence() -> None:
    (line,) = break_lines([Span(f"Meeting with {ARABIC} on 5 March")], style.BODY, 500)
    text = shown(line)
    assert text.startswith("Meeting with ")
    assert text.endswith(" on 5 March")


def test_a_paragraph_leans_to_where_its_letters_begin_or_the_document_does() -> None:
    for text, alone, in_arabic in ((ARABIC, True, True), (f"A {ARABIC}", False, True),
                                   ("A name", False, False)):  # fmt: skip
        (line,) = Text(text, style.BODY, natural=True).lines(500)
        assert (line.leans(False), line.leans(True)) == (alone, in_arabic)


def test_latin_names_keep_their_order_in_an_arabic_document() -> None:
    listed = "Tilde Brandt،\u200f ICMPD (رئيسة الفريق)"
    (line,) = break_lines([Span(listed)], style.BODY, 500)
    text = shown(line, right_to_left=True)
    assert text.index("ICMPD") < text.index("Tilde Brandt")
    (line,) = break_lines(
        [Span(ARABIC), *(Span(t, tag=True) for t in ("F1", "F2"))], style.BODY, 500
    )
    tags = [piece.text for _, piece in placed(line, right_to_left=True) if piece.tag]
    assert tags == ["F2", "F1"]


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("a\u200bb\ufeffc\u2066d", "abcd"),
        ("😀", "[U+1F600]"),
        ("e\u0301", "é"),
        ("a\tb\nc", "a b c"),
        ("\ud800", "[U+D800]"),
        ("Ａ①", "A1"),
        ("\x07", ""),
        ("→ ≥", "→ ≥"),
    ],
)
def test_what_is_typed_can_be_printed(typed: str, printed: str) -> None:
    assert fonts.printable(typed) == printed


@pytest.mark.parametrize("text", ["Հայաստան", "საქართველო", "ኢትዮጵያ", "ישראל", "Україна", "Ελλάδα"])
def test_scripts_of_the_programme_have_their_letters(text: str) -> None:
    assert fonts.printable(text) == text
    for font, run in fonts.runs(text, fonts.SEMIBOLD):
        assert font not in (fonts.NASKH, fonts.NASKH_SEMIBOLD)
        assert all(ord(c) in fonts._font(font).face.charToGlyph for c in run)


def test_text_too_long_ends_with_an_ellipsis() -> None:
    short = fitted("A very long title of a workshop", style.BODY, 80)
    assert short.endswith("…")
    assert line_width(short, style.BODY) <= 80
    assert fitted("Short", style.BODY, 80) == "Short"


def test_labels_of_drawings_wrap_at_words() -> None:
    assert wrapped("one two three", style.BODY, line_width("one two", style.BODY)) == [
        "one two",
        "three",
    ]


def test_a_long_paragraph_breaks_with_two_lines_on_each_side() -> None:
    text = Text("word " * 200, style.BODY)
    lines = len(text.lines(200))
    assert text.split(200, 1.5 * style.BODY.leading) is None
    head, tail = text.split(200, (lines - 1) * style.BODY.leading) or pytest.fail("no break")
    assert round(head.height(200) / style.BODY.leading) == lines - 2
    assert round(tail.height(200) / style.BODY.leading) == 2


def test_markdown_becomes_blocks() -> None:
    blocks = markdown.parse(
        "## Head\nOne\nline **bold *both*** [N4].\n\n- first\n- second\n  goes on\n3. third\n> said"
    )
    assert [(b.kind, "".join(s.text for s in b.spans)) for b in blocks] == [
        ("heading", "Head"),
        ("paragraph", "One line bold both N4."),
        ("bullet", "first"),
        ("bullet", "second goes on"),
        ("number", "third"),
        ("quote", "said"),
    ]
    assert Span("both", bold=True, italic=True) in blocks[1].spans
    assert Span("N4", tag=True) in blocks[1].spans
    assert blocks[4].label == "3"


@given(st.text("ab *_[]\\#>-1.N4\n", max_size=200))
def test_any_text_is_markdown(text: str) -> None:
    markdown.parse(text)


def test_words_with_signs_inside_are_not_markup() -> None:
    (block,) = markdown.parse("snake_case_name and 2*3*4 and a_b")
    assert block.spans == (Span("snake_case_name and 2*3*4 and a_b"),)
