import QtQuick
import screens.parts
import screens.service_page

Frame {
    id: root

    required property ServicePageModel page

    model: page
    hasMoreRows: page.hasMoreRows
    crumb: page.crumb
    summary: page.summary
    pictogram: page.pictogram
    tint: page.tint
    primary: qsTr("Take this home")
    primaryIcon: "qrcode"
    onPrimaryAimed: page.aimTakeHome()
    onPrimaryPressed: page.takeHome()

    RowsView {
        model: root.page.rows
        onAimed: key => root.page.aim(key)
        onOpened: key => root.page.open(key)
    }
}
