import QtQuick
import QtQuick.Layouts
import screens.style

// The strip below a portrait page: what comes next, the page's one action, Up and Down.
Rectangle {
    id: root

    required property Frame frame

    // The room that the actions take, whether or not there is more below.
    readonly property int actionsHeight: frame.hasAction ? actions.implicitHeight + Theme.l * 2 : 0
    readonly property bool hasMore: frame.reading.hasMoreBelow

    implicitHeight: more.height + actions.implicitHeight + Theme.l * 2
    color: Theme.colour.surface

    Rectangle {
        id: more

        anchors { left: parent.left; right: parent.right; top: parent.top }
        height: root.frame.isLong ? Math.max(Theme.mm(17.6), words.implicitHeight + Theme.s) : 0
        visible: height > 0
        color: root.hasMore ? Theme.colour.seaTint : Theme.colour.surface

        Icon {
            id: arrow

            anchors { left: parent.left; leftMargin: Theme.margin; verticalCenter: parent.verticalCenter }
            visible: root.hasMore
            name: "arrow-down"
            size: Theme.smallIcon
        }

        Words {
            id: words

            anchors { left: arrow.right; leftMargin: Theme.s; right: parent.right; rightMargin: Theme.margin; verticalCenter: parent.verticalCenter }
            visible: root.hasMore
            text: root.frame.below.length > 0 ? qsTr("More below: %1").arg(root.frame.below.slice(0, 2).join(", ").toLowerCase()) : qsTr("More below")
            font { pixelSize: Theme.small; weight: Font.DemiBold }
            maximumLineCount: 2
        }
    }

    Rectangle {
        anchors { left: parent.left; right: parent.right; top: parent.top }
        height: Theme.line
        color: Theme.colour.sea
    }

    RowLayout {
        id: actions

        anchors { left: parent.left; right: parent.right; bottom: parent.bottom; leftMargin: Theme.margin; rightMargin: Theme.margin; bottomMargin: Theme.l }
        spacing: Theme.m

        ActionButton {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: root.frame.primary !== ""
            isPrimary: true
            text: root.frame.primary
            iconName: root.frame.primaryIcon
            onClicked: root.frame.primaryPressed()
        }

        ActionButton {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: root.frame.secondary !== ""
            text: root.frame.secondary
            iconName: root.frame.secondaryIcon
            onClicked: root.frame.secondaryPressed()
        }

        Item {
            Layout.fillWidth: true
            visible: !root.frame.hasAction
        }

        UpDown {
            visible: root.frame.isLong
            reading: root.frame.reading
        }
    }
}
