pragma ComponentBehavior: Bound

import QtQuick

// Draws a page's rows, each in its own way. A direct child of a Reading's column, so that every row is a block.
Repeater {
    id: root

    // The width of the column, which rows fill.
    property int rowWidth: parent ? parent.width : 0
    property string tint: "sea"

    signal opened(string key)

    delegate: ReadingRow {
        width: root.rowWidth
        tint: root.tint
        onPressed: key => root.opened(key)
    }
}
