import QtQuick
import QtQuick.Shapes
import screens.style

// The edge of something that has nothing to do now.
Shape {
    id: root

    property color colour: Theme.colour.line
    property int cornerRadius: Theme.radius

    ShapePath {
        strokeColor: root.colour
        strokeWidth: Theme.line
        strokeStyle: ShapePath.DashLine
        dashPattern: [3, 2.4]
        fillColor: "transparent"

        PathRectangle {
            x: Theme.line / 2
            y: Theme.line / 2
            width: root.width - Theme.line
            height: root.height - Theme.line
            radius: root.cornerRadius
        }
    }
}
