import QtQuick
import screens.style

// The harbour of Morfryn in layers. The sun and the boat move 12 px in 20 s, and stand still in calm mode, when the
// booth is touched, and when nobody sees them. Drawn at the foot of its place, in the scene's own pixels times `scale`.
Item {
    id: root

    readonly property string look: Theme.colour.scenes
    readonly property bool isTall: Theme.portrait
    readonly property real sceneScale: width / (isTall ? 1080 : 760)
    readonly property int sceneHeight: isTall ? 1290 : 1080
    readonly property real drift: 12 * swing.value

    function place(x: real, y: real): point {
        return Qt.point(x * sceneScale, root.height - (sceneHeight - y) * sceneScale);
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.colour.sky
    }

    Image {
        readonly property point at: root.isTall ? root.place(790, 656) : root.place(534, 438)

        x: at.x + root.drift
        y: at.y
        source: "image://art/scene/harbour-sun" + root.look
        sourceSize.width: 148 * root.sceneScale
        Accessible.ignored: true
    }

    Image {
        x: 0
        y: root.isTall ? root.place(0, 750).y : root.place(0, 530).y
        source: "image://art/scene/harbour-" + (root.isTall ? "portrait" : "landscape") + "-land" + root.look
        sourceSize.width: root.width
        Accessible.ignored: true
    }

    Image {
        readonly property point at: root.isTall ? root.place(168, 1010) : root.place(104, 792)

        x: at.x - root.drift
        y: at.y
        source: "image://art/scene/harbour-boat" + root.look
        sourceSize.width: 160 * root.sceneScale
        Accessible.ignored: true
    }

    // A step a quarter of a second: enough for so slow a movement, and the booth stays cool.
    Timer {
        id: swing

        property int step: 0
        readonly property real value: Math.sin(step / 40 * Math.PI)

        interval: 250
        repeat: true
        running: root.visible && !Theme.calm
        onTriggered: step = (step + 1) % 80
    }
}
