import QtQuick
import screens.parts
import screens.service_page

Frame {
    id: root

    required property ServicePageModel page

    model: page
    crumb: page.crumb
    summary: page.summary
    pictogram: page.pictogram
    tint: page.tint
    primary: qsTr("Take this home")
    primaryIcon: "qrcode"
    onPrimaryPressed: page.takeHome()

    RowsView {
        model: root.page.rows
        onOpened: key => root.page.open(key)
    }
}
