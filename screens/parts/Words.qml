import QtQuick
import screens.style

// Words to read. They are in the accessibility tree with the very words that are seen.
Text {
    id: root

    property bool isHeading: false

    color: Theme.colour.ink
    font.family: Theme.family
    font.pixelSize: Theme.body
    font.weight: isHeading ? Font.Bold : Font.Normal
    font.features: ({
            "tnum": 1
        })
    lineHeight: isHeading ? Theme.headingLine / Theme.natural : Theme.bodyLine / Theme.natural
    // Only styled where it must be: styled text breaks at no-break spaces.
    textFormat: /[<&]/.test(text) ? Text.StyledText : Text.PlainText
    wrapMode: Text.Wrap
    horizontalAlignment: Text.AlignLeft

    Accessible.role: isHeading ? Accessible.Heading : Accessible.StaticText
    Accessible.name: Accessible.stripHtml(root.text)
    Accessible.ignored: root.text === ""
}
