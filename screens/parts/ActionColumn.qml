pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import screens.style

// The column beside a landscape page: what comes next, the page's one action, Up and Down.
ColumnLayout {
    id: root

    required property Frame frame

    // Two actions in large text, or one on the lowest panels: smaller words, so that they stand under the title with Up
    // and Down.
    readonly property bool isTight: Theme.large && frame.secondary !== "" || Theme.narrow

    // The bar of who listens takes room: the buttons alone fill the column then.
    readonly property bool isShort: Theme.large && frame.height < Theme.body * 16

    spacing: Theme.large ? Theme.s : Theme.m

    Words {
        Layout.fillWidth: true
        visible: !Theme.narrow && !root.isTight && !root.isShort && !(Theme.large && Theme.script.riseEm > 0) && root.frame.isLong && root.frame.reading.hasMoreBelow
        text: root.frame.moreBelow
        font {
            pixelSize: Theme.small
            weight: Font.DemiBold
        }
        lineHeight: Theme.smallSpacing
    }

    ActionButton {
        Layout.fillWidth: true
        visible: root.frame.primary !== ""
        isPrimary: true
        isCompact: root.isTight
        text: root.frame.primary
        iconName: root.frame.primaryIcon
        onPressed: root.frame.primaryAimed()
        onClicked: root.frame.primaryPressed()
    }

    ActionButton {
        Layout.fillWidth: true
        visible: root.frame.secondary !== ""
        isCompact: root.isTight
        text: root.frame.secondary
        iconName: root.frame.secondaryIcon
        onClicked: root.frame.secondaryPressed()
    }

    Loader {
        Layout.fillWidth: true
        Layout.minimumHeight: Theme.compactButton + Theme.ledge
        active: root.frame.isLong && root.frame.isDrawn
        visible: root.frame.isLong
        sourceComponent: UpDown {
            reading: root.frame.reading
            isStacked: Theme.large
        }
    }
}
