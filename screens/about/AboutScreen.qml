import QtQuick
import screens.about
import screens.parts

Frame {
    id: root

    required property AboutModel page

    model: page
    hasMoreRows: page.hasMoreRows
    isList: true
    isPlain: true

    RowsView {
        model: root.page.rows
        onAimed: key => root.page.aim(key)
        onOpened: key => root.page.open(key)
    }
}
