import QtQuick
import screens.checker
import screens.parts

Frame {
    id: root

    required property CheckerModel page

    model: page
    summary: qsTr("A guide, not a decision. You can always apply.")
    pictogram: "money-and-benefits"
    corner: qsTr("Nothing you tell us is saved")
    hasMoreRows: page.hasMoreRows
    primary: qsTr("Start")
    primaryIcon: "arrow-right"
    onPrimaryAimed: page.aimStart()
    onPrimaryPressed: page.start()

    RowsView {
        model: root.page.rows
    }
}
