"""A Qt list model over frozen dataclasses: one role for each field, rows told apart by a key."""

from collections.abc import Sequence
from dataclasses import fields
from typing import Any

from PySide6.QtCore import QAbstractListModel, QByteArray, QModelIndex, QObject, QPersistentModelIndex, Qt

_ROOT = QModelIndex()
_FIRST_ROLE = int(Qt.ItemDataRole.UserRole)


class RecordListModel(QAbstractListModel):
    """Shows records to a QML view; `show()` touches only the rows that differ, so a scroll position survives."""

    def __init__(self, record_type: type, key: str, parent: QObject | None = None) -> None:
        """`key`: the name of the field that stays the same while a record changes; its values are unique."""
        super().__init__(parent)
        self._names = [field.name for field in fields(record_type)]
        self._key = key
        self._rows: list[Any] = []

    def roleNames(self) -> dict[int, QByteArray]:
        """Name one role for each field."""
        return {_FIRST_ROLE + at: QByteArray(name.encode()) for at, name in enumerate(self._names)}

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        """Count the rows."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = _FIRST_ROLE) -> Any:  # noqa: ANN401
        """Answer one field of one record; QML knows lists, not tuples."""
        if role < _FIRST_ROLE:
            return None
        value = getattr(self._rows[index.row()], self._names[role - _FIRST_ROLE])
        return list(value) if isinstance(value, tuple) else value

    def show(self, records: Sequence[Any]) -> None:
        """Make the rows equal to `records`."""
        self._remove_all_but({self._key_of(record) for record in records})
        for at, record in enumerate(records):
            self._put(at, record)

    def rows(self) -> tuple[Any, ...]:
        """Answer the records shown."""
        return tuple(self._rows)

    def _key_of(self, record: Any) -> Any:  # noqa: ANN401  a field of any record
        return getattr(record, self._key)

    def _remove_all_but(self, keys: set[Any]) -> None:
        for at in reversed(range(len(self._rows))):
            if self._key_of(self._rows[at]) not in keys:
                self.beginRemoveRows(_ROOT, at, at)
                del self._rows[at]
                self.endRemoveRows()

    def _put(self, at: int, record: Any) -> None:  # noqa: ANN401
        key = self._key_of(record)
        known = next((i for i in range(at, len(self._rows)) if self._key_of(self._rows[i]) == key), None)
        if known is None:
            self.beginInsertRows(_ROOT, at, at)
            self._rows.insert(at, record)
            self.endInsertRows()
            return
        if known != at:
            self.beginMoveRows(_ROOT, known, known, _ROOT, at)
            self._rows.insert(at, self._rows.pop(known))
            self.endMoveRows()
        if self._rows[at] != record:
            before, self._rows[at] = self._rows[at], record
            self.dataChanged.emit(self.index(at), self.index(at), self._roles_that_differ(before, record))

    def _roles_that_differ(self, before: Any, after: Any) -> list[int]:  # noqa: ANN401  two records
        """What QML must read again: a role that is told of is laid out anew, even when it is the same."""
        return [
            _FIRST_ROLE + at for at, name in enumerate(self._names) if getattr(before, name) != getattr(after, name)
        ]
