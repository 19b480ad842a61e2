import QtQuick
import screens.about
import screens.parts

Frame {
    id: root

    required property AboutModel page

    model: page
    isList: true
    isPlain: true

    RowsView {
        model: root.page.rows
        onOpened: key => root.page.open(key)
    }
}
