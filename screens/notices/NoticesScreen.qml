import QtQuick
import screens.notices
import screens.parts

Frame {
    id: root

    required property NoticesModel page

    model: page
    isPlain: true

    RowsView {
        model: root.page.rows
        onOpened: key => root.page.open(key)
    }
}
