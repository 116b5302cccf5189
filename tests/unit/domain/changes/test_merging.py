"""Merging of texts and cells: what stands apart merges, what overlaps is shown and told."""

from hypothesis import given
from hypothesis import strategies as st

from mieux_desktop.domain.changes.merge import (
    MAX_MERGED_HEADS,
    Merged,
    Version,
    merge_cell,
    merge_texts,
)
from mieux_desktop.domain.changes.paragraphs import MAX_COMPARISONS, differences
from mieux_desktop.domain.record import Plain, Ref

lines = st.lists(st.sampled_from(["", "a", "b", "c", "d", "e"]), max_size=9)
texts = lines.map("\n".join)


def version(n: int, value: Plain, *parents: int, eff: int = 0, erased: bool = False) -> Version:
    seen = tuple(Ref(bytes(8), p) for p in parents)
    return Version(eff or n, n.to_bytes(32), Ref(bytes(8), n), value, seen, erased)


def merged(*versions: Version, heads: list[int], long: bool = True) -> Merged:
    cell = {v.ref: v for v in versions}
    return merge_cell(cell, [Ref(bytes(8), n) for n in heads], long)


@given(lines, lines)
def test_differences_turn_the_old_text_into_the_new(old: list[str], new: list[str]) -> None:
    made: list[str] = []
    done = 0
    for hunk in differences(old, new):
        assert done <= hunk.start <= hunk.end
        assert old[hunk.start : hunk.end] != list(hunk.lines)
        made += [*old[done : hunk.start], *hunk.lines]
        done = hunk.end
    assert made + old[done:] == new


@given(texts, texts)
def test_a_side_that_changed_nothing_takes_what_the_other_wrote(base: str, new: str) -> None:
    assert merge_texts(base, base, new) == merge_texts(base, new, base) == Merged(new, False)
    assert merge_texts(base, new, new) == Merged(new, False)


@given(
    st.integers(1, 8),
    st.lists(st.sampled_from(["keep", "earlier", "later"]), min_size=8, max_size=8),
)
def test_changes_of_different_paragraphs_merge_the_same_both_ways(
    size: int, who: list[str]
) -> None:
    base = [f"paragraph {i}" for i in range(size)]
    sides = {
        side: [f"{text} by {side}" if who[i] == side else text for i, text in enumerate(base)]
        for side in ("earlier", "later")
    }
    wanted = [text if who[i] == "keep" else f"{text} by {who[i]}" for i, text in enumerate(base)]
    for one, other in (("earlier", "later"), ("later", "earlier")):
        found = merge_texts("\n".join(base), "\n".join(sides[one]), "\n".join(sides[other]))
        assert found == Merged("\n".join(wanted), False)


@given(
    st.lists(st.integers(0, 5), max_size=4),
    st.lists(st.integers(0, 5), max_size=4),
    st.booleans(),
)
def test_no_added_paragraph_is_lost(earlier: list[int], later: list[int], blank: bool) -> None:
    base = [("" if blank and i % 2 else f"paragraph {i}") for i in range(5)]

    def with_added(places: list[int], name: str) -> tuple[list[str], list[str]]:
        added = [f"{name} {k}" for k in range(len(places))]
        text = list(base)
        for place, line in sorted(zip(places, added, strict=True), reverse=True):
            text.insert(place, line)
        return text, added

    ours, our_lines = with_added(earlier, "earlier")
    theirs, their_lines = with_added(later, "later")
    found = merge_texts("\n".join(base), "\n".join(ours), "\n".join(theirs))
    assert not found.conflict
    shown = found.value.split("\n")
    assert [line for line in shown if line in base] == base
    assert sorted(line for line in shown if line in our_lines) == sorted(our_lines)
    assert sorted(line for line in shown if line in their_lines) == sorted(their_lines)


@given(texts, texts, texts)
def test_a_merged_text_holds_all_that_both_added_or_tells_of_a_conflict(
    base: str, earlier: str, later: str
) -> None:
    found = merge_texts(base, earlier, later)
    known, ours, theirs, shown = (
        {line for line in text.split("\n") if line} for text in (base, earlier, later, found.value)
    )
    assert theirs - known <= shown  # the later head shows either way
    assert shown <= known | ours | theirs
    if not found.conflict:
        assert ours - known <= shown


def test_paragraphs_added_at_the_same_place_stand_in_the_order_of_the_heads() -> None:
    found = merge_texts("Title\n\nEnd", "Title\none\n\nEnd", "Title\ntwo\n\nEnd")
    assert found == Merged("Title\none\ntwo\n\nEnd", False)


def test_neighbouring_paragraphs_are_different_paragraphs() -> None:
    found = merge_texts("- a\n- b\n- c", "- A\n- b\n- c", "- a\n- B\n- c")
    assert found == Merged("- A\n- B\n- c", False)


def test_one_paragraph_changed_by_both_shows_the_later_and_the_rest_of_both() -> None:
    found = merge_texts("a\nb\nc", "A\nb earlier\nc", "a\nb later\nC")
    assert found == Merged("A\nb later\nC", True)


def test_removing_and_changing_one_paragraph_is_a_conflict() -> None:
    assert merge_texts("a\nb\nc", "a\nc", "a\nb!\nc") == Merged("a\nb!\nc", True)


