import QtQuick
import screens.getting_ready
import screens.parts
import screens.style

// The booth has no content yet: never a blank screen, and always a way to get help.
Item {
    id: root

    required property GettingReadyModel page

    Frame {
        anchors.fill: parent
        model: root.page
        isPlain: true

        Words {
            width: parent.width
            text: root.page.explanation
            font.pixelSize: Theme.large ? Theme.body : Theme.h3
        }

        Banner {
            width: parent.width
            kind: "info"
            words: root.page.meanwhile
        }
    }

    Townscape {
        anchors {
            left: parent.left
            right: parent.right
            bottom: parent.bottom
        }
        height: Math.round(width * (Theme.portrait ? 0.236 : 0.24))
    }
}
