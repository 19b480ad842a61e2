import QtQuick
import screens.style

// A state in words, with an icon and a border: open, closed, closing soon; likely, worth checking. Not for pressing.
Rectangle {
    id: root

    required property string label
    // good, bad, warn or plain.
    property string kind: "good"
    property string iconName: kind === "bad" ? "x" : "clock"

    readonly property color ink: kind === "good" ? Theme.colour.good : kind === "bad" ? Theme.colour.bad : kind === "warn" ? Theme.colour.warn : Theme.colour.slate

    implicitWidth: words.implicitWidth + picture.size + Theme.xs * 4 + Theme.line * 2
    implicitHeight: Math.max(words.implicitHeight, picture.size) + Theme.xs * 1.6
    radius: height / 2
    color: kind === "good" ? Theme.colour.goodTint : kind === "bad" ? Theme.colour.badTint : kind === "warn" ? Theme.colour.warnTint : Theme.colour.slateTint
    border.width: Theme.line
    border.color: ink

    Accessible.role: Accessible.StaticText
    Accessible.name: label

    Icon {
        id: picture

        anchors {
            left: parent.left
            leftMargin: Theme.s
            verticalCenter: parent.verticalCenter
        }
        name: root.iconName
        colour: root.ink
        size: Theme.small * 1.15
    }

    Text {
        id: words

        anchors {
            left: picture.right
            leftMargin: Theme.xs
            right: parent.right
            rightMargin: Theme.s
            verticalCenter: parent.verticalCenter
        }
        text: root.label
        color: root.ink
        font {
            family: Theme.family
            pixelSize: Theme.small
            weight: Font.Bold
            features: ({
                    "tnum": 1
                })
        }
        lineHeight: Theme.labelSpacing
        wrapMode: Text.Wrap
        horizontalAlignment: Text.AlignLeft
        Accessible.ignored: true
    }
}
