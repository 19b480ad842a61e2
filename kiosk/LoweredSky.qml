import QtQuick
import screens.parts
import screens.style

// What stands above the screen while everything to touch is in the lower part of the panel: the town under a calm sky.
// Nothing here can be touched, and it says nothing but whose booth it is.
Rectangle {
    id: root

    required property ScreenModel model

    color: Theme.flat ? Theme.colour.ground : Theme.colour.seaTint

    // The heads of the screens have it at the usual text sizes.
    Lockup {
        visible: Theme.large && root.height > height + Theme.l * 2
        first: root.model.councilFirst
        second: root.model.councilSecond
        x: Theme.isRtl ? root.width - width - Theme.margin : Theme.margin
        y: Theme.l
    }

    // Only where it is not cut off at its roofs.
    Townscape {
        anchors {
            left: parent.left
            right: parent.right
            bottom: parent.bottom
        }
        height: root.height
        visible: !Theme.flat && root.height > width * 0.2
    }

    Rectangle {
        anchors {
            left: parent.left
            right: parent.right
            bottom: parent.bottom
        }
        visible: Theme.flat
        height: Theme.line
        color: Theme.colour.ink
    }
}
