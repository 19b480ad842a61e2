import QtQuick
import screens.checker_result
import screens.parts
import screens.style

Frame {
    id: root

    required property CheckerResultModel page
    readonly property string takeHome: qsTr("Take this home")
    // The narrowest panels have room for one action; the official page can be taken home all the same.
    readonly property bool hasTwo: page.readMore !== "" && !Theme.narrow

    model: page
    hasMoreRows: page.hasMoreRows
    isBrief: Theme.narrow
    crumb: Theme.narrow ? "" : page.crumb
    summary: page.summary
    pictogram: page.pictogram
    tint: page.tint
    primary: page.readMore || takeHome
    primaryIcon: page.readMore ? "file-text" : "qrcode"
    secondary: hasTwo ? takeHome : ""
    secondaryIcon: "qrcode"
    onPrimaryAimed: page.readMore ? page.aimReadMore() : page.aimTakeHome()
    onPrimaryPressed: page.readMore ? page.openPage() : page.takeHome()
    onSecondaryPressed: page.takeHome()

    Words {
        width: parent.width
        visible: Theme.narrow
        text: root.page.crumb
        font.weight: Font.DemiBold
    }

    RowsView {
        model: root.page.rows
        hasSummaries: !Theme.narrow
        tint: root.page.tint
        onAimed: key => root.page.aim(key)
        onOpened: key => root.page.open(key)
    }
}
