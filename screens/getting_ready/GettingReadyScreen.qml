import QtQuick
import screens.getting_ready
import screens.parts
import screens.style

Frame {
    id: root

    required property GettingReadyModel page

    model: page
    isPlain: true

    Words {
        width: parent.width
        text: root.page.explanation
        font.pixelSize: Theme.h3
    }

    Banner {
        width: parent.width
        kind: "info"
        words: root.page.meanwhile
    }
}
