import QtQuick
import screens.style

// Words to read. They are in the accessibility tree with the very words that are seen.
Text {
    id: root

    property bool isHeading: false
    // Of the language that the words are in.
    property Script script: Theme.script
    // Only styled where it must be: styled text is slower, and breaks at no-break spaces.
    readonly property bool isStyled: text.includes("<") || text.includes("&")

    color: Theme.colour.ink
    font.family: script.family
    font.pixelSize: script.body
    font.weight: isHeading ? Font.Bold : Font.Normal
    lineHeight: isHeading ? script.headingSpacing : script.bodySpacing
    topPadding: isHeading ? font.pixelSize * script.riseEm : 0
    textFormat: isStyled ? Text.StyledText : Text.PlainText
    wrapMode: Text.Wrap
    horizontalAlignment: Text.AlignLeft

    Accessible.role: isHeading ? Accessible.Heading : Accessible.StaticText
    Accessible.name: isStyled ? Accessible.stripHtml(text) : text
    Accessible.ignored: text === ""
}
