import QtQuick
import screens.checker_result
import screens.parts

Frame {
    id: root

    required property CheckerResultModel page
    readonly property string takeHome: qsTr("Take this home")

    model: page
    hasMoreRows: page.hasMoreRows
    crumb: page.crumb
    summary: page.summary
    pictogram: page.pictogram
    tint: page.tint
    primary: page.readMore || takeHome
    primaryIcon: page.readMore ? "file-text" : "qrcode"
    secondary: page.readMore ? takeHome : ""
    secondaryIcon: "qrcode"
    onPrimaryAimed: page.readMore ? page.aimReadMore() : page.aimTakeHome()
    onPrimaryPressed: page.readMore ? page.openPage() : page.takeHome()
    onSecondaryPressed: page.takeHome()

    RowsView {
        model: root.page.rows
        tint: root.page.tint
        onAimed: key => root.page.aim(key)
        onOpened: key => root.page.open(key)
    }
}
