import QtQuick
import QtQuick.Layouts
import screens.style

// Two big buttons that move a page by whole blocks.
RowLayout {
    id: root

    required property Reading reading
    property bool isStacked: true

    spacing: Theme.m
    uniformCellSizes: true

    ActionButton {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumWidth: Math.max(Theme.upDown, implicitWidth)
        isStacked: root.isStacked
        isCompact: !root.isStacked
        text: qsTr("Up")
        iconName: "arrow-up"
        off: !root.reading.hasMoreAbove
        offReason: qsTr("You are at the top of the page.")
        onClicked: root.reading.up()
    }

    ActionButton {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumWidth: Math.max(Theme.upDown, implicitWidth)
        isStacked: root.isStacked
        isCompact: !root.isStacked
        text: qsTr("Down")
        iconName: "arrow-down"
        off: !root.reading.hasMoreBelow
        offReason: qsTr("You are at the end of the page.")
        onClicked: root.reading.down()
    }
}
