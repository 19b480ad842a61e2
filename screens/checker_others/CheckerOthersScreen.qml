import QtQuick
import screens.checker_others
import screens.parts
import screens.style

Frame {
    id: root

    required property CheckerOthersModel page

    model: page
    hasMoreRows: page.hasMoreRows
    isList: true
    isPlain: true
    summary: qsTr("From what you told us, these do not seem to fit. You can always ask, or apply.")
    corner: qsTr("Nothing you told us is saved")
    spacing: Theme.m

    RowsView {
        model: root.page.rows
        hasSummaries: !Theme.narrow
        onAimed: key => root.page.aim(key)
        onOpened: key => root.page.open(key)
    }
}
