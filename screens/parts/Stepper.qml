import QtQuick
import QtQuick.Layouts
import screens.style

// Something that goes up and down by steps: less, how it is now, more. At its ends a button says why it does nothing.
GridLayout {
    id: root

    property string words: ""
    property string lessText: ""
    property string moreText: ""
    // Why there is no less, or no more; empty while there is.
    property string leastReason: ""
    property string mostReason: ""

    // In large text the words stand above their two buttons.
    readonly property bool isStacked: Theme.large

    signal lessPressed
    signal morePressed

    columns: isStacked ? 2 : 3
    columnSpacing: Theme.gap
    rowSpacing: Theme.s
    Accessible.role: Accessible.Grouping
    Accessible.name: words

    ActionButton {
        Layout.row: root.isStacked ? 1 : 0
        Layout.column: 0
        Layout.fillWidth: root.isStacked
        Layout.preferredWidth: root.isStacked ? 1 : Math.max(Theme.mm(39), implicitWidth)
        isStacked: true
        text: root.lessText
        iconName: "minus"
        off: root.leastReason !== ""
        offReason: root.leastReason
        Accessible.description: off ? offReason : root.words
        onClicked: if (!off)
            root.lessPressed()
    }

    Words {
        Layout.row: 0
        Layout.column: root.isStacked ? 0 : 1
        Layout.columnSpan: root.isStacked ? 2 : 1
        Layout.fillWidth: true
        text: root.words
        font {
            pixelSize: Theme.small
            weight: Font.DemiBold
        }
        lineHeight: 1.1
        horizontalAlignment: root.isStacked ? Text.AlignLeft : Text.AlignHCenter
        // Above its buttons it would be heard after the first of them; the group's name says it before both.
        Accessible.ignored: root.isStacked
    }

    ActionButton {
        Layout.row: root.isStacked ? 1 : 0
        Layout.column: root.isStacked ? 1 : 2
        Layout.fillWidth: root.isStacked
        Layout.preferredWidth: root.isStacked ? 1 : Math.max(Theme.mm(39), implicitWidth)
        isStacked: true
        text: root.moreText
        iconName: "plus"
        off: root.mostReason !== ""
        offReason: root.mostReason
        Accessible.description: off ? offReason : root.words
        onClicked: if (!off)
            root.morePressed()
    }
}
