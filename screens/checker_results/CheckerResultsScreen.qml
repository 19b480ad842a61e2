import QtQuick
import screens.checker_results
import screens.parts
import screens.style

Frame {
    id: root

    required property CheckerResultsModel page

    model: page
    hasMoreRows: page.hasMoreRows
    isList: true
    isPlain: true
    isBrief: Theme.narrow
    summary: qsTr("A guide, not a decision. You can always apply.")
    corner: qsTr("Nothing you told us is saved")
    primary: Theme.narrow ? qsTr("Take it home") : qsTr("Take this list home")
    primaryIcon: "qrcode"
    spacing: Theme.m
    onPrimaryAimed: page.aimTakeHome()
    onPrimaryPressed: page.takeHome()

    RowsView {
        model: root.page.rows
        onAimed: key => root.page.aim(key)
        onOpened: key => root.page.open(key)
    }
}
