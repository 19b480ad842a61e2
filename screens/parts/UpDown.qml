import QtQuick
import QtQuick.Layouts
import screens.style

// Two big buttons that move a page by whole blocks.
RowLayout {
    id: root

    required property Reading reading
    property bool isStacked: true

    spacing: Theme.m

    ActionButton {
        Layout.preferredWidth: root.isStacked ? Math.max(Theme.upDown, implicitWidth) : 1
        Layout.fillWidth: !root.isStacked
        isStacked: root.isStacked
        isCompact: true
        implicitHeight: Theme.button + ledge
        text: qsTr("Up")
        iconName: "arrow-up"
        off: !root.reading.hasMoreAbove
        offReason: qsTr("You are at the top of the page.")
        onClicked: root.reading.up()
    }

    ActionButton {
        Layout.preferredWidth: root.isStacked ? Math.max(Theme.upDown, implicitWidth) : 1
        Layout.fillWidth: !root.isStacked
        isStacked: root.isStacked
        isCompact: true
        implicitHeight: Theme.button + ledge
        text: qsTr("Down")
        iconName: "arrow-down"
        off: !root.reading.hasMoreBelow
        offReason: qsTr("You are at the end of the page.")
        onClicked: root.reading.down()
    }
}
