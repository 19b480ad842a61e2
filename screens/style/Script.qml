import QtQuick

// How the words of one script (ISO 15924) are set: the fonts, the direction, how large, and how far apart the lines.
// Spacings multiply the natural line height of the font.
QtObject {
    property string family: "Kiosk Legible"
    property bool isRtl: false
    // Latin's display, h1, h2, h3, body and small in pixels.
    property list<int> sizes: [0, 0, 0, 0, 0, 0]
    property real titleScale: 1
    property real headingScale: 1
    property real smallScale: 1

    readonly property int display: sizes[0] * titleScale
    readonly property int h1: sizes[1] * titleScale
    readonly property int h2: sizes[2] * headingScale
    readonly property int h3: sizes[3]
    readonly property int body: sizes[4]
    readonly property int small: sizes[5] * smallScale

    // The natural height of a line.
    property real naturalEm: 1.3
    // From the top of a line to the middle of its letters, in em; in pixels of body: there a tick stands beside it.
    property real middleEm: 0.7
    readonly property int bodyMiddle: body * middleEm

    // How far strokes rise above the line, in em: air that words in a tight place need above them.
    property real riseEm: 0

    // How wide the widest letter is that stands alone, as on a key.
    property real widestEm: 0.9

    property real bodySpacing: 1
    property real smallSpacing: 1
    // Words on buttons, and lines that stand alone.
    property real labelSpacing: 1
    property real headingSpacing: 1
    // The large words at the top of a screen.
    property real titleSpacing: 1
}
