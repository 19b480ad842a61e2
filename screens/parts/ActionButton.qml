import QtQuick
import QtQuick.Layouts
import screens.style

// A button with an icon and words. One primary button a screen.
PressSurface {
    id: root

    property bool isPrimary: false
    property bool isCompact: false
    // Icon above the word, for narrow buttons.
    property bool isStacked: false
    property string iconName: ""
    property bool iconTurns: false

    face: isPrimary ? Theme.colour.sea : Theme.colour.surface
    edge: isPrimary ? Theme.colour.seaLedge : Theme.colour.sea
    ink: isPrimary ? Theme.colour.seaInk : Theme.colour.sea
    implicitHeight: Math.max(isCompact ? Theme.compactButton : Theme.button, implicitContentHeight + topPadding + bottomPadding) + ledge
    leftPadding: isStacked ? Theme.xs : Theme.l
    rightPadding: leftPadding
    padding: isStacked ? Theme.xs : Theme.s

    contentItem: Item {
        implicitWidth: line.implicitWidth
        implicitHeight: line.implicitHeight

        GridLayout {
            id: line

            anchors.centerIn: parent
            width: Math.min(Math.ceil(implicitWidth) + 2, parent.width)
            columns: root.isStacked ? 1 : 2
            columnSpacing: Theme.m
            rowSpacing: 0

            Icon {
                Layout.alignment: Qt.AlignCenter
                visible: root.iconName !== ""
                name: root.iconName
                colour: root.inkNow
                turns: root.iconTurns
            }

            Text {
                Layout.fillWidth: true
                Layout.maximumWidth: Math.ceil(implicitWidth) + 1
                Layout.alignment: Qt.AlignCenter
                text: root.text
                color: root.inkNow
                font.family: Theme.family
                font.pixelSize: root.isCompact || root.isStacked ? Theme.small : Theme.h3
                font.weight: Font.Bold
                lineHeight: 0.96
                wrapMode: Text.Wrap
                horizontalAlignment: root.isStacked || root.iconName === "" ? Text.AlignHCenter : Text.AlignLeft
                Accessible.ignored: true
            }
        }
    }
}
