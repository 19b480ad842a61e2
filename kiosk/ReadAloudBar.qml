import QtQuick
import QtQuick.Layouts
import kiosk
import screens.parts
import screens.style

// What a listener can touch while the screen is read aloud; without sound it says so instead.
Rectangle {
    id: root

    required property ReadAloud readAloud

    implicitHeight: (root.readAloud.hasSound ? buttons.implicitHeight : silence.implicitHeight) + Theme.s * 2
    color: Theme.colour.seaTint

    Rectangle {
        anchors {
            left: parent.left
            right: parent.right
            top: parent.top
        }
        height: Theme.line
        color: Theme.colour.sea
    }

    RowLayout {
        id: buttons

        anchors {
            left: parent.left
            right: parent.right
            verticalCenter: parent.verticalCenter
            leftMargin: Theme.large ? Theme.m : Theme.margin
            rightMargin: anchors.leftMargin
        }
        visible: root.readAloud.hasSound
        spacing: Theme.s
        uniformCellSizes: true

        ActionButton {
            Layout.fillWidth: true
            Layout.fillHeight: true
            isCompact: true
            leftPadding: Theme.large ? Theme.xs : Theme.l
            text: qsTr("Previous")
            iconName: Theme.large ? "" : "arrow-left"
            iconTurns: true
            onClicked: root.readAloud.previous()
        }

        ActionButton {
            Layout.fillWidth: true
            Layout.fillHeight: true
            isCompact: true
            leftPadding: Theme.large ? Theme.xs : Theme.l
            text: root.readAloud.isSpeaking ? qsTr("Stop") : qsTr("Read again")
            iconName: Theme.large ? "" : root.readAloud.isSpeaking ? "player-stop" : "volume"
            onClicked: root.readAloud.stopOrReadAgain()
        }

        ActionButton {
            Layout.fillWidth: true
            Layout.fillHeight: true
            isCompact: true
            leftPadding: Theme.large ? Theme.xs : Theme.l
            text: qsTr("Next")
            iconName: Theme.large ? "" : "arrow-right"
            iconTurns: true
            onClicked: root.readAloud.next()
        }
    }

    Words {
        id: silence

        anchors {
            left: parent.left
            right: parent.right
            verticalCenter: parent.verticalCenter
            leftMargin: Theme.margin
            rightMargin: Theme.margin
        }
        visible: !root.readAloud.hasSound
        text: qsTr("This booth has no sound at the moment.")
        font.weight: Font.DemiBold
    }
}
