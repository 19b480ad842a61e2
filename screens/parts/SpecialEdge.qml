import QtQuick
import screens.style

// The edges that few surfaces have: dashed where there is nothing to do, an inner line where face and edge are one
// colour, an outer one around the focus where edges are black and white already.
Item {
    id: root

    required property PressSurface surface

    DashedBorder {
        width: parent.width
        height: parent.height - root.surface.ledge
        visible: root.surface.off && !root.surface.isLit
        colour: root.surface.ink
        cornerRadius: root.surface.cornerRadius
    }

    Rectangle {
        anchors {
            fill: parent
            margins: Theme.line * 2
            topMargin: root.surface.sunk + Theme.line * 2
            bottomMargin: root.surface.ledge - root.surface.sunk + Theme.line * 2
        }
        visible: root.surface.isFlatFace && !root.surface.isLit && !root.surface.off
        radius: Math.max(0, root.surface.cornerRadius - Theme.line * 2)
        color: "transparent"
        border.width: Theme.line
        border.color: root.surface.ink
    }

    Rectangle {
        anchors {
            fill: parent
            margins: -Theme.line * 2
        }
        visible: root.surface.isLit && Theme.flat
        radius: root.surface.cornerRadius + Theme.line * 2
        color: "transparent"
        border.width: Theme.line
        border.color: Theme.colour.ink
    }
}
