import QtQuick
import QtQuick.Layouts
import screens.parts
import screens.style

// A language to begin in, in its own words. The booth's own languages have large ones, all alike.
PressSurface {
    id: root

    required property string lang
    required property string language
    required property string start
    property bool isLarge: false
    // There is room for both: the language's name alone begins a visit too.
    property bool hasStart: true

    readonly property Script script: Theme.scriptOf(lang)
    // The least width that leaves the name whole.
    readonly property real leastWidth: name.implicitWidth + leftPadding + rightPadding + 1

    Layout.fillWidth: true
    Layout.fillHeight: true
    Layout.preferredWidth: 1
    text: language
    face: isLarge ? Theme.colour.sea : Theme.colour.surface
    edge: isLarge ? Theme.colour.seaLedge : Theme.colour.sea
    ink: isLarge ? Theme.colour.seaInk : Theme.colour.sea
    implicitHeight: Math.max(isLarge ? (Theme.large ? Theme.button * 1.2 : Theme.mm(60)) : Theme.compactButton + ledge, implicitContentHeight + topPadding + bottomPadding)
    padding: isLarge ? Theme.s : Theme.xs
    Accessible.description: start

    contentItem: Item {
        implicitHeight: both.implicitHeight

        Column {
            id: both

            anchors {
                left: parent.left
                right: parent.right
                verticalCenter: parent.verticalCenter
            }
            spacing: root.isLarge ? Theme.xs : 0

            ButtonWords {
                id: name

                width: parent.width
                script: root.script
                text: root.language
                color: root.inkNow
                font.pixelSize: !root.isLarge ? (Theme.narrow ? root.script.body : root.script.h3) : Theme.large ? root.script.h2 : Theme.mm(16.5)
                horizontalAlignment: Text.AlignHCenter
            }

            ButtonWords {
                width: parent.width
                visible: root.hasStart
                script: root.script
                text: root.start
                color: root.inkNow
                font {
                    pixelSize: Theme.large || !root.isLarge ? root.script.small : root.script.body
                    weight: Font.Normal
                }
                horizontalAlignment: Text.AlignHCenter
            }
        }
    }
}
