"""The page about records, for those who write another implementation."""

from mieux_desktop.domain.records import SHAPES
from tools.records_page import PAGE, page


def test_the_page_is_that_of_the_present_records() -> None:
    assert PAGE.read_text(encoding="utf-8") == page(), "run: python -m tools.records_page"


def test_every_field_of_every_record_has_a_line() -> None:
    sections = dict(zip(SHAPES, page().split("\n## ")[1:], strict=True))
    for entity, shape in SHAPES.items():
        assert sections[entity].startswith(f"{entity}\n")
        for name in shape.by_name.keys() - {"deleted"}:
            assert f"\n| `{name}` | " in sections[entity]
