"""Changes of every shape that can be stored, as Hypothesis draws them."""

from hypothesis import strategies as st

from mieux_desktop.domain.changes.model import Change, Edit
from mieux_desktop.domain.record import Ref

refs = st.builds(Ref, st.binary(min_size=8, max_size=8), st.integers(1, 2**40))
plain = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**60), 2**60) | st.text() | st.binary(max_size=40),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=6,
)
edits = st.builds(
    Edit,
    entity=st.text(min_size=1, max_size=12),
    id=st.binary(min_size=16, max_size=16),
    field=st.text(min_size=1, max_size=12),
    value=plain,
    parents=st.lists(refs, max_size=3).map(tuple),
    salt=st.none() | st.binary(min_size=16, max_size=16),
)
changes = st.builds(
    Change,
    epoch=st.binary(min_size=8, max_size=8),
    n=st.integers(1, 2**40),
    at=st.integers(-(2**50), 2**50),
    schema=st.integers(1, 1000),
    scope=st.sampled_from([b"", bytes(16)]),
    author=st.sampled_from([b"", bytes(range(16))]),
    edits=st.lists(edits, min_size=1, max_size=4).map(tuple),
)
