import QtQuick
import screens.style

// A pictogram of assets/pictograms in the theme's two roles. Always beside a word.
Image {
    id: root

    required property string name
    property int size: Theme.pictogram
    property color first: Theme.colour.picA
    property color second: Theme.colour.picB

    width: size
    height: size
    source: name ? "image://art/pictogram/" + name + "/" + String(first).slice(1) + "/" + String(second).slice(1) : ""
    sourceSize: Qt.size(size, size)

    Accessible.ignored: true
}
