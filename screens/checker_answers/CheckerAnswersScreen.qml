import QtQuick
import screens.checker_answers
import screens.parts
import screens.style

Frame {
    id: root

    required property CheckerAnswersModel page

    model: page
    hasMoreRows: page.hasMoreRows
    isList: true
    isPlain: true
    summary: qsTr("Touch an answer to change it. Nothing you told us is saved.")
    spacing: Theme.m

    RowsView {
        model: root.page.rows
        onAimed: key => root.page.aim(key)
        onOpened: key => root.page.open(key)
    }
}
