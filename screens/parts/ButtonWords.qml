import QtQuick
import screens.style

// The words on a button or a row. The button's accessible name says them, so they are not in the tree by themselves.
Text {
    id: root

    // Of the language that the words are in.
    property Script script: Theme.script
    // The text has marks in it; what others wrote is escaped.
    property bool isStyled: false

    font.family: root.script.family
    font.pixelSize: root.script.h3
    font.weight: Font.Bold
    lineHeight: root.script.labelSpacing
    topPadding: root.script.riseEm * font.pixelSize
    textFormat: isStyled ? Text.StyledText : Text.PlainText
    wrapMode: Text.Wrap
    horizontalAlignment: Text.AlignLeft

    Accessible.ignored: true
}
