import QtQuick
import screens.style

// The town of Morfryn from the harbour, standing on the foot of its place. It says nothing, so nothing is lost where a
// theme leaves it out.
Image {
    id: root

    visible: !Theme.flat && !Theme.large && !Theme.hasSky
    horizontalAlignment: Image.AlignLeft
    source: visible && width > 0 ? "image://art/scene/harbour-wide" + Theme.colour.scenes : ""
    sourceSize.width: width
    fillMode: Image.Pad
    verticalAlignment: Image.AlignBottom
    clip: true

    Accessible.ignored: true
}
