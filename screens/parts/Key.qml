import QtQuick
import screens.style

// A key of the on-screen keyboard. The keypad reaches it, but a touch leaves the focus where it is: in the field.
PressSurface {
    id: root

    required property Keyboard board
    // What it types; nothing for a key that does something else.
    property string letter: text
    property Script script: Theme.script
    // Said without "button" and without its place among the others: see kiosk/reader/parts.py.
    property bool isKey: true
    // Typed already, while the finger is still on it.
    property bool isTyped: false

    face: Theme.colour.surface
    edge: Theme.colour.line
    ink: Theme.colour.ink
    edgeLine: Theme.keyLine
    ledge: Theme.smallLedge
    cornerRadius: Theme.keyRadius
    padding: 0
    focusPolicy: Qt.TabFocus

    contentItem: Text {
        text: root.text
        color: root.inkNow
        font {
            family: root.script.family
            pixelSize: root.board.letterSize
            weight: Font.DemiBold
        }
        topPadding: root.script.riseEm * font.pixelSize
        textFormat: Text.PlainText
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter

        Accessible.ignored: true
    }

    onPressed: board.hold(this)
    onClicked: board.letGo(this)
    onCanceled: isTyped = false
}
