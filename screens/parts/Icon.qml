import QtQuick
import screens.style

// A line icon of assets/icons in one colour. Always beside a word, so it is not in the accessibility tree.
Image {
    id: root

    required property string name
    property color colour: Theme.colour.ink
    property int size: Theme.icon
    // Arrows and chevrons point the other way where people read from right to left.
    property bool turns: false

    width: size
    height: size
    source: name ? "image://art/icon/" + name + "/" + String(colour).slice(1) : ""
    sourceSize: Qt.size(size, size)
    mirror: turns && Theme.isRtl

    Accessible.ignored: true
}
