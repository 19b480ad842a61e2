import QtQuick

// Two simple pages as large as the window; a tap anywhere swaps them.
Window {
    id: root

    property bool isSecond: false

    signal moved()

    width: 1920
    height: 1080
    color: "#ffffff"

    Loader {
        anchors.fill: parent
        sourceComponent: root.isSecond ? second : first
    }

    TapHandler {
        onTapped: {
            root.isSecond = !root.isSecond;
            root.moved();
        }
    }

    Component {
        id: first

        Rectangle {
            color: "#f4f1ea"

            Text {
                anchors.centerIn: parent
                text: "The first page"
                font.pixelSize: 48
            }
        }
    }

    Component {
        id: second

        Rectangle {
            color: "#d3e7e2"

            Text {
                anchors.centerIn: parent
                text: "The second page"
                font.pixelSize: 48
            }
        }
    }
}
