import QtQuick
import screens.notices
import screens.parts

Frame {
    id: root

    required property NoticesModel page

    model: page
    hasMoreRows: page.hasMoreRows
    isPlain: true

    RowsView {
        model: root.page.rows
        onAimed: key => root.page.aim(key)
        onOpened: key => root.page.open(key)
    }
}
