import QtQuick
import screens.style

// The words on a button or a row. The button's accessible name says them, so they are not in the tree by themselves.
Text {
    font.family: Theme.family
    font.pixelSize: Theme.h3
    font.weight: Font.Bold
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    horizontalAlignment: Text.AlignLeft

    Accessible.ignored: true
}
