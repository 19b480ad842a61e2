import QtQuick
import QtQuick.Layouts
import screens.style

// A button of the bar at the foot of every screen.
PressSurface {
    id: root

    required property string iconName
    property bool iconTurns: false
    property bool isFinish: false

    face: isSelected ? Theme.colour.surface : isFinish ? Theme.colour.heather : Theme.colour.barBtn
    edge: isSelected ? Theme.colour.barOn : isFinish ? Theme.colour.heatherLedge : Theme.colour.barLedge
    ink: off ? Theme.colour.barInk : isSelected ? Theme.colour.sea : isFinish ? Theme.colour.heatherInk : Theme.colour.barInk
    inkNow: isLit ? Theme.colour.focusEdge : ink
    edgeLine: !Theme.flat ? 0 : isSelected ? Theme.line * 2 : Theme.line
    ledge: Theme.smallLedge
    cornerRadius: Theme.smallRadius
    padding: Theme.xs
    implicitHeight: Math.max(Theme.barButton, implicitContentHeight + topPadding + bottomPadding)

    contentItem: Item {
        implicitWidth: line.implicitWidth
        implicitHeight: line.implicitHeight

        GridLayout {
            id: line

            anchors.centerIn: parent
            width: Math.min(Math.ceil(implicitWidth) + 2, parent.width)
            columns: Theme.portrait ? 1 : 2
            columnSpacing: Theme.s
            rowSpacing: Theme.mm(1)

            Icon {
                Layout.alignment: Qt.AlignCenter
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
                font {
                    family: Theme.family
                    pixelSize: Theme.small
                    weight: Font.DemiBold
                }
                lineHeight: 0.92
                wrapMode: Text.Wrap
                horizontalAlignment: Text.AlignHCenter
                Accessible.ignored: true
            }
        }
    }
}
