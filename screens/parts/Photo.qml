import QtQuick
import screens.style

// The council's picture, in a flat frame with round corners, with its description for who cannot see it.
Item {
    id: root

    required property string path
    required property string alt
    property real mostMm: Theme.portrait ? 110 : 96

    implicitHeight: Math.min(width * 0.5625, Theme.mm(mostMm))

    Accessible.role: Accessible.Graphic
    Accessible.name: alt

    Image {
        anchors.fill: parent
        asynchronous: true
        source: root.path ? "image://photo/" + encodeURIComponent(root.path) + "?" + Theme.radius : ""
        sourceSize: Qt.size(root.width, root.height)
        Accessible.ignored: true
    }
}
