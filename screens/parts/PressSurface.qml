pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import screens.style

// Whatever can be pressed: it stands on a flat lower edge, sinks under the finger, acts when the finger leaves it, and
// turns yellow where the keyboard is. `off` is for what has nothing to do now: it stays reachable and says why.
T.AbstractButton {
    id: root

    property color face: Theme.colour.surface
    property color edge: Theme.colour.sea
    property color ink: edge
    property int ledge: Theme.ledge
    property int cornerRadius: Theme.radius
    property int edgeLine: Theme.line
    property bool off: false
    property string offReason: ""
    property bool isSelected: false

    readonly property bool isLit: visualFocus
    property color inkNow: isLit ? Theme.colour.focusEdge : off ? Theme.colour.ink2 : ink
    readonly property int sunk: down && !off ? Math.round(ledge * 0.75) : 0
    readonly property bool isFlatFace: Theme.flat && face === edge

    implicitWidth: Math.max(Theme.target, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.target, implicitContentHeight + topPadding + bottomPadding)
    padding: Theme.s
    topPadding: padding + sunk
    bottomPadding: padding + ledge - sunk
    focusPolicy: Qt.StrongFocus

    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.description: off ? offReason : ""
    Accessible.selectable: isSelected
    Accessible.selected: isSelected
    Accessible.onPressAction: click()

    background: Rectangle {
        radius: root.cornerRadius
        color: root.isLit ? Theme.colour.focusEdge : root.off ? "transparent" : root.edge

        Rectangle {
            y: root.sunk
            width: parent.width
            height: parent.height - root.ledge
            radius: root.cornerRadius
            color: root.isLit ? Theme.colour.focus : root.off ? "transparent" : root.face
            border.width: root.isLit ? Theme.focusLine : root.off ? 0 : root.edgeLine
            border.color: root.isLit ? Theme.colour.focusEdge : root.edge
        }

        Loader {
            anchors.fill: parent
            active: root.isLit || root.off || root.isFlatFace

            sourceComponent: SpecialEdge {
                surface: root
            }
        }
    }
}
