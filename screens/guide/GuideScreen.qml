import QtQuick
import screens.guide
import screens.parts

Frame {
    id: root

    required property GuideModel page

    model: page
    hasMoreRows: page.hasMoreRows
    crumb: page.crumb
    summary: page.summary
    pictogram: page.pictogram
    tint: "slate"
    primary: page.next !== "" ? page.next : qsTr("Take this home")
    primaryIcon: page.next !== "" ? "arrow-right" : "qrcode"
    secondary: page.next !== "" ? qsTr("Take this home") : ""
    secondaryIcon: "qrcode"
    onPrimaryPressed: page.next !== "" ? page.openNext() : page.takeHome()
    onSecondaryPressed: page.takeHome()

    RowsView {
        model: root.page.rows
        tint: "slate"
        onAimed: key => root.page.aim(key)
        onOpened: key => root.page.open(key)
    }
}