def test_two_texts_written_from_nothing_are_a_conflict() -> None:
    assert merge_texts("", "one", "two") == Merged("two", True)


def test_texts_of_ten_thousand_paragraphs_merge() -> None:
    base = [f"paragraph {i % 7000}" for i in range(10_000)]
    ours = [f"{text}!" if i % 10 == 0 else text for i, text in enumerate(base)]
    theirs = [f"{text}?" if i % 10 == 5 else text for i, text in enumerate(base)]
    found = merge_texts("\n".join(base), "\n".join(ours), "\n".join(theirs))
    assert not found.conflict
    assert found.value.count("!") == found.value.count("?") == 1000


def test_texts_made_to_be_slow_are_compared_within_the_bound() -> None:
    class Counted(str):
        """A paragraph that counts how often it is compared."""

        compared = 0

        def __eq__(self, other: object) -> bool:
            Counted.compared += 1
            return str.__eq__(self, other)  # type: ignore[arg-type]

        __hash__ = str.__hash__

    old = [Counted(c) for c in "ab" * 5000]
    new = [Counted(c) for c in "ba" * 4000 + "bba" * 500]
    differences(old, new)
    assert Counted.compared < 2 * MAX_COMPARISONS


def test_the_common_ancestor_is_the_nearest_one() -> None:
    found = merged(
        version(1, "a\nb"), version(2, "a\nb\nc", 1), version(3, "a\nb\nC", 2),
        version(4, "A\nb\nc", 2), heads=[3, 4],
    )  # fmt: skip
    assert found == Merged("A\nb\nC", False)


def test_of_ancestors_met_the_one_behind_another_does_not_count() -> None:
    found = merged(
        version(1, "old"), version(2, "new", 1), version(3, "new", 1, 2), version(4, "mine", 1, 2),
        heads=[3, 4], long=False,
    )  # fmt: skip
    assert found == Merged("mine", False)


def test_three_heads_merge_each_from_what_it_grew_from() -> None:
    found = merged(
        version(1, "a\nb\nc"), version(2, "A\nb\nc", 1), version(3, "a\nB\nc", 1),
        version(4, "a\nb\nC", 1), heads=[4, 2, 3],
    )  # fmt: skip
    assert found == Merged("A\nB\nC", False)


def test_other_fields_conflict_unless_equal_or_unchanged_by_one() -> None:
    base = version(1, "x")
    two = [version(2, "y", 1), version(3, "z", 1)]
    assert merged(base, *two, heads=[2, 3], long=False) == Merged("z", True)
    same = [version(2, "y", 1), version(3, "y", 1)]
    assert merged(base, *same, heads=[2, 3], long=False) == Merged("y", False)
    back = [version(2, "y", 1), version(3, "w", 1), version(4, "x", 3)]
    assert merged(base, *back, heads=[2, 4], long=False) == Merged("y", False)
    assert merged(version(1, True), version(2, 1), heads=[1, 2], long=False).conflict


def test_an_erased_head_contradicts_nobody() -> None:
    gone = version(2, None, 1, erased=True)
    assert merged(version(1, "a"), gone, version(3, "b", 1), heads=[2, 3]) == Merged("b", False)
    assert merged(version(1, "a"), gone, heads=[2]) == Merged(None, False)


def test_an_erased_ancestor_is_none() -> None:
    gone = version(1, None, erased=True)
    assert merged(gone, version(2, "a", 1), version(3, "b", 1), heads=[2, 3]) == Merged("b", True)


def test_a_history_of_any_length_is_followed() -> None:
    chain = [version(1, "a\nb")] + [version(n, f"a\nb\n{n}", n - 1) for n in range(2, 20_000)]
    found = merged(*chain, version(20_000, "A\nb", 1), heads=[19_999, 20_000])
    assert found == Merged("A\nb\n19999", False)


def test_more_heads_than_anyone_can_read_show_the_last() -> None:
    many = [version(n, f"{n}\nrest", 1) for n in range(2, MAX_MERGED_HEADS + 4)]
    found = merged(version(1, "0\nrest"), *many, heads=[v.ref.n for v in many])
    assert found == Merged(many[-1].value, True)


def test_the_last_in_force_shows_however_the_hashes_fall() -> None:
    heads = [version(2, "y", 1, eff=9), version(3, "z", 1, eff=5)]
    assert merged(version(1, "x"), *heads, heads=[2, 3], long=False) == Merged("y", True)


def test_what_an_earlier_head_brought_is_common_with_the_next() -> None:
    found = merged(
        version(1, "a\nb\nc"), version(2, "A\nb\nc", 1), version(3, "a\nB\nc", 1),
        version(4, "a\nB\nC", 3), version(5, "a\nBB\nc", 3), heads=[2, 4, 5],
    )  # fmt: skip
    assert found == Merged("A\nBB\nC", False)


def test_an_erased_ancestor_is_not_an_empty_value() -> None:
    gone = version(1, None, erased=True)
    found = merged(gone, version(2, None, 1), version(3, "man", 1), heads=[2, 3], long=False)
    assert found == Merged("man", True)


def test_the_same_paragraph_added_by_both_stands_once() -> None:
    found = merge_texts("a\nb\nc", "a\nnew\nb\nC", "a\nnew\nb\nc\nd")
    assert found == Merged("a\nnew\nb\nC\nd", False)
