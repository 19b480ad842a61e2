"""Lists change by keyed difference: whatever two lists there are, a view that follows the signals ends up right."""

from dataclasses import dataclass

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex

from screens.list_model import RecordListModel


@dataclass(frozen=True)
class Record:
    key: str
    words: str
    items: tuple[str, ...] = ()


RECORDS = st.lists(
    st.builds(Record, st.sampled_from("abcdefghij"), st.sampled_from(["one", "two"])),
    unique_by=lambda record: record.key,
    max_size=10,
)


class View(QObject):
    """Keeps its own copy of a model, from the signals alone, as a QML view does."""

    def __init__(self, model: RecordListModel) -> None:
        super().__init__()
        self.model = model
        self.rows = list(model.rows())
        self.touched: set[str] = set()
        model.rowsInserted.connect(self._inserted)
        model.rowsRemoved.connect(self._removed)
        model.rowsMoved.connect(self._moved)
        model.dataChanged.connect(self._changed)
        model.modelReset.connect(self._reset)

    def _inserted(self, _parent: QModelIndex, first: int, last: int) -> None:
        self.rows[first:first] = self.model.rows()[first : last + 1]
        self.touched |= {record.key for record in self.model.rows()[first : last + 1]}

    def _removed(self, _parent: QModelIndex, first: int, last: int) -> None:
        del self.rows[first : last + 1]

    def _moved(self, _from: QModelIndex, first: int, last: int, _to: QModelIndex, at: int) -> None:
        moved = self.rows[first : last + 1]
        del self.rows[first : last + 1]
        at = at if at < first else at - len(moved)
        self.rows[at:at] = moved

    def _changed(self, first: QModelIndex, last: QModelIndex) -> None:
        for at in range(first.row(), last.row() + 1):
            self.rows[at] = self.model.rows()[at]
            self.touched.add(self.rows[at].key)

    def _reset(self) -> None:
        raise AssertionError("a reset loses the visitor's place")


@given(RECORDS, RECORDS)
def test_any_list_becomes_any_other_and_rows_that_are_the_same_are_left_alone(
    before: list[Record], after: list[Record]
) -> None:
    model = RecordListModel(Record, key="key")
    model.show(before)
    view = View(model)
    model.show(after)
    assert list(model.rows()) == after
    assert view.rows == after
    assert view.touched.isdisjoint(record.key for record in after if record in before)
    kept = [QPersistentModelIndex(model.index(at)) for at in range(len(after))]
    model.show(after)
    assert [index.row() for index in kept] == list(range(len(after)))


def test_each_field_is_a_role_and_qml_gets_lists() -> None:
    model = RecordListModel(Record, key="key")
    model.show([Record("a", "one", ("x", "y"))])
    roles = {bytes(name.data()).decode(): role for role, name in model.roleNames().items()}
    assert set(roles) == {"key", "words", "items"}
    assert model.data(model.index(0), roles["words"]) == "one"
    assert model.data(model.index(0), roles["items"]) == ["x", "y"]
    assert model.data(model.index(0), 0) is None
